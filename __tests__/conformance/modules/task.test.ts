import { startRun } from '../../../sandbox/netsuite/engine/running-task';
import { runSubmittedTasks } from '../../../sandbox/netsuite/engine/map-reduce';
import { submitTask } from '../../../sandbox/netsuite/engine/submission';
import { answer, install, mapReduce, scriptedAccount, session, type ScriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { task: 'N/task' };
const QUESTIONS = [
  'getPercentageCompleted',
  'getPendingMapCount',
  'getTotalMapCount',
  'getPendingReduceCount',
  'getTotalReduceCount',
  'getPendingOutputCount',
  'getTotalOutputCount',
];
const SIZES = ['getPendingMapSize', 'getPendingReduceSize', 'getPendingOutputSize', 'getCurrentTotalSize'];

function withScript(): ScriptedAccount {
  const account = scriptedAccount();
  const body = `return { getInputData: () => ['aa', 'bb'], map(c) { c.write(c.value, 'x'); }, reduce(c) { c.write(c.key, 'yy'); }, summarize() {} }`;
  install(account, mapReduce(body), { scriptId: 'customscript_mr' });
  return account;
}

const status = (account: ScriptedAccount, id: string): string =>
  String(
    answer(
      MODULES,
      `const s = task.checkStatus({ taskId: '${id}' }); return [s.status, s.stage, ${[...QUESTIONS, ...SIZES].map((name) => `s.${name}()`).join(', ')}].join(' ');`,
      account,
    ),
  );

describe('task.checkStatus of a Map/Reduce task (section_4345798546)', () => {
  it('follows the run: percentage of the stage, counts, bytes', () => {
    const account = withScript();
    const task = submitTask(account, { script: 'customscript_mr', byScript: false });
    expect(status(account, task.id)).toBe('PENDING  0 0 0 0 0 0 0 0 0 0 0');
    const run = startRun(account, task);
    const seen: string[] = [];
    while (run.step()) if (seen.at(-1) !== status(account, task.id)) seen.push(status(account, task.id));
    seen.push(status(account, task.id));
    expect(seen).toEqual([
      'PROCESSING GET_INPUT 100 0 0 0 0 0 0 0 0 0 0',
      'PROCESSING MAP 0 2 2 0 0 0 0 6 0 0 6',
      'PROCESSING MAP 50 1 2 0 0 0 0 3 3 0 6',
      'PROCESSING MAP 100 0 2 0 0 0 0 0 6 0 6',
      'PROCESSING REDUCE 0 0 2 2 2 0 0 0 6 0 6',
      'PROCESSING REDUCE 50 0 2 1 2 1 1 0 3 4 7',
      'PROCESSING REDUCE 100 0 2 0 2 2 2 0 0 8 8',
      'PROCESSING SUMMARIZE 100 0 2 0 2 2 2 0 0 8 8',
      'COMPLETE SUMMARIZE 100 0 2 0 2 0 2 0 0 0 0',
    ]);
  });

  it.each<[number, string]>([
    [0, 'status'],
    [0, 'stage'],
    ...QUESTIONS.map((name) => [10, `${name}()`] as [number, string]),
    ...SIZES.map((name) => [25, `${name}()`] as [number, string]),
  ])('costs %d units for %s', (units, member) => {
    const account = withScript();
    const task = submitTask(account, { script: 'customscript_mr', byScript: false });
    const opened = session(account, MODULES, `return task.checkStatus({ taskId: '${task.id}' }).${member}`);
    opened.answer();
    expect(opened.usedUnits()).toBe(units);
  });
});

describe('a scheduled script task (section_460871520995)', () => {
  const source = `/**\n * @NApiVersion 2.1\n * @NScriptType ScheduledScript\n */\ndefine(['N/log'], (log) => ({ execute: (c) => log.debug('type', c.type) }));`;
  const submit = `return task.create({ taskType: task.TaskType.SCHEDULED_SCRIPT, scriptId: 'customscript_ss', deploymentId: 'customdeploy_test' }).submit()`;

  it('is submitted for 20 units, runs, and reports its status', () => {
    const account = scriptedAccount();
    install(account, source, { scriptId: 'customscript_ss', type: 'scheduledscript' });
    const opened = session(account, MODULES, submit);
    const id = String(opened.answer());
    expect(opened.usedUnits()).toBe(20);
    runSubmittedTasks(account);
    expect(account.logs.map(({ details }) => details)).toEqual(['ON_DEMAND']);
    const read = `const s = task.checkStatus({ taskId: '${id}' }); return [s.status, s.scriptId, s.deploymentId].join(' ')`;
    expect(answer(MODULES, read, account)).toBe('COMPLETE customscript_ss customdeploy_test');
  });

  it.each([
    [{}, /^FAILED_TO_SUBMIT_JOB_REQUEST_1: .*unfinished task/, 2],
    [{ status: 'TESTING' }, /^FAILED_TO_SUBMIT_JOB_REQUEST_1: .*TESTING/, 1],
  ])('of %j is refused with %s', (deployment, message, times) => {
    const account = scriptedAccount();
    install(account, source, { scriptId: 'customscript_ss', type: 'scheduledscript', deployments: [deployment] });
    const caught = `try { ${submit} } catch (e) { return e.name + ': ' + e.message; }`;
    const answers = Array.from({ length: times }, () => answer(MODULES, caught, account));
    expect(answers.at(-1)).toMatch(message);
  });
});

it.each([
  ["task.create({ taskType: 'CSV_IMPORT' })", /NOT_EMULATED/],
  ["task.create({ taskType: 'MAP_REDUCE', scriptId: 'customscript_mr', params: { a: {} } }).submit()", /NOT_EMULATED/],
  ["task.create({ taskType: 'MAP_REDUCE' }).scriptId = {}", /NOT_EMULATED/],
  ["task.checkStatus({ taskId: 'none' })", /NOT_EMULATED/],
])('%s is not emulated', (code, message) => {
  expect(() => answer(MODULES, code, withScript())).toThrow(message);
});
