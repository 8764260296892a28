import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { connect } from '../../sandbox/cli/connect';
import { createWorld, type World } from '../../sandbox/cli/demo-world';
import { packagePath } from '../../tools/package';
import { companyOf, customersBySppId, runExport } from '../acceptance/worlds';
import { openSight, type Sight } from './sandbox-pages';

jest.setTimeout(180_000);

/** The buttons on the form of a customer, each pressed by each role, in a real browser. */
let world: World;
let sight: Sight;
const company = companyOf({ plain: 2 });
const sppId = company.customers[0]?.record.id ?? '';
let integrated = '';
let own = '';

beforeAll(async () => {
  world = createWorld({ zip: readFileSync(packagePath), company });
  connect(world);
  runExport(world);
  world.clock.advance(3_600_000);
  // A role of somebody else's, who works with customers.
  world.account.deployed?.roles.set('customrole_clerk', {
    ...{ scriptId: 'customrole_clerk', internalId: 1009, name: 'Clerk', centerType: 'BASIC' },
    permissions: [{ key: 'LIST_CUSTJOB', level: 'EDIT' }],
  });
  integrated = String(customersBySppId(world).get(sppId)?.id ?? '');
  own = String(world.account.store.insert('customer', { companyname: 'Only in NetSuite', isperson: 'F', entitystatus: '13' }).id);
  sight = await openSight(world);
  sight.page.setDefaultTimeout(20_000);
});

afterAll(() => sight?.close());

type May = 'operate' | 'read' | 'nothing';
const ROLES: readonly [string, May][] = [
  ['Administrator', 'operate'],
  ['SuiteProjects Pro Administrator', 'operate'],
  ['SuiteProjects Pro Operator', 'operate'],
  ['SuiteProjects Pro Auditor', 'read'],
  ['Clerk', 'nothing'],
];

/** Waits for what the page that a button opens shows. */
type Shows = (opened: Page) => Promise<unknown>;

const says =
  (expected: string): Shows =>
  (opened) =>
    opened.getByText(expected).first().waitFor();

const previews =
  (id: () => string): Shows =>
  async (opened) => {
    expect(await opened.locator('[name=custpage_spx_ids]').inputValue()).toBe(id());
    await button(opened, 'Preview').click();
    await opened.getByText('What a run would do now').waitFor();
  };

/** The buttons of an integrated customer that one needs nothing but to read for. */
const READING: Readonly<Record<string, Shows>> = {
  'Open in SuiteProjects Pro': (opened) => opened.waitForURL(`${sight.suiteProjectsPro}/**`),
  'Show in SuiteProjects Pro settings': (opened) => opened.getByText(`SuiteProjects Pro customer ${sppId}`).first().waitFor(),
  'Preview export': previews(() => sppId),
  'Preview import': previews(() => integrated),
};
/** And those that one must operate for. */
const OPERATING: Readonly<Record<string, Shows>> = { 'Export now': says('Export now brings'), 'Import now': says('Import now sends') };
const ALL = { ...READING, ...OPERATING };
const ONLY_INTEGRATED = ['Open in SuiteProjects Pro', 'Preview export', 'Export now'];

const shownTo = (may: May): string[] => (may === 'nothing' ? [] : may === 'read' ? Object.keys(READING) : Object.keys(ALL));

async function logIn(role: string): Promise<Page> {
  const { page, netSuite } = sight;
  await page.context().clearCookies();
  await page.goto(netSuite);
  await page.getByLabel('Role', { exact: true }).selectOption({ label: role });
  await page.getByRole('button', { name: 'Log In' }).click();
  return page;
}

const FORM = '/app/common/entity/custjob.nl';

async function openForm(page: Page, id: string): Promise<void> {
  await page.goto(`${sight.netSuite}${FORM}?id=${id}`);
  await page.getByText('Company Name').first().waitFor();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const text = (page: Page) => page.locator('main, body').first().innerText();

/** The labels of our buttons that are on the page. */
async function buttonsOn(page: Page): Promise<string[]> {
  const labels = await page.getByRole('button').allInnerTexts();
  return [...new Set(labels.map((label) => label.trim()))].filter((label) => label in ALL).sort();
}

async function opensPage(page: Page, name: string): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), button(page, name).click()]);
  opened.setDefaultTimeout(20_000);
  await opened.waitForLoadState();
  return opened;
}

describe.each(ROLES)('as %s', (role, may) => {
  let page: Page;
  beforeAll(async () => {
    page = await logIn(role);
  });

  it('the form of an integrated customer has the buttons that the role may use, and each opens its page', async () => {
    await openForm(page, integrated);
    expect(await buttonsOn(page)).toEqual(shownTo(may).sort());
    for (const name of shownTo(may)) {
      const opened = await opensPage(page, name);
      await ALL[name]?.(opened);
      await opened.close();
    }
  });

  it('that of a customer that is not integrated has those that make sense', async () => {
    await openForm(page, own);
    expect(await buttonsOn(page)).toEqual(
      shownTo(may)
        .filter((name) => !ONLY_INTEGRATED.includes(name))
        .sort(),
    );
  });

  it('the form that is edited has none', async () => {
    await page.goto(`${sight.netSuite}${FORM}?id=${integrated}&e=T`);
    expect(await buttonsOn(page)).toEqual([]);
  });

  it('the page behind them does what the role may do, and refuses the rest', async () => {
    if (may === 'nothing') {
      const { account } = world;
      await page.goto(`${sight.netSuite}/app/site/hosting/scriptlet.nl?script=${settingsScript()}&compid=${account.variant.accountId}`);
      expect(await text(page)).toContain('You do not have permission to view this page');
      return;
    }
    await openForm(page, integrated);
    const opened = await opensPage(page, 'Show in SuiteProjects Pro settings');
    await button(opened, 'Load from SuiteProjects Pro').click();
    await opened.getByText('As it is in SuiteProjects Pro now').waitFor();
    const web = opened.locator('[name="custpage_spx_live_web"]');
    expect(await web.count()).toBe(may === 'operate' ? 1 : 0);
    for (const name of ['Save in SuiteProjects Pro', 'Export now', 'Import now'])
      expect(await button(opened, name).count()).toBe(may === 'operate' ? 1 : 0);
    if (may === 'operate') {
      const address = `https://edited-by-${role.replaceAll(' ', '-')}.example`.toLowerCase();
      await web.fill(address);
      await button(opened, 'Save in SuiteProjects Pro').click();
      await opened.getByText('Saved in SuiteProjects Pro').waitFor();
      expect(world.spp.customer(sppId)?.web).toBe(address);
      await button(opened, 'Export now').click();
      await opened.getByText('The filter keeps this customer out: already-integrated.').waitFor();
      await button(opened, 'Import now').click();
      await opened.getByText('Nothing to send').waitFor();
    }
    await opened.close();
  });
});

function settingsScript(): string {
  const script = [...world.account.scripts.values()].find(({ scriptId }) => scriptId === 'customscript_spx_settings_sl');
  return `${script?.internalId ?? 0}&deploy=${script?.deployments[0]?.internalId ?? 0}`;
}

it('nothing went wrong meanwhile', () => expect(sight.errors).toEqual([]));
