import { runMapReduce } from '../../../sandbox/netsuite/engine/map-reduce';
import { startRun } from '../../../sandbox/netsuite/engine/running-task';
import { createScheduler } from '../../../sandbox/netsuite/engine/scheduler';
import { submitTask } from '../../../sandbox/netsuite/engine/submission';
import { install, mapReduce, scriptedAccount, type ScriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';
import { act, userEvent, zoo } from '../../sandbox/netsuite/user-events/zoo';
import { detailsOf, LOGGING_SUMMARIZE, runScript, slowAccount, strikeAt } from './run-script';

const SCRIPT = 'customscript_test';

describe('stages (section_1509578980)', () => {
  const stagesOf = (functions: string): string[] => {
    const account = scriptedAccount();
    const seen = new Set<string>();
    install(account, mapReduce(`return { getInputData: () => [1], ${functions} };`));
    runMapReduce(account, { script: SCRIPT, onProgress: ({ stage }) => void seen.add(stage) });
    return [...seen];
  };

  it('are four with map or reduce alone, and five with both', () => {
    expect(stagesOf('map() {}, summarize() {}')).toEqual(['GET_INPUT', 'MAP', 'SHUFFLE', 'SUMMARIZE']);
    expect(stagesOf('reduce() {}, summarize() {}')).toEqual(['GET_INPUT', 'SHUFFLE', 'REDUCE', 'SUMMARIZE']);
    expect(stagesOf('map(c) { c.write(c.key, 1); }, reduce() {}, summarize() {}')).toEqual([
      ...['GET_INPUT', 'MAP', 'SHUFFLE', 'REDUCE', 'SUMMARIZE'],
    ]);
  });

  it.each([
    ['getInputData and summarize alone', 'getInputData: () => [1], summarize() {}'],
    ['map and reduce without getInputData', 'map() {}, reduce() {}'],
  ])('%s are no Map/Reduce script', (_case, functions) => {
    const { report } = runScript(`return { ${functions} };`);
    expect(report.status).toBe('FAILED');
    expect(report.errors[0]).toMatchObject({ stage: 'GET_INPUT', name: 'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE' });
  });
});

describe('time (section_4480364878)', () => {
  it('of a whole run has no limit: one of a day completes', () => {
    const { report } = runScript(
      `return { getInputData: () => Array(360).fill(40), map(c) { for (let i = 0; i < 7; i++) call(c.value); } };`,
      {
        account: slowAccount(),
        deployment: { concurrencyLimit: 1 },
      },
    );
    expect(report).toMatchObject({ status: 'COMPLETE', errors: [], keys: { map: 360 } });
    expect(report.seconds).toBeGreaterThan(24 * 3_600);
    expect(report.yields).toBeGreaterThan(20);
  });

  it.each([
    ['does not count when user events take it', 'afterSubmit() { for (let i = 0; i < 5; i++) wait(); }', '', []],
    ['counts when map takes it', '', 'for (let i = 0; i < 15; i++) wait();', ['SSS_TIME_LIMIT_EXCEEDED']],
  ])('%s', (_case, event, inMap, errors) => {
    const account = slow(zoo());
    const wait = `https.post({ url: 'https://other.example', body: '40' })`;
    if (event) userEvent(account, 'slow', event.replaceAll('wait()', wait));
    install(account, lions(`for (let i = 0; i < 3; i++) save(); ${inMap.replaceAll('wait()', wait)}`));
    const report = runMapReduce(account, { script: SCRIPT });
    expect(report.errors.map(({ name }) => name)).toEqual(errors);
    expect(report.seconds).toBeGreaterThan(300);
    expect(account.store.all('customrecord_lion')).toHaveLength(3);
  });
});

it('a restart keeps the records that the unfinished batch saved, and runs the batch again (section_1517279626)', () => {
  const account = zoo();
  install(account, lions('save();'));
  const report = runMapReduce(account, { script: SCRIPT, faults: strikeAt('after', 'restart', 2) });
  expect(report).toMatchObject({ status: 'COMPLETE', restarts: 1, errors: [] });
  expect(account.store.all('customrecord_lion')).toHaveLength(2);
});

it('the iterator of keys gives the number of executions and the state of each key (typings: N/types)', () => {
  const body = `return { config: { retryCount: 2 }, getInputData: () => ['never', 'once', 'always'],
    map(c) { if (c.value === 'always' || (c.value === 'once' && c.executionNo === 1)) throw new Error('no'); c.write(c.value, 1); },
    reduce(c) { if (c.key === 'never' && c.executionNo < 3) throw new Error('no'); }, ${LOGGING_SUMMARIZE} };`;
  const { logged } = runScript(body);
  expect(logged('map key')).toEqual(['0:1:COMPLETE', '1:2:COMPLETE', '2:3:FAILED']);
  expect(logged('reduce key')).toEqual(['never:3:COMPLETE', 'once:1:COMPLETE']);
});

it('a key that no job came to is PENDING (section_4472745365)', () => {
  const body = `return { config: { exitOnError: true }, getInputData: () => [1, 2, 3], map() { throw new Error('no'); }, ${LOGGING_SUMMARIZE} };`;
  expect(runScript(body, { deployment: { concurrencyLimit: 1 } }).logged('map key')).toEqual(['0:1:FAILED', '1:0:PENDING', '2:0:PENDING']);
});

it('a run that a person or a schedule starts is executed as the administrator (section_1509578980)', () => {
  const who = `const { name, roleId } = runtime.getCurrentUser(); log.debug('who', name + ' ' + roleId);`;
  const { logged } = runScript(`return { getInputData() { ${who} return []; }, map() {} };`);
  expect(logged('who')).toEqual(['Administrator administrator']);
});

describe('Submit All Stages At Once (section_1509578980)', () => {
  /** In which order two runs end that share one processor. */
  const ends = (queueAllStagesAtOnce: boolean): string[] => {
    const account = slow(scriptedAccount());
    Object.assign(account, { variant: { ...account.variant, processors: 1 } });
    const body = (name: string, seconds: number) =>
      `return { getInputData: () => [${seconds}], map(c) { call(c.value); c.write('k', 1); }, reduce() {}, summarize: () => log.debug('end', '${name}') };`;
    install(account, mapReduce(body('first', 40)), { scriptId: 'customscript_first', deployments: [{ queueAllStagesAtOnce }] });
    install(account, mapReduce(body('second', 1)), { scriptId: 'customscript_second', deployments: [{ queueAllStagesAtOnce: true }] });
    for (const script of ['customscript_first', 'customscript_second']) submitTask(account, { script, byScript: false });
    createScheduler(account).runToEnd();
    return detailsOf(account, 'end');
  };

  it('lets a run keep its place: its later stages come before a run that was submitted later', () => {
    expect(ends(true)).toEqual(['first', 'second']);
  });

  it('off, a run that was submitted meanwhile goes between two stages', () => {
    expect(ends(false)).toEqual(['second', 'first']);
  });
});

it('columns of a search that getInputData returns count as persisted data (section_4480364878)', () => {
  const pending = (columns: string): number => {
    const account = zoo();
    act(account, `save({ name: 'Leo', custrecord_mood: 'x'.repeat(200) });`);
    const source = `/**\n * @NApiVersion 2.1\n * @NScriptType MapReduceScript\n */
define(['N/search'], (search) => ({ getInputData: () => search.create({ type: 'customrecord_lion', columns: ${columns} }), map() {} }));`;
    install(account, source);
    const task = submitTask(account, { script: SCRIPT, byScript: false });
    const run = startRun(account, task);
    let bytes = 0;
    while (run.step()) bytes = Math.max(bytes, task.progress?.map.pendingBytes ?? 0);
    return bytes;
  };
  const narrow = pending(`['name']`);
  expect(narrow).toBeGreaterThan(0);
  expect(pending(`['name', 'custrecord_mood']`)).toBeGreaterThan(narrow + 200);
});

/** Requests of the account take as many seconds as their body says. */
function slow(account: ScriptedAccount): ScriptedAccount {
  const { network } = account;
  return Object.assign(account, {
    network: (request: Parameters<typeof network>[0]) => {
      account.clock.advance(Number(request.body) * 1_000);
      return network(request);
    },
  });
}

/** A Map/Reduce script with one key, in whose map `save()` makes a lion. */
const lions = (inMap: string): string => `/**\n * @NApiVersion 2.1\n * @NScriptType MapReduceScript\n */
define(['N/https', 'N/record'], (https, record) => ({ getInputData: () => [1], map() {
  const save = () => record.create({ type: 'customrecord_lion' }).setValue({ fieldId: 'name', value: 'Leo' }).save();
  ${inMap}
} }));`;
