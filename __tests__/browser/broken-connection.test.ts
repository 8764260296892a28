import { DEMO, settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { companyOf, connectedWorld, customersBySppId, writtenBackId } from '../acceptance/worlds';
import { openSight, picture, type Sight } from './sandbox-pages';

jest.setTimeout(180_000);

/**
 * What an administrator does when the connection breaks, in a real browser: each test is a step, and goes on where the one before
 * it ended.
 */
let world: World;
let sight: Sight;
let settings = '';
const company = companyOf({ plain: 8, prospect: 2 });
const ids = company.customers.map(({ record }) => record.id);
/** Customers that nobody has marked for export before the connection breaks. */
const later = ids.slice(0, 4);

beforeAll(async () => {
  world = connectedWorld({ company });
  for (const id of later) mark(id, '');
  sight = await openSight(world);
  sight.page.setDefaultTimeout(20_000);
  await sight.page.goto(sight.netSuite);
  await sight.page.getByRole('button', { name: 'Log In' }).click();
  const { pathname, search } = new URL(settingsUrl(world.account));
  settings = sight.netSuite + pathname + search;
  await sight.page.goto(settings);
});

afterAll(() => sight?.close());

function mark(sppId: string, value: string): void {
  const customer = world.spp.customer(sppId);
  if (customer === undefined) throw new Error(`There is no customer ${sppId}.`);
  world.spp.saveCustomer({ ...customer, custom: { ...customer.custom, export_customer_to_ns__c: value } });
}

const page = () => sight.page;
const text = () => page().locator('main, body').first().innerText();
const open = (name: string) => page().getByRole('link', { name, exact: true }).first().click();
const press = (name: string) => page().getByRole('button', { name, exact: true }).first().click();
const integrated = () => ids.filter((id) => customersBySppId(world).has(id) && writtenBackId(world, id) !== '');

it('exports what is marked', async () => {
  await press('Export now');
  await expectSoon('complete');
  expect(integrated()).toEqual(ids.slice(4));
});

it('loses the connection on the Faults page, while more customers are marked', async () => {
  await page().goto(`${sight.netSuite}/sandbox/faults`);
  await page().locator('[name=kind]').selectOption('expired-token');
  await page().locator('[name=on]').selectOption('any');
  await page().locator('[name=times]').fill('');
  await press('Add fault');
  expect(await text()).toContain('until it is removed');
  for (const id of later) mark(id, '1');
  await page().goto(settings);
  await press('Export now');
  await expectSoon('failed');
  expect(integrated()).toEqual(ids.slice(4));
});

it('warns on the Overview, with the way to the Connection page', async () => {
  await page().goto(settings);
  const warning = page().getByRole('status').filter({ hasText: 'The sign-in is over' });
  expect(await warning.innerText()).toContain('No customer is lost');
  await warning.getByRole('link', { name: 'Open the connection' }).click();
  expect(await text()).toContain('Save and authorise');
});

it('warns there as well', async () => {
  expect(await text()).toContain('The sign-in is over');
  expect(await text()).toContain('it ran out there, or somebody revoked it');
  await picture(page(), 'guide-broken-connection');
});

it('says in the health check what is wrong and what to do', async () => {
  await open('Health check');
  await press('Check everything');
  const row = page().locator('tr', { hasText: 'Sign-in' }).first();
  expect(await row.innerText()).toContain('not in order');
  expect(await row.innerText()).toContain('Press Save and authorise on the Connection page.');
  expect(await page().locator('tr', { hasText: 'Requests left today' }).innerText()).toContain('It needs access to SuiteProjects Pro.');
  await picture(page(), 'guide-health-check-broken');
});

it('is repaired: the fault is switched off, and somebody signs in anew', async () => {
  await page().goto(`${sight.netSuite}/sandbox/faults`);
  await press('Remove all faults');
  expect(await text()).toContain('No fault waits.');
  await page().goto(settings);
  await open('Connection');
  await press('Save and authorise');
  await open('Continue to SuiteProjects Pro');
  await page().locator('[name=user]').fill(DEMO.user);
  await page().locator('[name=password]').fill(DEMO.password);
  await press('Sign in and allow');
  expect(await text()).toContain('Authorised until');
  expect(await text()).not.toContain('The sign-in is over');
});

it('goes on where it ended, and nothing is lost', async () => {
  await open('Overview');
  await press('Export now');
  await expectSoon('complete');
  expect(integrated()).toEqual(ids);
});

it('is in order again', async () => {
  await open('Health check');
  await press('Check everything');
  expect(await text()).toContain('Everything that could be looked at is in order.');
  await picture(page(), 'guide-health-check');
  expect(sight.errors).toEqual([]);
});

/** The newest run comes first on the overview, which is opened again until it shows its end: a run takes its time. */
async function expectSoon(wanted: string): Promise<void> {
  const newest = () => page().locator('table[aria-label="Latest runs"] tbody tr').first();
  const shown = async (): Promise<string> => ((await newest().count()) > 0 ? newest().innerText() : '');
  for (let tries = 0; tries < 40; tries += 1) {
    await page().goto(settings);
    if ((await shown()).includes(wanted)) return;
  }
  expect(await shown()).toContain(wanted);
}
