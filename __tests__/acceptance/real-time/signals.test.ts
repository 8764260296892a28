import { DEMO } from '../../../sandbox/cli/demo-world';
import { runSubmittedTasks } from '../../../sandbox/netsuite/engine/map-reduce';
import { createScheduler } from '../../../sandbox/netsuite/engine/scheduler';
import { submitTask } from '../../../sandbox/netsuite/engine/submission';
import { createVisitor } from '../../../sandbox/web/visitor';
import { setActive } from '../../activate-workflow';
import { companyOf, customersBySppId, newestCounts, newestRow, runExport, writtenBackId, exportRow } from '../worlds';
import { deployUserScript, realTimeWorld, signal, type RealTimeWorld } from './real-time-world';

const EXPORT = 'export_customer_to_ns__c';
const idsOf = (company: ReturnType<typeof companyOf>): string[] => company.customers.map(({ record }) => record.id);

/** These customers and no others are new, each once in NetSuite, each with its id in SuiteProjects Pro. */
function expectOnce(world: RealTimeWorld, ids: readonly string[]): void {
  const found = customersBySppId(world);
  expect(world.newcomers()).toEqual([...ids].sort());
  expect(ids.filter((id) => writtenBackId(world, id) !== String(found.get(id)?.id))).toEqual([]);
}

/** Over all stages; 15 of them are the customer itself, the rest is the same for up to 400 signals. */
const SINGLE_RUN_UNITS = 240;

describe('one signal', () => {
  const company = companyOf({ plain: 4 });
  const [id = '', other = ''] = idsOf(company);

  it(`creates its customer and no other, leaves the watermark alone, and costs under ${SINGLE_RUN_UNITS} units`, () => {
    const world = realTimeWorld({ company });
    expect(signal(world, id)).toBe('accepted');
    const [report] = runSubmittedTasks(world.account);
    expect(report).toMatchObject({ status: 'COMPLETE', errors: [] });
    expectOnce(world, [id]);
    expect(newestRow(world, 'customrecord_spx_run')).toMatchObject({
      custrecord_spx_run_trigger: 'real time',
      custrecord_spx_run_status: 'complete',
      custrecord_spx_run_user: '-System-',
    });
    expect(newestCounts(world)).toMatchObject({ read: 1, created: 1, pending: 0 });
    expect(exportRow(world)['custrecord_spx_wf_watermark'] ?? '').toBe('');
    expect(report?.units.total).toBeLessThan(SINGLE_RUN_UNITS);
  });

  it('of a customer that is not marked, unknown or integrated does nothing', () => {
    const world = realTimeWorld({ company });
    const customer = world.spp.customer(other);
    if (customer !== undefined) world.spp.saveCustomer({ ...customer, custom: { ...customer.custom, [EXPORT]: '' } });
    for (const one of [other, '999999999']) expect(signal(world, one)).toBe('accepted');
    runSubmittedTasks(world.account);
    expect(world.newcomers()).toEqual([]);
    runExport(world);
    const watermark = exportRow(world)['custrecord_spx_wf_watermark'];
    world.clock.advance(60_000);
    expect(signal(world, id)).toBe('accepted');
    runSubmittedTasks(world.account);
    expectOnce(
      world,
      idsOf(company).filter((one) => one !== other),
    );
    expect(exportRow(world)['custrecord_spx_wf_watermark']).toBe(watermark);
  });

  it('of a company whose workflow is not active does nothing', () => {
    const world = realTimeWorld({ company });
    setActive(world.account, 'customers_export', false);
    expect(signal(world, id)).toBe('accepted');
    runSubmittedTasks(world.account);
    expect(world.newcomers()).toEqual([]);
  });
});

describe('200 genuine signals for 100 customers', () => {
  const company = companyOf({ plain: 100 });
  const ids = idsOf(company);
  const doubled = [...ids, ...ids];

  it('that come while runs are under way make 100 customers, and leave no signal behind', () => {
    const world = realTimeWorld({ company });
    const scheduler = createScheduler(world.account);
    for (const id of doubled) {
      expect(signal(world, id)).toBe('accepted');
      scheduler.runUntil(world.clock.now() + 700);
    }
    scheduler.runToEnd();
    expectOnce(world, ids);
    expect(world.account.store.all('customrecord_spx_signal')).toEqual([]);
    expect(world.account.logs.filter(({ level }) => level === 'ERROR')).toEqual([]);
    // Most of them share a run with others.
    expect(world.account.store.all('customrecord_spx_run').length).toBeLessThan(150);
  });

  it('that come in a burst of a minute are taken by three runs', () => {
    const world = realTimeWorld({ company });
    for (const id of ids) expect(signal(world, id)).toBe('accepted');
    runSubmittedTasks(world.account);
    expectOnce(world, ids);
    expect(world.account.store.all('customrecord_spx_run')).toHaveLength(3);
    expect(world.account.store.all('customrecord_spx_signal')).toEqual([]);
  });
});

describe('runs at the same time', () => {
  const company = companyOf({ plain: 12 });
  const ids = idsOf(company);

  it.each([0, 3_000, 6_000, 10_000, 15_000])('create once when signals come %i ms into a run of all', (milliseconds) => {
    const world = realTimeWorld({ company });
    const scheduler = createScheduler(world.account);
    submitTask(world.account, { script: 'customscript_spx_export_mr', deployment: 'customdeploy_spx_export_ondemand', byScript: false });
    scheduler.runUntil(world.clock.now() + milliseconds);
    for (const id of ids) expect(signal(world, id)).toBe('accepted');
    scheduler.runToEnd();
    expectOnce(world, ids);
  });

  it('a signal that finds its lane busy is not lost when the run is killed: the schedule sweeps', () => {
    const world = realTimeWorld({ company });
    const [first = '', ...rest] = ids;
    signal(world, first);
    for (const id of rest) signal(world, id);
    expect(world.account.store.all('customrecord_spx_signal').length).toBeGreaterThan(0);
    runSubmittedTasks(world.account, { faults: ({ number }) => (number === 12 ? 'kill' : undefined) });
    expect(world.newcomers().length).toBeLessThan(12);
    runExport(world);
    expectOnce(world, ids);
    // What the killed runs left in the queue is cleared by the next signal of each lane.
    for (const id of ids.slice(0, 3)) signal(world, id);
    runSubmittedTasks(world.account);
    expect(world.account.store.all('customrecord_spx_signal')).toEqual([]);
    expectOnce(world, ids);
  });
});

describe('end to end', () => {
  const company = companyOf({ plain: 2, inactive: 1 });
  const [id = ''] = idsOf(company);

  /** Saves a customer on the form of SuiteProjects Pro, as a person does. */
  function saveOnForm(world: RealTimeWorld, path: string, fields: Record<string, string>): void {
    const person = createVisitor(world.network);
    person.get(`https://${DEMO.host}/customers/${path}`);
    person.submit(fields, 'Save');
  }

  it('saving a new customer on the form of SuiteProjects Pro creates the NetSuite customer', () => {
    const world = realTimeWorld({ company });
    deployUserScript(world);
    saveOnForm(world, 'new', { company: 'Brand New Ltd', active: '1', [EXPORT]: '1', 'addr.country': 'Germany', 'addr.city': 'Bonn' });
    runSubmittedTasks(world.account);
    const created = world.spp.customers().find((one) => one.company === 'Brand New Ltd');
    expect(world.spp.scripting.log).toEqual([]);
    expectOnce(world, [created?.id ?? 'none']);
  });

  it('says nothing of a customer that is not marked, or has its NetSuite id', () => {
    const world = realTimeWorld({ company });
    runExport(world);
    deployUserScript(world);
    const tasks = world.account.tasks.length;
    saveOnForm(world, id, { notes: 'changed' });
    saveOnForm(world, 'new', { company: 'Not For NetSuite', active: '1' });
    expect(world.account.tasks).toHaveLength(tasks);
    expect(world.spp.scripting.log).toEqual([]);
  });

  it('with another key in SuiteProjects Pro the save stands, the script warns, and the schedule exports the customer', () => {
    const world = realTimeWorld({ company });
    deployUserScript(world, 'another key');
    saveOnForm(world, id, { notes: 'changed' });
    expect(world.spp.scripting.log).toMatchObject([{ severity: 'warning', generatedBy: 'script' }]);
    expect(world.newcomers()).toEqual([]);
    runExport(world);
    expectOnce(world, idsOf(company).slice(0, 2));
  });
});
