import { readFileSync } from 'node:fs';
import { connect } from '../../sandbox/cli/connect';
import { createWorld, settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { packagePath } from '../../tools/package';
import { companyOf } from '../acceptance/worlds';
import { openSight, picture, type Sight } from './sandbox-pages';

jest.setTimeout(180_000);

/**
 * From the form of a customer in NetSuite to the customers of SuiteProjects Pro, in a real browser and on the pages of both alone. Each
 * test goes on where the one before it ended; runs go on between the requests.
 */
let world: World;
let sight: Sight;
const company = companyOf({ plain: 3 });
const [taken] = company.customers;
const IMPORT = '&spx_workflow=customers_import';

beforeAll(async () => {
  world = createWorld({ zip: readFileSync(packagePath), company });
  connect(world);
  sight = await openSight(world);
  page().setDefaultTimeout(20_000);
  await page().goto(sight.netSuite);
  await page().getByRole('button', { name: 'Log In' }).click();
});

afterAll(() => sight?.close());

const page = () => sight.page;
const text = () => page().locator('main, body').first().innerText();
const press = (name: string) => page().getByRole('button', { name, exact: true }).first().click();
const setting = (name: string) => page().locator(`[name="custpage_spx_${name}"]:not([type=hidden])`);
const openSettings = (name: string, more = IMPORT) => {
  const { pathname, search } = new URL(settingsUrl(world.account));
  return page().goto(`${sight.netSuite}${pathname}${search}&spx_page=${name}${more}`);
};
const openForm = (query: string) => page().goto(`${sight.netSuite}/app/common/entity/custjob.nl${query}`);
const formField = (id: string) => page().locator(`#${id}`);

/** Saves the form of a customer that is open with these texts; answers with its internal id. */
async function saveForm(entered: Record<string, string>): Promise<string> {
  for (const [id, value] of Object.entries(entered)) await formField(id).fill(value);
  await press('Save');
  await page().getByText('Customer successfully Saved').waitFor();
  return new URL(page().url()).searchParams.get('id') ?? '';
}

/** Changes the customer of the test. */
async function change(entered: Record<string, string>): Promise<void> {
  await openForm(`?id=${netsuiteId}&e=T`);
  await saveForm(entered);
}

/** Saves a new customer that is marked for the import. */
async function addMarked(entered: Record<string, string>): Promise<string> {
  await openForm('');
  await formField('custentity_spx_export_to_spp').check();
  await formField('entitystatus').selectOption({ label: 'CUSTOMER-Closed Won' });
  return saveForm(entered);
}

/** What a save can set going. */
const counted = () => ({ tasks: world.account.tasks.length, requests: world.spp.stats.requests });

/** The list page of SuiteProjects Pro, looked at again until it shows what is expected of it. */
async function lookedUpInSpp(expected: (list: string) => boolean): Promise<string> {
  let list = '';
  for (let look = 0; look < 60 && !expected(list); look += 1) {
    await page().goto(`${sight.suiteProjectsPro}/customers`);
    list = await text();
  }
  return list;
}

const sppRow = async (name: string): Promise<string> => {
  const list = await lookedUpInSpp((shown) => shown.includes(name));
  return list.split('\n').find((line) => line.includes(name)) ?? '';
};
const ofSpp = async (id: string): Promise<string> => {
  await page().goto(`${sight.suiteProjectsPro}/customers/${id}`);
  return page().locator('[name="addr.email"]').inputValue();
};
const idIn = (row: string): string => /^\d+/.exec(row)?.[0] ?? '';
/** Waits until nothing that was submitted is left to do. */
async function rested(): Promise<void> {
  const isUnderWay = () => world.account.tasks.some(({ status }) => status === 'PENDING' || status === 'PROCESSING');
  for (let look = 0; look < 10_000 && isUnderWay(); look += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(isUnderWay()).toBe(false);
}

let netsuiteId = '';
let sppId = '';

it('switches the import on, at once when saved, and monitors the e-mail address', async () => {
  await openSettings('settings');
  await setting('active').check();
  await setting('set_realtime').check();
  await setting('set_monitoranother').selectOption({ label: 'Email (email)' });
  await press('Save');
  expect(await text()).toContain('The customers import is switched on.');
  expect(await setting('set_monitoredfields').inputValue()).toBe('email');
  await openSettings('overview');
  await press('Import now');
  await page().getByText('complete', { exact: true }).first().waitFor();
});

it('saves a customer in NetSuite, which is then in the list of SuiteProjects Pro', async () => {
  netsuiteId = await addMarked({ companyname: 'Fabrikam Bridges', email: 'hello@fabrikam.example' });
  const row = await sppRow('Fabrikam Bridges');
  expect(row).toMatch(new RegExp(`Fabrikam Bridges.*${netsuiteId}`));
  sppId = idIn(row);
  expect(await ofSpp(sppId)).toBe('hello@fabrikam.example');
});

it('sends nothing when a field is changed that is not monitored', async () => {
  const before = counted();
  await change({ companyname: 'Fabrikam Tunnels', phone: '555 0100' });
  await rested();
  expect(counted()).toEqual(before);
  expect(await sppRow('Fabrikam')).toContain('Fabrikam Bridges');
});

it('sends the customer, with what else was changed, when a monitored field is changed', async () => {
  await change({ email: 'office@fabrikam.example' });
  expect(idIn(await sppRow('Fabrikam Tunnels'))).toBe(sppId);
  expect(await ofSpp(sppId)).toBe('office@fabrikam.example');
});

it('leaves a customer alone that is not marked', async () => {
  const before = counted();
  await openForm('');
  await formField('entitystatus').selectOption({ label: 'CUSTOMER-Closed Won' });
  await saveForm({ companyname: 'Unmarked Ltd', email: 'a@unmarked.example' });
  await rested();
  expect(counted()).toEqual(before);
});

it('shows the mapping of the import, and a preview of what a run would send', async () => {
  await openSettings('mapping');
  await picture(page(), 'guide-import-mapping');
  await change({ companyname: 'Fabrikam Bridges and Tunnels' });
  await rested();
  await openForm(`?id=${netsuiteId}`);
  await page().locator('html[data-client-scripts=ready]').waitFor();
  const [preview] = await Promise.all([
    page().context().waitForEvent('page'),
    page().getByRole('button', { name: 'Preview import', exact: true }).first().click(),
  ]);
  await preview.locator('[name=custpage_spx_ids]').waitFor();
  expect(await preview.locator('[name=custpage_spx_ids]').inputValue()).toBe(netsuiteId);
  await preview.getByRole('button', { name: 'Preview', exact: true }).first().click();
  await preview.getByText('What a run would do now').waitFor();
  const shown = await preview.locator('main, body').first().innerText();
  expect(shown).toContain('What differs comes from no monitored field.');
  await preview.close();
});

it('holds a customer that SuiteProjects Pro has under the same name, and shows why before anything is written', async () => {
  const name = taken?.record.company.trim() ?? '';
  const known = world.spp.customers().length;
  const id = await addMarked({ companyname: name, entityid: 'another-nickname' });
  await rested();
  expect(world.spp.customers()).toHaveLength(known);
  // As by an import of others that runs no scripts: the sweep has not come yet.
  world.account.store.update('customer', Number(netsuiteId), { email: 'new-office@fabrikam.example' });
  await openSettings('preview', `${IMPORT}&spx_customer=${netsuiteId}`);
  await page().locator('[name=custpage_spx_ids]').fill(`${netsuiteId}, ${id}`);
  await press('Preview');
  for (const company of ['Fabrikam', name]) await page().locator('summary', { hasText: company }).click();
  expect(await page().getByRole('table', { name: 'What would change in SuiteProjects Pro' }).innerText()).toMatch(
    /office@fabrikam\.example\s+new-office@fabrikam\.example/,
  );
  expect(await text()).toContain('A SuiteProjects Pro customer without a NetSuite ID has the same company name.');
  await page()
    .getByText('What a run would do now')
    .evaluate((heading) => heading.scrollIntoView());
  await picture(page(), 'guide-import-preview');
  expect(sight.errors).toEqual([]);
});
