import { companyOf, connectedWorld } from '../../acceptance/worlds';
import { runInBackground } from '../../../sandbox/web/background';
import { submitTask } from '../../../sandbox/netsuite/engine/submission';
import type { Account } from '../../../sandbox/netsuite/types';

const EXPORT = { script: 'customscript_spx_export_mr', deployment: 'customdeploy_spx_export_ondemand', byScript: true };

/** A background whose turns the test takes itself. */
function background(account: () => Account) {
  const waiting: (() => void)[] = [];
  const said: string[] = [];
  let rests = 0;
  const { wake } = runInBackground({
    account,
    rested: () => (rests += 1),
    say: (message) => said.push(message),
    later: (work) => waiting.push(work),
  });
  return { wake, said, rests: () => rests, waiting, turn: () => waiting.shift()?.() };
}

it('runs what was submitted, some steps at a time, and rests', () => {
  const { account } = connectedWorld({ company: companyOf({ plain: 40 }) });
  const task = submitTask(account, EXPORT);
  const { wake, turn, waiting, rests } = background(() => account);
  wake();
  wake();
  expect(waiting).toHaveLength(1);
  turn();
  expect(task.status).toBe('PROCESSING');
  while (waiting.length > 0) turn();
  expect([task.status, rests()]).toEqual(['COMPLETE', 1]);
  wake();
  expect(waiting).toHaveLength(0);
});

it('submits what schedules submit once the clock has passed them', () => {
  const { account } = connectedWorld({ company: companyOf({ plain: 2 }) });
  const { wake, turn, waiting } = background(() => account);
  wake();
  account.clock.advance(20 * 60_000);
  wake();
  while (waiting.length > 0) turn();
  expect(account.tasks.map(({ deployment, status }) => [deployment, status])).toContainEqual([
    'customdeploy_spx_export_scheduled',
    'COMPLETE',
  ]);
});

it('takes up the account that a reset has made', () => {
  let account = connectedWorld({ company: companyOf({ plain: 1 }) }).account;
  const { wake, turn, waiting } = background(() => account);
  wake();
  account = connectedWorld({ company: companyOf({ plain: 1 }) }).account;
  const task = submitTask(account, EXPORT);
  wake();
  while (waiting.length > 0) turn();
  expect(task.status).toBe('COMPLETE');
});

it('says what is not emulated, and goes on', () => {
  const { account } = connectedWorld({ company: companyOf({ plain: 1 }) });
  const path = [...account.files.keys()].find((one) => one.endsWith('/export_mr.js')) ?? '';
  const source = `/**\n * @NApiVersion 2.1\n * @NScriptType MapReduceScript\n */\ndefine(['N/runtime'], (runtime) => ({ getInputData() { runtime.getCurrentScript().bundleIds; }, map() {} }));`;
  account.files.set(path, source);
  const task = submitTask(account, EXPORT);
  const { wake, turn, waiting, said } = background(() => account);
  wake();
  while (waiting.length > 0) turn();
  expect(task.status).toBe('FAILED');
  expect(said.join()).toContain('NOT_EMULATED');
});
