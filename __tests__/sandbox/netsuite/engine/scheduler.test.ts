import { submitDue } from '../../../../sandbox/netsuite/engine/schedule';
import { createScheduler } from '../../../../sandbox/netsuite/engine/scheduler';
import { startRun } from '../../../../sandbox/netsuite/engine/running-task';
import { submitTask } from '../../../../sandbox/netsuite/engine/submission';
import type { Account, InstalledDeployment, SubmittedTask } from '../../../../sandbox/netsuite/types';
import { install, mapReduce, scriptedAccount, type ScriptedAccount } from '../realm/scripted-account';

/** An account with that many processors, on whose network a request takes as many seconds as its body says. */
function accountWith(processors: number, ...names: string[]): ScriptedAccount {
  const account: ScriptedAccount = scriptedAccount(({ body }) => {
    account.clock.advance(Number(body) * 1_000);
    return {};
  });
  Object.assign(account, { variant: { ...account.variant, processors } });
  for (const name of names) add(account, name, {});
  return account;
}

function add(account: Account, name: string, deployment: Partial<InstalledDeployment>): void {
  const body = `return { getInputData: () => [10, 10, 10], map(c) { log.debug('${name}', c.key); call(c.value); }, summarize: () => log.debug('${name}', 'end') }`;
  install(account, mapReduce(body), { scriptId: name, deployments: [{ scriptId: `customdeploy_${name}`, ...deployment }] });
}

const submit = (account: Account, script: string): SubmittedTask => submitTask(account, { script, byScript: false });

const messages = (account: Account): string[] => account.logs.map(({ title, details }) => `${title} ${details}`);

describe('a scheduler', () => {
  it('runs tasks side by side in the order of time while processors are free (section_1518131145)', () => {
    const account = accountWith(2, 'a', 'b');
    const tasks = [submit(account, 'a'), submit(account, 'b')];
    createScheduler(account).runToEnd();
    expect(messages(account)).toEqual(['a 0', 'b 0', 'a 1', 'b 1', 'a 2', 'b 2', 'a end', 'b end']);
    expect(account.logs.map(({ time }) => time)).toEqual(account.logs.map(({ time }) => time).toSorted((a, b) => a - b));
    expect(tasks.map(({ status }) => status)).toEqual(['COMPLETE', 'COMPLETE']);
    expect(account.clock.now()).toBe(Math.max(...tasks.map(({ endedAt = 0 }) => endedAt)));
  });

  it('lets a task wait, pending, while another one holds the only processor', () => {
    const account = accountWith(1, 'a', 'b');
    const [a, b] = [submit(account, 'a'), submit(account, 'b')];
    const scheduler = createScheduler(account);
    while (a.status !== 'PROCESSING') scheduler.step();
    expect(b.status).toBe('PENDING');
    scheduler.runToEnd();
    expect(a.report?.status).toBe('COMPLETE');
    expect(b.startedAt).toBeGreaterThanOrEqual(a.startedAt ?? Infinity);
    expect(b.endedAt).toBeGreaterThan(a.endedAt ?? Infinity);
  });

  it('is the same every time', () => {
    const run = (): string => {
      const account = accountWith(2, 'a', 'b', 'c');
      for (const name of ['a', 'b', 'c']) submit(account, name);
      createScheduler(account).runToEnd();
      return JSON.stringify([account.logs, account.tasks]);
    };
    expect(run()).toBe(run());
  });

  it('shows progress between steps', () => {
    const account = accountWith(2, 'a');
    const task = submit(account, 'a');
    const seen = new Set<string>();
    const scheduler = createScheduler(account);
    while (scheduler.step()) seen.add(`${task.status} ${task.progress?.stage} ${task.progress?.map.pending}/${task.progress?.map.total}`);
    expect([...seen]).toEqual(
      [
        'PROCESSING GET_INPUT 0/0',
        'PROCESSING MAP 3/3',
        'PROCESSING MAP 2/3',
        'PROCESSING MAP 1/3',
        'PROCESSING MAP 0/3',
        'PROCESSING SHUFFLE 0/3',
        'PROCESSING SUMMARIZE 0/3',
        'COMPLETE SUMMARIZE 0/3',
      ].filter((line) => seen.has(line)),
    );
    expect(seen).toContain('PROCESSING MAP 1/3');
  });

  it('runs until a moment and sets the clock to it', () => {
    const account = accountWith(2, 'a');
    const task = submit(account, 'a');
    const scheduler = createScheduler(account);
    const moment = account.clock.now() + 15_000;
    scheduler.runUntil(moment);
    expect(account.clock.now()).toBe(moment);
    expect(task.status).toBe('PROCESSING');
    expect(scheduler.nextAt()).toBeGreaterThan(moment);
    expect(scheduler.running()).toHaveLength(1);
  });

  it('goes on with the others when one of them meets what is not emulated', () => {
    const account = accountWith(2, 'a');
    install(account, mapReduce(`return { getInputData: () => https.requestRestlet({}), map() {} }`), { scriptId: 'odd' });
    const [odd, a] = [submit(account, 'odd'), submit(account, 'a')];
    const scheduler = createScheduler(account);
    expect(() => scheduler.runToEnd()).toThrow(/NOT_EMULATED/);
    expect(odd.status).toBe('FAILED');
    scheduler.runToEnd();
    expect(a.status).toBe('COMPLETE');
  });

  it('submits what is due, and skips what is still running [assumed]', () => {
    const account = accountWith(2);
    const start = account.clock.now();
    const recurrence = { event: 'daily', everyDays: 1, startsAt: start + 60_000, repeatMinutes: 1 } as const;
    add(account, 'a', { status: 'SCHEDULED', recurrence });
    const scheduler = createScheduler(account);
    scheduler.runUntil(start + 200_000);
    expect(account.tasks.map(({ dateCreated = 0, status }) => `${(dateCreated - start) / 60_000} ${status}`)).toEqual([
      '1 COMPLETE',
      '2 COMPLETE',
      '3 PROCESSING',
    ]);
    expect(submitDue(account, start + 180_000, start + 240_000)).toEqual([]);
  });

  it('submits a moment once, however many schedulers look at it', () => {
    const account = accountWith(2);
    const start = account.clock.now();
    add(account, 'a', { status: 'SCHEDULED', recurrence: { event: 'daily', everyDays: 1, startsAt: start + 60_000, repeatMinutes: 15 } });
    const first = createScheduler(account);
    first.runUntil(start + 60_000);
    first.runToEnd();
    expect(submitDue(account, start, start + 60_000)).toEqual([]);
    expect(account.tasks).toHaveLength(1);
  });

  it('runs scheduled scripts on the same processors', () => {
    const account = accountWith(1, 'a');
    const source = `/**\n * @NApiVersion 2.1\n * @NScriptType ScheduledScript\n */\ndefine(['N/log'], (log) => ({ execute: (c) => log.debug('type', c.type) }));`;
    install(account, source, { scriptId: 'sched', type: 'scheduledscript' });
    submit(account, 'a');
    const task = submitTask(account, { type: 'SCHEDULED_SCRIPT', script: 'sched', byScript: true });
    createScheduler(account).runToEnd();
    expect(task).toMatchObject({ status: 'COMPLETE', id: expect.stringMatching(/^SCHEDSCRIPT_/) as string });
    expect(messages(account)).toContain('type ON_DEMAND');
  });
});

it('a run goes one invocation a step', () => {
  const account = accountWith(2, 'a');
  const run = startRun(account, submit(account, 'a'));
  let steps = 1;
  while (run.step()) steps += 1;
  expect(messages(account)).toHaveLength(4);
  expect(steps).toBeGreaterThanOrEqual(5);
  expect(run.report.status).toBe('COMPLETE');
  expect(run.step()).toBe(false);
});
