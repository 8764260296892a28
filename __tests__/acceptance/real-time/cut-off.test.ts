import { runSubmittedTasks } from '../../../sandbox/netsuite/engine/map-reduce';
import { createScheduler } from '../../../sandbox/netsuite/engine/scheduler';
import type { FaultPlan } from '../../../sandbox/netsuite/engine/report';
import { PlatformError, type Account } from '../../../sandbox/netsuite/types';
import { changeImport, importWorld, runImport } from '../import-world';
import { createCustomer } from '../customer-saves';
import { companyOf, runExport } from '../worlds';
import { realTimeWorld, signal } from './real-time-world';

const company = companyOf({ plain: 6 });
const ids = company.customers.map(({ record }) => record.id);
const dying: FaultPlan = ({ stage }) => (stage === 'SUMMARIZE' ? 'kill' : undefined);

/** Deployment and status of every run, the oldest first. */
const runs = ({ store }: Account): string[] =>
  store
    .all('customrecord_spx_run')
    .map(({ fields: { custrecord_spx_run_deployment: deployment, custrecord_spx_run_status: status } }) => `${deployment}: ${status}`);

const ofSingles = (account: Account): string[] => runs(account).filter((run) => run.includes('_single'));

/** No row of a run is closed while it does something. */
function refusingToClose(account: Account, act: () => void): void {
  const { userEvents } = account;
  if (userEvents === undefined) throw new Error('There are no user events.');
  account.userEvents = {
    ...userEvents,
    aroundSave(cause, draft, context, write) {
      const isClosing = draft.type.type === 'customrecord_spx_run' && String(draft.values()['custrecord_spx_run_ended'] ?? '') !== '';
      if (isClosing) throw new PlatformError('UNEXPECTED_ERROR', 'Another script is in the way.');
      return userEvents.aroundSave(cause, draft, context, write);
    },
  };
  act();
  account.userEvents = userEvents;
}

describe('a run of a single customer that was cut off', () => {
  it.each([['customdeploy_spx_export_scheduled'], ['customdeploy_spx_export_ondemand']])(
    'because its row could not be closed is closed after the next run of %s',
    (deployment) => {
      const world = realTimeWorld({ company });
      const [id = ''] = ids;
      expect(signal(world, id)).toBe('accepted');
      refusingToClose(world.account, () => runSubmittedTasks(world.account));
      const [cutOff = ''] = ofSingles(world.account);
      expect(cutOff).toMatch(/: running$/);
      runExport(world, { deployment });
      runSubmittedTasks(world.account);
      expect(ofSingles(world.account)).toEqual([cutOff.replace('running', 'interrupted'), cutOff.replace('running', 'complete')]);
      runExport(world, { deployment });
      runSubmittedTasks(world.account);
      expect(ofSingles(world.account)).toHaveLength(2);
    },
  );

  it('does not take the signals with it that came meanwhile', () => {
    const world = realTimeWorld({ company });
    const [first = '', second = ''] = ids.filter((id) => Number(id) % 3 === Number(ids[0]) % 3);
    expect(signal(world, first)).toBe('accepted');
    expect(signal(world, second)).toBe('accepted');
    createScheduler(world.account, { faults: dying }).runToEnd();
    runExport(world);
    runSubmittedTasks(world.account);
    expect(world.account.store.all('customrecord_spx_signal')).toEqual([]);
  });

  it('and one that does run is left alone', () => {
    const world = realTimeWorld({ company });
    expect(signal(world, ids[0] ?? '')).toBe('accepted');
    const scheduler = createScheduler(world.account);
    for (let step = 0; step < 2; step += 1) scheduler.step();
    expect(ofSingles(world.account)).toHaveLength(1);
    runExport(world);
    scheduler.runToEnd();
    expect(ofSingles(world.account)).toEqual([expect.stringMatching(/: complete$/)]);
    expect(world.account.logs.filter(({ level }) => level === 'ERROR')).toEqual([]);
  });

  it('is closed in the import too', () => {
    const world = importWorld({ company });
    changeImport(world, { settings: { realTime: true } });
    runImport(world);
    createCustomer(world, 'Northwind Traders');
    createScheduler(world.account, { faults: dying }).runToEnd();
    expect(ofSingles(world.account)).toEqual(['customdeploy_spx_import_single: running']);
    runImport(world);
    runSubmittedTasks(world.account);
    expect(ofSingles(world.account)).toEqual(['customdeploy_spx_import_single: interrupted', 'customdeploy_spx_import_single: complete']);
  });
});
