import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld, DEMO, type World } from '../../sandbox/cli/demo-world';
import { packagePath } from '../../tools/package';
import { companyOf, writtenBackId } from '../acceptance/worlds';
import { openSight, picture, type Sight } from './sandbox-pages';

jest.setTimeout(180_000);

/**
 * The guide, followed literally in a real browser, from an account in which nothing is set up to a run of the schedule, with the
 * pictures of the guide: each step is named as its heading there, and goes on where the one before it ended.
 * `SCREENSHOTS=docs/images` renews the pictures of the documentation.
 */
const GUIDE = readFileSync(join(__dirname, '../../docs/guide/README.md'), 'utf8');
const headings = [...GUIDE.matchAll(/^### (\d+\.\d+ .+)$/gm)].map(([, heading = '']) => heading);
const followed: string[] = [];
const company = companyOf({ plain: 12, prospect: 3, 'same-name-in-netsuite': 1, 'name-of-84': 1, 'not-marked': 2, inactive: 1 });
/** One that is new, one that NetSuite may have already, and one whose name is too long. */
const CHOSEN = ['1002', '1258', '1807'];
const REDIRECT_URI = /https:\/\/\S+\/app\/site\/hosting\/scriptlet\.nl\?\S+/;

let world: World;
let sight: Sight;
let redirectUri = '';
let clientId = '';
let clientSecret = '';

beforeAll(async () => {
  world = createWorld({ zip: readFileSync(packagePath), company, isEmpty: true });
  sight = await openSight(world);
  sight.page.setDefaultTimeout(20_000);
});

afterAll(() => sight?.close());

/** A step of the guide; a later one could not be done without it, so it is counted only when it has gone well. */
function step(heading: string, follow: () => Promise<void>): void {
  it(heading, async () => {
    await follow();
    followed.push(heading);
  });
}

const page = () => sight.page;
const text = () => page().locator('main, body').first().innerText();
const open = (name: string) => page().getByRole('link', { name, exact: true }).first().click();
const press = (name: string) => page().getByRole('button', { name, exact: true }).first().click();
const enter = (name: string, value: string) => page().locator(`[name="custpage_spx_${name}"]`).fill(value);
const choose = (name: string, label: string) => page().locator(`[name="custpage_spx_${name}"]`).selectOption({ label });
/** The customers of SuiteProjects Pro that are in NetSuite now, each once. */
const integrated = () => company.customers.map(({ record }) => record.id).filter((id) => writtenBackId(world, id) !== '');

/** Waits until the page that is open, or opens now, says so. */
const sees = (wanted: string) => page().waitForFunction(`document.body?.innerText.includes(${JSON.stringify(wanted)})`);

/** Opens a menu of the header under the pointer, and follows an entry of it. */
async function menu(name: string | RegExp, entry: string): Promise<void> {
  const item = page()
    .locator('ul.menus > li')
    .filter({ has: page().getByRole('button', { name, exact: typeof name === 'string' }) });
  await item.getByRole('button').first().hover();
  await item.getByRole('link', { name: entry, exact: true }).click();
  await page().mouse.move(0, 700);
}

const settings = () => menu('Setup', 'SuiteProjects Pro');

step('1.1 Start the sandbox, or deploy to your account', async () => {
  expect(GUIDE).toContain('npm run sandbox -- --empty');
  await page().goto(sight.netSuite);
  await sees('Log in to Summit Advisory');
  expect(world.account.secrets.size).toBe(0);
});

step('1.2 Log in', async () => {
  await press('Log In');
  await settings();
  await sees('Customers export not active');
  await sees('The connection to SuiteProjects Pro is not complete.');
});

step('1.3 Give people their roles', async () => {
  const changeRole = async (role: string) => {
    await menu(/Administrator|Operator/, 'Change role');
    await page().getByLabel('Role').selectOption({ label: role });
    await press('Change role');
    await settings();
  };
  await changeRole('SuiteProjects Pro Operator');
  expect(await page().getByRole('link', { name: 'Connection', exact: true }).count()).toBe(0);
  await changeRole('Administrator');
  expect(await page().getByRole('link', { name: 'Connection', exact: true }).count()).toBe(1);
});

step('2.1 Register an application in SuiteProjects Pro', async () => {
  await open('Connection');
  redirectUri = REDIRECT_URI.exec(await text())?.[0] ?? '';
  await page().goto(sight.suiteProjectsPro);
  await open('API Integration Applications');
  await page().getByLabel('Application name').fill('NetSuite');
  await page().getByLabel('Redirect URI').fill(redirectUri);
  await press('Add new app');
  clientId = await page().getByLabel('Client ID').inputValue();
  clientSecret = await page().getByLabel('Client secret').inputValue();
  await picture(page(), 'guide-application');
});

step('2.2 Make two API secrets', async () => {
  await page().goto(sight.netSuite);
  for (const [id, value] of [
    ['custsecret_spx_client_secret', clientSecret],
    ['custsecret_spx_encryption_key', '0123456789abcdefghijklmnopqrstuv'],
  ] as const) {
    await menu('Setup', 'API Secrets');
    await page().getByLabel('ID', { exact: true }).fill(id);
    await page().getByLabel('Password', { exact: true }).fill(value);
    await press('Save');
    await sees('The secret was added.');
  }
});

step('2.3 Fill in the Connection page', async () => {
  await settings();
  await open('Connection');
  await sees('Redirect URI to register');
  await picture(page(), 'settings-connection');
  await enter('host', DEMO.host);
  await enter('company', DEMO.company);
  await enter('namespace', DEMO.namespace);
  await enter('apikey', DEMO.apiKey);
  await enter('clientid', clientId);
  await press('Save and authorise');
  await sees('Continue to SuiteProjects Pro');
});

step('2.4 Sign in to SuiteProjects Pro', async () => {
  await open('Continue to SuiteProjects Pro');
  await page().locator('[name=user]').fill(DEMO.user);
  await page().locator('[name=password]').fill(DEMO.password);
  await press('Sign in and allow');
  await sees('Authorised until');
  await picture(page(), 'guide-connected');
});

step('2.5 See that nothing is exported by itself', async () => {
  await open('Overview');
  await sees('The customers export is not active. Its schedule, real time and workflow groups do nothing');
  await picture(page(), 'guide-not-active');
  await moveClock(60);
  expect(integrated()).toEqual([]);
  expect(world.account.store.all('customrecord_spx_run')).toEqual([]);
});

step('3.1 Change a mapping row', async () => {
  await settings();
  await open('Mapping');
  await picture(page(), 'guide-mapping');
  await open('Company Name');
  await choose('kind', 'Text with functions');
  await press('Show the fields of this kind');
  await enter('in_steps', 'squeeze | truncate 83');
  await picture(page(), 'guide-mapping-row');
  await press('Save');
  await sees('This is version 1');
  await sees('Company, then squeeze, then truncate 83');
});

step('3.2 Keep a value list', async () => {
  await open('Value lists');
  await enter('name', 'Categories');
  await press('Add');
  await line({ 'SuiteProjects Pro': 'C', NetSuite: 'Client' });
  await line({ 'SuiteProjects Pro': 'P', NetSuite: 'Interested party' });
  await picture(page(), 'guide-value-list');
  await press('Save');
  await sees('This is version 3');
});

step('3.3 Let a value depend on conditions', async () => {
  await open('Mapping');
  await open('Add row');
  await choose('kind', 'Depends on conditions');
  await press('Continue');
  await page().locator('[name="custpage_spx_target"]').selectOption('comments');
  await line({ If: "type = 'P'", 'Then: kind of value': 'Value list', 'Then: value': 'Categories: type' });
  await line({ If: "addr.country IN ('United States', 'Canada')", 'Then: kind of value': 'Fixed value', 'Then: value': 'North America' });
  await picture(page(), 'guide-conditional');
  await press('Save');
  await sees('This is version 4');
});

step('3.4 Say which customers are exported', async () => {
  await open('Filters');
  await line({ Field: 'Nickname', Operator: 'is not empty' });
  await picture(page(), 'guide-filter');
  await press('Save the rows');
  await sees('This is version 5');
});

step('3.5 Preview three customers', async () => {
  const before = world.account.store.all('customer').length;
  await open('Preview');
  await enter('count', '3');
  await press('Preview');
  await page().locator('summary').first().click();
  await sees('United Kingdom" -> ISO country GB');
  await picture(page(), 'guide-preview');
  expect(world.account.store.all('customer')).toHaveLength(before);
});

step('4.1 Export three chosen customers', async () => {
  expect(GUIDE).toContain(`\`${CHOSEN.join(', ')}\``);
  await open('Overview');
  await choose('choice', 'These SuiteProjects Pro IDs');
  await enter('ids', CHOSEN.join(', '));
  await press('Export now');
  // The page of the run renews itself until it has ended.
  await page().getByText('complete with exceptions').first().waitFor({ timeout: 60_000 });
});

step('4.2 Look at the run', async () => {
  await sees('The totals reconcile.');
  await sees('version 5');
  await picture(page(), 'guide-run');
  expect(integrated()).toEqual(CHOSEN.slice(0, 1));
});

step('4.3 Decide about a possible duplicate', async () => {
  await open('Duplicate review');
  await picture(page(), 'guide-duplicates');
  await page().locator('table a').first().click();
  await picture(page(), 'guide-duplicate');
  await press('Link to this customer');
  await sees('was linked');
});

step('4.4 Correct a parked customer', async () => {
  await open('Exceptions');
  await page().locator('table a').first().click();
  await page().locator('input[name$="edit_company"]').fill('A name that fits');
  await picture(page(), 'guide-exception');
  await press('Try again with what is entered');
  await sees('was created');
  expect(world.account.store.all('customer').map(({ fields }) => fields['companyname'])).toContain('A name that fits');
  expect(integrated()).toEqual(CHOSEN);
});

step('4.5 Switch on the schedule', async () => {
  await menu('Lists', 'Customers');
  await sees('A name that fits');
  await settings();
  await press('Switch on the schedule');
  await sees('The schedule is switched on');
  await sees('Next scheduled run: about');
  expect(integrated()).toEqual(CHOSEN);
});

step('4.6 See the scheduled run', async () => {
  await moveClock(15);
  await settings();
  const newest = page().locator('table[aria-label="Latest runs"] tbody tr').first();
  expect(await newest.innerText()).toMatch(/complete.*schedule/s);
  await picture(page(), 'guide-overview');
  const marked = company.customers.filter(({ story }) => story !== 'not-marked' && story !== 'inactive').map(({ record }) => record.id);
  expect(integrated()).toEqual(marked);
  const prospects = world.account.store.all('customer').filter(({ fields }) => fields['comments'] === 'Interested party');
  expect(prospects).toHaveLength(3);
});

step('5.1 Go back to an earlier version', async () => {
  await open('Versions');
  await picture(page(), 'guide-versions');
  await open('Version 1');
  await picture(page(), 'guide-version');
  await press('Revert to this version');
  await sees('version 6');
  await open('Mapping');
  await sees('Click a field to change its row');
  expect(await text()).not.toContain('Depends on conditions');
});

it('that was the guide: every step of it, in its order, without an error on any page', () => {
  expect(followed).toEqual(headings);
  expect(sight.errors).toEqual([]);
});

/** By the page of the sandbox: time stands still otherwise. */
async function moveClock(minutes: number): Promise<void> {
  await menu('Sandbox', 'Faults');
  await page().locator('[name=minutes]').fill(String(minutes));
  await press('Move the clock');
  await sees(`The clock moved by ${minutes} minutes.`);
}

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
