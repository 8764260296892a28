import { companyOf, connectedWorld, runExport } from '../acceptance/worlds';
import { settingsUrl } from '../../sandbox/cli/demo-world';
import { PAGES } from '../../sandbox/web/addresses';
import { openSight, picture, type Sight } from './sandbox-pages';

jest.setTimeout(120_000);

/** The pages that an administrator meets, in a real browser, with their pictures. `SCREENSHOTS=docs/images` renews those of the documentation. */
let sight: Sight;
let sppId = '';

beforeAll(async () => {
  const world = connectedWorld({ company: companyOf({ plain: 30, prospect: 5 }) });
  runExport(world);
  sppId = world.spp.customers()[0]?.id ?? '';
  sight = await openSight(world);
  sight.page.setDefaultTimeout(20_000);
});

afterAll(() => sight?.close());

const text = () => sight.page.locator('main, body').first().innerText();

it('asks who logs in, and in which role', async () => {
  await sight.page.goto(sight.netSuite);
  await picture(sight.page, 'log-in');
  await sight.page
    .getByRole('button', { name: /log in/i })
    .first()
    .click();
  await sight.page.waitForURL((url) => url.pathname === '/');
});

it.each([
  ['home', PAGES.home, 'Summit Advisory'],
  ['customer-list', PAGES.customers, 'Customers'],
  ['script-deployments', PAGES.deployments, 'customdeploy_spx_export_scheduled'],
  ['map-reduce-status', PAGES.mapReduceStatus, 'Complete'],
  ['execution-log', PAGES.executionLog, 'Script Execution Log'],
  ['api-secrets', PAGES.secrets, 'custsecret_spx_client_secret'],
  ['outbox', PAGES.outbox, 'Outbox'],
  ['faults', PAGES.faults, 'Faults'],
])('shows %s', async (name, path, expected) => {
  await sight.page.goto(sight.netSuite + path);
  expect((await text()).toLowerCase()).toContain(expected.toLowerCase());
  await picture(sight.page, name);
});

it('shows an exported customer, and lets it be edited', async () => {
  await sight.page.goto(sight.netSuite + PAGES.customers);
  await sight.page.getByRole('link', { name: 'View' }).first().click();
  await picture(sight.page, 'customer');
  await sight.page.getByRole('link', { name: 'Edit' }).first().click();
  await sight.page.locator('[name=comments]').fill('Seen in a browser');
  await sight.page.getByRole('button', { name: 'Save' }).first().click();
  expect(await text()).toContain('Seen in a browser');
});

it('shows the settings page of the product', async () => {
  const { pathname, search } = new URL(settingsUrl(connectedWorld({ company: companyOf({}) }).account));
  await sight.page.goto(sight.netSuite + pathname + search);
  expect(await text()).toContain('Connection');
});

it('shows the SuiteProjects Pro customer with its NetSuite id', async () => {
  await sight.page.goto(`${sight.suiteProjectsPro}/customers/${sppId}`);
  expect(await text()).toMatch(/NetSuite Customer ID:\s*\d+/);
  await picture(sight.page, 'suiteprojects-customer');
});

it('fits a narrow screen', async () => {
  await sight.page.setViewportSize({ width: 768, height: 900 });
  await sight.page.goto(sight.netSuite + PAGES.customers);
  const overflow = await sight.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(overflow).toBeLessThanOrEqual(0);
  await picture(sight.page, 'customer-list-768');
});

it('meets no error in the console', () => expect(sight.errors).toEqual([]));
