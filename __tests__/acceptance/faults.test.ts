import type { World } from '../../sandbox/cli/demo-world';
import { reconciles } from '../../sandbox/cli/run-summary';
import type { SppFault } from '../../sandbox/suiteprojects/server';
import { setActive } from '../activate-workflow';
import {
  changeConfiguration,
  changeSettings,
  companyOf,
  connectedWorld,
  customersBySppId,
  newestCounts,
  newestRow,
  runExport,
  saveText,
  watermarkOf,
  writtenBackId,
} from './worlds';

const company = companyOf({ plain: 6, 'write-back-missing': 1, 'name-of-84': 1 });
const integrated = company.customers.filter(({ story }) => story !== 'name-of-84').map(({ record }) => record.id);

const run = (world: World) => newestRow(world, 'customrecord_spx_run');

function expectEverybodyOnce(world: World): void {
  const found = customersBySppId(world);
  expect(integrated.filter((id) => writtenBackId(world, id) === '' || writtenBackId(world, id) !== String(found.get(id)?.id))).toEqual([]);
  expect(reconciles(newestCounts(world))).toBe(true);
}

describe('a fault that passes is not even seen: the client tries again within the run', () => {
  const faults: SppFault[] = [
    { on: 'api', kind: 'http-503' },
    { on: 'api', kind: 'connection-reset' },
    { on: 'api', kind: 'time-out-before' },
    { on: 'api', kind: 'time-out-after-commit' },
    { on: 'api', kind: 'cut-off-xml' },
    { on: 'api', kind: 'expired-token' },
    { on: 'api', kind: 'time-out-after-commit', skip: 1 },
    { on: 'api', kind: 'cut-off-xml', skip: 1 },
    { on: 'api', kind: 'expired-token', skip: 1 },
  ];
  it.each(faults.map((fault) => [`${fault.kind}${fault.skip === undefined ? ' on the read' : ' on the write-back'}`, fault] as const))(
    '%s',
    (_, fault) => {
      const world = connectedWorld({ company });
      world.spp.injectFault(fault);
      expect(runExport(world)).toMatchObject({ status: 'COMPLETE', errors: [] });
      expect(newestCounts(world)).toMatchObject({ created: 6, linked: 1, parked: 1, writtenBack: 7, writeBackFailed: 0 });
      expectEverybodyOnce(world);
    },
  );
});

describe('a read that fails for good', () => {
  /** Kind, strikes until the client gives up, what the run says. */
  const faults: [SppFault['kind'], number, RegExp][] = [
    ['http-500', 3, /SPP_UNAVAILABLE/],
    ['cut-off-xml', 3, /SPP_ANSWER_UNREADABLE/],
    ['wrong-blocks', 1, /SPP_ANSWER_MISMATCH/],
    ['expired-token', 2, /SPP_SIGN_IN_EXPIRED/],
  ];
  it.each(faults)(
    '%s: the run says what happened and what to do, keeps the watermark, and the next run does all the work',
    (kind, times, code) => {
      const world = connectedWorld({ company });
      world.spp.injectFault({ on: 'api', kind, times } as SppFault);
      expect(runExport(world).status).toBe('FAILED');
      expect(run(world)).toMatchObject({ custrecord_spx_run_status: 'failed' });
      expect(run(world)['custrecord_spx_run_message']).toMatch(code);
      expect(run(world)['custrecord_spx_run_message']).toMatch(/^[A-Z][^[]+\. \[/);
      expect(watermarkOf(world)).toBe('');
      world.clock.advance(120_000);
      // A sign-in that is refused twice may have used up the fault on the renewal: the third strike falls on this run and is survived.
      runExport(world);
      expectEverybodyOnce(world);
    },
  );
});

describe('a write-back that fails', () => {
  it('does not fail the customers: they are counted, the watermark waits for them, and the next run repairs them', () => {
    const world = connectedWorld({ company });
    world.spp.injectFault({ on: 'api', kind: 'http-500', skip: 1, times: 3 });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 6, linked: 1, writtenBack: 0, writeBackFailed: 7 });
    expect(run(world)).toMatchObject({ custrecord_spx_run_status: 'complete with exceptions' });
    const oldest = company.customers
      .filter(({ record }) => integrated.includes(record.id))
      .map(({ record }) => record.updated)
      .sort()[0];
    expect(watermarkOf(world)).toBe(oldest);
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 7, writtenBack: 7 });
    expectEverybodyOnce(world);
  });

  it('of one record leaves the others alone', () => {
    const world = connectedWorld({ company });
    const refused = integrated[2] ?? '';
    world.spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 1104, sppId: refused });
    runExport(world);
    expect(newestCounts(world)).toMatchObject({ writtenBack: 6, writeBackFailed: 1 });
    expect(integrated.filter((id) => writtenBackId(world, id) === '')).toEqual([refused]);
    runExport(world);
    expectEverybodyOnce(world);
  });
});

/** A mapping row with this expression. */
const rowOf = (expression: string) => ({
  id: 'mine',
  order: 5,
  target: 'companyname',
  kind: 'field',
  expression,
  onEmpty: 'park',
  onNoMatch: 'park',
  active: true,
  isDefaultRow: false,
});

describe('what an administrator has to put right', () => {
  it.each(['scheduled', 'group', 'single_1'])('an inactive workflow does nothing by %s, and leaves no run row', (name) => {
    const world = connectedWorld({ company });
    setActive(world.account, 'customers_export', false);
    expect(runExport(world, { deployment: `customdeploy_spx_export_${name}` })).toMatchObject({ status: 'COMPLETE', errors: [] });
    expect(world.account.store.all('customrecord_spx_run')).toEqual([]);
    expect(world.spp.stats.requests).toBe(0);
  });

  it.each([
    ['settings that are not valid', { settings: { exportField: 'x' } }, /SETTINGS_INVALID/],
    ['a filter that is not valid', { filter: { field: 'nope', op: 'is' } }, /CONFIGURATION_INVALID.*nope/],
    ['a mapping row of an unknown kind', { rows: [{ ...rowOf('company'), kind: 'magic' }] }, /CONFIGURATION_INVALID.*magic/],
    ['a mapping row that cannot be compiled', { rows: [rowOf('nowhere.city')] }, /MAPPING_INVALID.*nowhere/],
  ])('%s stop the run before anything is asked of SuiteProjects Pro', (_, change, code) => {
    const world = connectedWorld({ company });
    changeConfiguration(world, change as never);
    expect(runExport(world).status).toBe('FAILED');
    expect(run(world)['custrecord_spx_run_message']).toMatch(code);
    expect(world.spp.stats.requests).toBe(0);
  });

  it('a configuration that is damaged', () => {
    const world = connectedWorld({ company });
    saveText(world, '{"schema":1,');
    expect(runExport(world).status).toBe('FAILED');
    expect(run(world)['custrecord_spx_run_message']).toMatch(/CONFIGURATION_INVALID/);
  });

  it('a custom field that SuiteProjects Pro does not have', () => {
    const world = connectedWorld({ company });
    changeSettings(world, { exportField: 'not_there__c' });
    expect(runExport(world).status).toBe('FAILED');
    expect(run(world)['custrecord_spx_run_message']).toMatch(/SPP_REQUEST_INVALID/);
  });
});
