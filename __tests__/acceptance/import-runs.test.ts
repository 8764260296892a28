import type { World } from '../../sandbox/cli/demo-world';
import { runMapReduce, runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import { createScheduler } from '../../sandbox/netsuite/engine/scheduler';
import type { SppFault } from '../../sandbox/suiteprojects/server';
import { changeCustomer, singleTasks } from './customer-saves';
import {
  addNetSuiteCustomer,
  changeImport,
  importCounts,
  importReconciles,
  importWorld,
  runImport,
  saveInNetSuite,
  sppCustomersOf,
} from './import-world';
import { openPage, rows, said } from './run-pages';
import { PEOPLE, request } from './security/every-page';
import { companyOf, connectedWorld } from './worlds';

const company = companyOf({ plain: 2 });
const names = (count: number) => Array.from({ length: count }, (_, index) => `Customer ${String(index).padStart(3, '0')}`);
const inSpp = (world: World, ids: readonly number[]) => ids.filter((id) => sppCustomersOf(world, id).length === 1).length;
const scheduled = (world: World) => runImport(world, { deployment: 'customdeploy_spx_import_scheduled' });

describe('Import now', () => {
  it('shows the run at once, its stages while it is under way, then its totals', () => {
    const world = importWorld({ company });
    const ids = names(30).map((name) => addNetSuiteCustomer(world, name));
    const page = openPage(world);
    page.submit({}, 'Import now');
    expect(page.page.text).toMatch(/The import was started.*Waiting for NetSuite to begin it\./s);
    expect(said(world, 'task')).toMatch(/^MAPREDUCETASK_/);
    const scheduler = createScheduler(world.account);
    const seen = new Set<string>();
    while (scheduler.step()) {
      page.follow('Refresh');
      const stage = /Stage \d of 4: [^,.]+/.exec(page.page.text)?.[0];
      if (stage === undefined) break;
      seen.add(stage.replace(/\d+ of \d+/, 'n of n'));
    }
    scheduler.runToEnd();
    expect([...seen]).toEqual(expect.arrayContaining([expect.stringContaining('writing customers to SuiteProjects Pro')]));
    page.get(page.page.url);
    expect(page.page.text).toMatch(
      /30 created, 0 updated, 0 linked in SuiteProjects Pro\..*Customers import.*Updated.*Read from NetSuite.*The totals reconcile\./s,
    );
    expect(page.page.text).not.toContain('written back');
    expect(inSpp(world, ids)).toBe(30);
    expect(rows(world)).toHaveLength(1);
  });

  it('is there for operators only while the import is active, and for administrators also for a first look before', () => {
    const offered = (world: World, ability: keyof typeof PEOPLE) =>
      request(world, 'GET', { spx_page: 'overview' }, PEOPLE[ability]).body.includes('Import now</button>');
    const inactive = connectedWorld({ company });
    const active = importWorld({ company });
    expect([inactive, active].map((world) => [offered(world, 'operate'), offered(world, 'configure')])).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it('of an import that is not active sends the chosen customers, and no save of another one is sent after it', () => {
    const world = connectedWorld({ company });
    changeImport(world, { settings: { realTime: true } });
    const [chosen = 0, other = 0] = names(2).map((name) => addNetSuiteCustomer(world, name));
    openPage(world).submit({ custpage_spx_import_choice: 'ids', custpage_spx_import_ids: String(chosen) }, 'Import now');
    runSubmittedTasks(world.account);
    expect(inSpp(world, [chosen, other])).toBe(1);
    changeCustomer(world, other, { phone: '+1 555 0100' });
    expect(singleTasks(world)).toEqual([]);
    runSubmittedTasks(world.account);
    expect(inSpp(world, [other])).toBe(0);
  });

  it('of IDs imports these only, says which are missing, and leaves the watermark', () => {
    const world = importWorld({ company });
    const [one = 0, other = 0, third = 0] = names(3).map((name) => addNetSuiteCustomer(world, name));
    const page = openPage(world);
    page.submit({ custpage_spx_import_choice: 'ids', custpage_spx_import_ids: `${one}, ${other} 999999` }, 'Import now');
    expect(page.page.text).toMatch(/NetSuite has no customer with these IDs: 999999\..*NetSuite IDs/s);
    runSubmittedTasks(world.account);
    expect(importCounts(world)).toMatchObject({ read: 2, created: 2 });
    expect(inSpp(world, [one, other, third])).toBe(2);
    expect(said(world, 'watermark_after')).toBe('');
    scheduled(world);
    expect(importCounts(world)).toMatchObject({ created: 1 });
  });

  it.each([
    ['x1', '"x1" is no ID: IDs of NetSuite are numbers'],
    ['999999', 'Nothing to import'],
  ])('of the IDs %s starts nothing', (ids, message) => {
    const world = importWorld({ company });
    const page = openPage(world);
    page.submit({ custpage_spx_import_choice: 'ids', custpage_spx_import_ids: ids }, 'Import now');
    expect(page.page.text).toContain(message);
    expect(rows(world)).toEqual([]);
  });

  it('as a full synchronisation compares everybody, and sends what SPP holds already to nobody', () => {
    const world = importWorld({ company });
    names(3).forEach((name) => addNetSuiteCustomer(world, name));
    scheduled(world);
    scheduled(world);
    world.clock.advance(7_200_000);
    const before = JSON.stringify(world.spp.customers());
    openPage(world).submit({ custpage_spx_import_choice: 'full' }, 'Import now');
    runSubmittedTasks(world.account);
    expect(importCounts(world)).toMatchObject({ created: 0, updated: 0, linked: 0, skipped: { unchanged: 3 } });
    expect(JSON.stringify(world.spp.customers())).toBe(before);
  });
});

describe('Cancel this run', () => {
  it('stops an import before its next batch; the rest is pending, and Resume sends it once', () => {
    const world = importWorld({ company });
    changeImport(world, { settings: { writeBatch: 5 } });
    const ids = names(40).map((name) => addNetSuiteCustomer(world, name));
    const page = openPage(world);
    page.submit({}, 'Import now');
    const scheduler = createScheduler(world.account);
    while (inSpp(world, ids) === 0 && scheduler.step());
    page.submit({}, 'Cancel this run');
    expect(page.page.text).toContain('The run stops');
    scheduler.runToEnd();
    expect(said(world, 'status')).toBe('cancelled');
    expect(importCounts(world).pending).toBeGreaterThan(0);
    expect(importReconciles(importCounts(world))).toBe(true);
    expect(inSpp(world, ids)).toBeLessThan(40);
    page.get(page.page.url);
    page.submit({}, 'Resume');
    expect(page.page.text).toContain('The import was started');
    runSubmittedTasks(world.account);
    expect(inSpp(world, ids)).toBe(40);
    expect(importCounts(world)).toMatchObject({ pending: 0 });
  });

  it('before it has read anything sends nobody', () => {
    const world = importWorld({ company });
    const ids = names(3).map((name) => addNetSuiteCustomer(world, name));
    const page = openPage(world);
    page.submit({}, 'Import now');
    page.submit({}, 'Cancel this run');
    runSubmittedTasks(world.account);
    expect(said(world, 'status')).toBe('cancelled');
    expect(inSpp(world, ids)).toBe(0);
  });
});

describe('a workflow group of both', () => {
  const groupOf = (world: World, members: string[], fields: Record<string, string> = {}) => {
    const chosen = Object.fromEntries(members.map((type, index) => [`custpage_spx_group_member_${index + 1}`, type]));
    openPage(world, 'group').submit({ custpage_spx_group_name: 'Nightly', ...chosen, ...fields }, 'Save');
  };
  const steps = (world: World) =>
    rows(world).map((row) => [said(world, 'step', row), said(world, 'status', row), said(world, 'deployment', row)]);

  it('runs the export, then the import; what the export has created is not sent back', () => {
    const world = importWorld({ company });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    groupOf(world, ['customers_export', 'customers_import']);
    const page = openPage(world, 'schedule');
    page.follow('Nightly');
    page.submit({}, 'Start this group now');
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([
      ['1', 'complete', 'customdeploy_spx_export_group'],
      ['2', 'complete', 'customdeploy_spx_import_group'],
    ]);
    expect(inSpp(world, [id])).toBe(1);
    expect(importCounts(world)).toMatchObject({ created: 1, updated: 0 });
    expect(world.spp.customers()).toHaveLength(3);
    expect(openPage(world, 'runs').page.text).toMatch(/Customers import.*Customers export/s);
  });

  it('that begins with the import follows its schedule', () => {
    const world = importWorld({ company });
    groupOf(world, ['customers_import', 'customers_export'], { custpage_spx_group_scheduled: 'T' });
    scheduled(world);
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([
      ['1', 'complete', 'customdeploy_spx_import_scheduled'],
      ['2', 'complete', 'customdeploy_spx_export_group'],
    ]);
  });

  it('goes on from an import that waited for the request limit', () => {
    const world = importWorld({ company });
    addNetSuiteCustomer(world, 'Northwind Traders');
    groupOf(world, ['customers_import', 'customers_export']);
    const page = openPage(world, 'schedule');
    page.follow('Nightly');
    page.submit({}, 'Start this group now');
    world.spp.injectFault({ on: 'api', kind: 'status-556' } as SppFault);
    runSubmittedTasks(world.account);
    expect(steps(world)).toEqual([['1', 'waiting', 'customdeploy_spx_import_group']]);
    world.clock.advance(60_000);
    page.get(page.page.url);
    page.submit({}, 'Resume');
    runSubmittedTasks(world.account);
    expect(steps(world).slice(1)).toEqual([
      ['1', 'complete', 'customdeploy_spx_import_group'],
      ['2', 'complete', 'customdeploy_spx_export_group'],
    ]);
  });
});

describe('the schedule of the import', () => {
  it('does nothing while the workflow is not active, leaves no run, and says so on the page', () => {
    const world = connectedWorld({ company });
    scheduled(world);
    expect(rows(world)).toEqual([]);
    expect(openPage(world, 'schedule').page.text).toMatch(
      /Schedule of the customers import.*The schedule does nothing\.\s+The workflow is not active/s,
    );
    expect(openPage(world).page.text).toMatch(/Customers import not active/);
  });

  it('waits for the request limit, and goes on by itself', () => {
    const world = importWorld({ company });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    world.spp.injectFault({ on: 'api', kind: 'status-556' } as SppFault);
    scheduled(world);
    expect(said(world, 'status')).toBe('waiting');
    scheduled(world);
    expect(rows(world)).toHaveLength(1);
    expect(openPage(world).page.text).toMatch(/Customers import active.*The request limit of SuiteProjects Pro is used up/s);
    world.clock.advance(900_000);
    scheduled(world);
    expect(inSpp(world, [id])).toBe(1);
  });

  it('stops after an error that a person must put right, and goes on once they have', () => {
    const world = importWorld({ company });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    changeImport(world, { settings: { netsuiteIdField: 'not_there__c' } });
    scheduled(world);
    expect(said(world, 'status')).toBe('failed');
    const failed = rows(world).length;
    world.clock.advance(900_000);
    scheduled(world);
    expect(rows(world)).toHaveLength(failed);
    changeImport(world, { settings: {} });
    scheduled(world);
    expect(inSpp(world, [id])).toBe(1);
  });

  it('tells people of new exceptions, of failures, and once a day', () => {
    const world = importWorld({ company });
    changeImport(world, { settings: { notifyRecipients: ['dana@example.com'] } });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    runImport(world);
    saveInNetSuite(world, id, { email: 'new@acme.example' });
    world.spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 1104, sppId: sppCustomersOf(world, id)[0]?.id ?? '' });
    scheduled(world);
    const subjects = () => (world.account.outbox ?? []).map(({ subject }) => subject.replace('Customers for SuiteProjects Pro: ', ''));
    expect(subjects()).toEqual(['1 customer needs a person', 'the last day of the import']);
    expect(world.account.outbox?.[1]?.body).toMatch(/Customers created: 1\n/);
    changeImport(world, { settings: { notifyRecipients: ['dana@example.com'], netsuiteIdField: 'not_there__c' } });
    runImport(world);
    expect(subjects().at(-1)).toMatch(/the import failed|trouble with the connection/);
  });
});

it('retention removes runs of the import, and none of the export', () => {
  const world = importWorld({ company });
  changeImport(world, { settings: { retentionDays: 1 } });
  runMapReduce(world.account, { script: 'customscript_spx_export_mr', deployment: 'customdeploy_spx_export_ondemand' });
  runImport(world);
  world.clock.advance(3 * 86_400_000);
  scheduled(world);
  expect(rows(world).map((row) => said(world, 'deployment', row))).toEqual([
    'customdeploy_spx_export_ondemand',
    'customdeploy_spx_import_scheduled',
  ]);
});
