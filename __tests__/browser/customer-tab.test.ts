import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { connect } from '../../sandbox/cli/connect';
import { createWorld, type World } from '../../sandbox/cli/demo-world';
import { packagePath } from '../../tools/package';
import { companyOf, customersBySppId, runExport, saveAgain } from '../acceptance/worlds';
import { openSight, picture, type Sight } from './sandbox-pages';

jest.setTimeout(180_000);

/** From the form of a customer to SuiteProjects Pro and back, in a real browser; each test goes on where the one before it ended. */
let world: World;
let sight: Sight;
let settings: Page;
const company = companyOf({ plain: 2 });
const sppId = company.customers[0]?.record.id ?? '';

beforeAll(async () => {
  world = createWorld({ zip: readFileSync(packagePath), company });
  connect(world);
  runExport(world);
  world.clock.advance(3_600_000);
  sight = await openSight(world);
  sight.page.setDefaultTimeout(20_000);
  await sight.page.goto(sight.netSuite);
  await sight.page.getByRole('button', { name: 'Log In' }).click();
});

afterAll(() => sight?.close());

/** Presses a button that opens a page of its own. */
async function opensPage(button: string): Promise<Page> {
  const [opened] = await Promise.all([
    sight.page.context().waitForEvent('page'),
    sight.page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  opened.setDefaultTimeout(20_000);
  await opened.waitForLoadState();
  return opened;
}
const text = (page: Page) => page.locator('main, body').first().innerText();
const live = (field: string) => settings.locator(`[name="custpage_spx_live_${field}"]`);
const press = (name: string) => settings.getByRole('button', { name, exact: true }).first().click();

it('has a tab on the form of a customer', async () => {
  const id = customersBySppId(world).get(sppId)?.id;
  await sight.page.goto(`${sight.netSuite}/app/common/entity/custjob.nl?id=${id}`);
  await sight.page.locator('html[data-client-scripts=ready]').waitFor();
  await sight.page.getByRole('tab', { name: 'SuiteProjects Pro' }).click();
  expect(await sight.page.getByText(`ID in SuiteProjects Pro: ${sppId}`).isVisible()).toBe(true);
  await picture(sight.page, 'customer-tab');
});

it('opens the page of the customer from a button, and loads what SuiteProjects Pro holds', async () => {
  settings = await opensPage('Show in SuiteProjects Pro settings');
  await press('Load from SuiteProjects Pro');
  expect(await text(settings)).toContain('As it is in SuiteProjects Pro now');
  expect(await live('web').inputValue()).toBe(world.spp.customer(sppId)?.web);
  await picture(settings, 'guide-customer-in-both');
});

it('edits a field, which is then in SuiteProjects Pro', async () => {
  await live('web').fill('https://changed-in-netsuite.example');
  await press('Save in SuiteProjects Pro');
  expect(await text(settings)).toContain('Saved in SuiteProjects Pro');
  expect(world.spp.customer(sppId)?.web).toBe('https://changed-in-netsuite.example');
});

it('shows what somebody changed there meanwhile, and keeps both', async () => {
  world.clock.advance(60_000);
  await press('Load from SuiteProjects Pro');
  saveAgain(world, sppId, { name: 'Changed there' });
  world.clock.advance(60_000);
  await live('name').fill('Changed here');
  await press('Save in SuiteProjects Pro');
  expect(await text(settings)).toContain('Somebody changed this customer in SuiteProjects Pro meanwhile.');
  expect(await settings.getByRole('table', { name: 'Changed meanwhile' }).innerText()).toContain('Changed there');
  expect(await live('name').inputValue()).toBe('Changed here');
  expect(world.spp.customer(sppId)?.name).toBe('Changed there');
  await picture(settings, 'guide-customer-conflict');
});

it('leads to SuiteProjects Pro', async () => {
  const opened = await opensPage('Open in SuiteProjects Pro');
  await opened.waitForURL(`${sight.suiteProjectsPro}/**`);
  await opened.goto(`${sight.suiteProjectsPro}/customers/${sppId}?all=1`);
  expect(await text(opened)).toContain('changed-in-netsuite.example');
  expect(sight.errors).toEqual([]);
});
