import { readFileSync } from 'node:fs';
import { createWorld, DEMO, settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { packagePath } from '../../tools/package';
import { companyOf } from '../acceptance/worlds';
import { openSight, picture, type Sight } from './sandbox-pages';

jest.setTimeout(180_000);

/**
 * What an administrator does in the first hour, in a real browser, with the pictures of the guide: each test is a step, and
 * goes on where the one before it ended. `SCREENSHOTS=docs/images` renews the pictures of the documentation.
 */
let world: World;
let sight: Sight;
const company = companyOf({ plain: 12, prospect: 3, 'same-name-in-netsuite': 1, 'name-of-84': 1, 'not-marked': 2, inactive: 1 });

beforeAll(async () => {
  world = createWorld({ zip: readFileSync(packagePath), company });
  sight = await openSight(world);
  sight.page.setDefaultTimeout(20_000);
  await sight.page.goto(sight.netSuite);
  await sight.page.getByRole('button', { name: 'Log In' }).click();
  const { pathname, search } = new URL(settingsUrl(world.account));
  await sight.page.goto(sight.netSuite + pathname + search);
});

afterAll(() => sight.close());

const page = () => sight.page;
const text = () => page().locator('main, body').first().innerText();
const open = (name: string) => page().getByRole('link', { name, exact: true }).first().click();
const press = (name: string) => page().getByRole('button', { name, exact: true }).first().click();
const enter = (name: string, value: string) => page().locator(`[name="custpage_spx_${name}"]`).fill(value);
const choose = (name: string, label: string) => page().locator(`[name="custpage_spx_${name}"]`).selectOption({ label });

it('connects to SuiteProjects Pro by OAuth 2.0', async () => {
  await open('Connection');
  await enter('host', DEMO.host);
  await enter('company', DEMO.company);
  await enter('namespace', DEMO.namespace);
  await enter('apikey', DEMO.apiKey);
  await enter('clientid', DEMO.clientId);
  await press('Save and authorise');
  await open('Continue to SuiteProjects Pro');
  await page().locator('[name=user]').fill(DEMO.user);
  await page().locator('[name=password]').fill(DEMO.password);
  await press('Sign in and allow');
  expect(await text()).toContain('Authorised until');
  await picture(page(), 'guide-connected');
});

it('changes a mapping row', async () => {
  await open('Mapping');
  await picture(page(), 'guide-mapping');
  await open('Company Name');
  await choose('kind', 'Text with functions');
  await press('Show the fields of this kind');
  await enter('in_steps', 'squeeze | truncate 83');
  await picture(page(), 'guide-mapping-row');
  await press('Save');
  expect(await text()).toContain('This is version 1');
  expect(await text()).toContain('Company, then squeeze, then truncate 83');
});

it('adds a value list', async () => {
  await open('Value lists');
  await enter('name', 'Categories');
  await press('Add');
  await line({ 'SuiteProjects Pro': 'C', NetSuite: 'Client' });
  await line({ 'SuiteProjects Pro': 'P', NetSuite: 'Interested party' });
  await picture(page(), 'guide-value-list');
  await press('Save');
  expect(await text()).toContain('This is version 3');
});

it('adds a row whose value depends on conditions', async () => {
  await open('Mapping');
  await open('Add row');
  await choose('kind', 'Depends on conditions');
  await press('Continue');
  await page().locator('[name="custpage_spx_target"]').selectOption('comments');
  await line({ If: "type = 'P'", 'Then: kind of value': 'Value list', 'Then: value': 'Categories: type' });
  await line({ If: "addr.country IN ('United States', 'Canada')", 'Then: kind of value': 'Fixed value', 'Then: value': 'North America' });
  await picture(page(), 'guide-conditional');
  await press('Save');
  expect(await text()).toContain('This is version 4');
});

it('adds a condition to the filter', async () => {
  await open('Filters');
  await line({ Field: 'Nickname', Operator: 'is not empty' });
  await picture(page(), 'guide-filter');
  await press('Save the rows');
  expect(await text()).toContain('This is version 5');
});

it('previews three customers, and nothing is written', async () => {
  const before = world.account.store.all('customer').length;
  await open('Preview');
  await enter('count', '3');
  await press('Preview');
  await page().locator('summary').first().click();
  expect(await text()).toContain('United Kingdom" -> ISO country GB');
  await picture(page(), 'guide-preview');
  expect(world.account.store.all('customer')).toHaveLength(before);
});

it('exports, and shows the run', async () => {
  await open('Overview');
  await press('Export now');
  // The page of the run renews itself until it has ended.
  await page().getByText('complete with exceptions').first().waitFor({ timeout: 60_000 });
  await open('Overview');
  await picture(page(), 'guide-overview');
  await open('Run 1');
  expect(await text()).toContain('The totals reconcile.');
  expect(await text()).toContain('version 5');
  await picture(page(), 'guide-run');
  const prospects = world.account.store.all('customer').filter(({ fields }) => fields['comments'] === 'Interested party');
  expect(prospects).toHaveLength(3);
});

it('resolves a held duplicate', async () => {
  await open('Duplicate review');
  await picture(page(), 'guide-duplicates');
  await page().locator('table a').first().click();
  await picture(page(), 'guide-duplicate');
  await press('Link to this customer');
  expect(await text()).toContain('was linked');
});

it('tries a parked customer again with another name', async () => {
  await open('Exceptions');
  await page().locator('table a').first().click();
  const name = page().locator('input[name$="edit_company"]');
  await name.fill('A name that fits');
  await picture(page(), 'guide-exception');
  await press('Try again with what is entered');
  expect(await text()).toContain('was created');
  expect(world.account.store.all('customer').map(({ fields }) => fields['companyname'])).toContain('A name that fits');
});

it('reverts to the first version', async () => {
  await open('Versions');
  await picture(page(), 'guide-versions');
  await open('Version 1');
  await picture(page(), 'guide-version');
  await press('Revert to this version');
  expect(await text()).toContain('version 6');
  await open('Mapping');
  expect(await text()).not.toContain('Depends on conditions');
  expect(sight.errors).toEqual([]);
});

/** Adds a line to the only editor of the page. */
async function line(entered: Record<string, string>): Promise<void> {
  const current = page().locator('tr[data-current]');
  for (const [label, value] of Object.entries(entered)) {
    const control = current.getByLabel(label, { exact: true });
    if ((await control.evaluate((element) => element.nodeName)) === 'SELECT') await control.selectOption({ label: value });
    else await control.fill(value);
  }
  await press('Add');
}
