import { runSubmittedTasks } from '../../../sandbox/netsuite/engine/map-reduce';
import { createScheduler } from '../../../sandbox/netsuite/engine/scheduler';
import { submitTask } from '../../../sandbox/netsuite/engine/submission';
import { ADMINISTRATOR } from '../../../sandbox/netsuite/realm/session';
import {
  install,
  mapReduce,
  scriptedAccount,
  type Installation,
  type ScriptedAccount,
} from '../../sandbox/netsuite/realm/scripted-account';
import { detailsOf, LOGGING_SUMMARIZE, runScript } from './run-script';

function accountWith(deployments: Installation['deployments'], body = `return { getInputData: () => ['a'], map() {} }`): ScriptedAccount {
  const account = scriptedAccount();
  install(account, mapReduce(body), { deployments });
  return account;
}

const SCRIPT = { script: 'customscript_test', byScript: true };
const ann = { ...ADMINISTRATOR, id: 7, name: 'Ann', roleId: 'customrole_x' };

describe('submission', () => {
  it('allows one unfinished instance per deployment, waiting or running (section_453639770507)', () => {
    const account = accountWith([{}]);
    submitTask(account, { ...SCRIPT, deployment: 'customdeploy_test' });
    expect(() => submitTask(account, { ...SCRIPT, deployment: 'customdeploy_test' })).toThrow(/already running/);
    runSubmittedTasks(account);
    expect(submitTask(account, { ...SCRIPT, deployment: 'customdeploy_test' }).status).toBe('PENDING');
  });

  it('without a deployment takes one that is not scheduled, deployed and free (section_1510974473)', () => {
    const account = accountWith([
      { scriptId: 'd1', status: 'SCHEDULED' },
      { scriptId: 'd2', isDeployed: false },
      { scriptId: 'd3' },
      { scriptId: 'd4' },
    ]);
    expect([submitTask(account, SCRIPT), submitTask(account, SCRIPT)].map(({ deployment }) => deployment)).toEqual(['d3', 'd4']);
    expect(() => submitTask(account, SCRIPT)).toThrow(expect.objectContaining({ code: 'NO_DEPLOYMENTS_AVAILABLE' }) as Error);
  });

  it('by a script gives the run the identity of its caller in every stage (section_453639770507)', () => {
    const who = `const who = () => log.debug('who', runtime.getCurrentUser().name);`;
    const account = accountWith(
      [{}],
      `${who} return { getInputData() { who(); return [1]; }, map(c) { who(); c.write('k', 1); }, reduce: who, summarize: who }`,
    );
    submitTask(account, { ...SCRIPT, user: ann });
    createScheduler(account).runToEnd();
    expect(detailsOf(account, 'who')).toEqual(['Ann', 'Ann', 'Ann', 'Ann']);
  });

  it.each([
    ['the administrator', undefined, false, undefined],
    ['another person', ann, false, /only the script owner/],
    ['a script', undefined, true, /must be NOTSCHEDULED/],
  ])('of a deployment in testing by %s (section_1509578980)', (_who, user, byScript, message) => {
    const account = accountWith([{ status: 'TESTING' }]);
    const submit = (): unknown => submitTask(account, { script: 'customscript_test', deployment: 'customdeploy_test', byScript, user });
    if (message) expect(submit).toThrow(message);
    else expect(submit()).toMatchObject({ status: 'PENDING' });
  });

  it('by the run itself waits until it has ended (section_453639770507)', () => {
    const again = `const parameter = () => runtime.getCurrentScript().getParameter({ name: 'custscript_n' });
      return { getInputData: () => [], map() {}, summarize() { log.debug('run', parameter()); if (!parameter()) log.debug('id', String(
        task.create({ taskType: 'MAP_REDUCE', scriptId: 'customscript_test', deploymentId: 'customdeploy_test', params: { custscript_n: 1 } }).submit())); } }`;
    const account = scriptedAccount();
    install(account, mapReduce(again), { parameters: [{ scriptId: 'custscript_n', fieldType: 'INTEGER' }] });
    submitTask(account, SCRIPT);
    createScheduler(account).runToEnd();
    const [first, second] = account.tasks;
    expect(detailsOf(account, 'id')).toEqual(['null']);
    expect(second?.startedAt).toBeGreaterThanOrEqual(first?.endedAt ?? Infinity);
    expect(second?.status).toBe('COMPLETE');
  });
});

describe('processors (section_1518131145)', () => {
  it('a limit hit by one job cancels the jobs of the stage that are pending; those processing finish (section_4480364878)', () => {
    const account = scriptedAccount(({ body }) => {
      account.clock.advance(body === 'slow' ? 30_000 : 0);
      return {};
    });
    Object.assign(account, { variant: { ...account.variant, processors: 2 } });
    install(account, mapReduce(`return { getInputData: () => Array(20).fill(1), map() { call('slow'); } }`), {
      scriptId: 'customscript_other',
    });
    const body = `return { getInputData: () => Array(30).fill(1), map(c) { for (let i = 0; i < (c.key === '0' ? 101 : 1); i++) call('x'); }, ${LOGGING_SUMMARIZE} }`;
    install(account, mapReduce(body), { deployments: [{ concurrencyLimit: 2 }] });
    submitTask(account, { ...SCRIPT, script: 'customscript_other' });
    submitTask(account, SCRIPT);
    createScheduler(account).runToEnd();
    const keys = detailsOf(account, 'map key');
    expect(keys).toHaveLength(30);
    expect(keys.filter((key) => key.endsWith('COMPLETE'))).toHaveLength(29);
    expect(keys[0]).toBe('0:1:FAILED');
  });
});

describe('the summary', () => {
  it('iterators stop when the callback does not answer true (typings: N/types)', () => {
    const { logged } = runScript(`return { getInputData: () => ['a', 'b', 'c'], map(c) { c.write(c.value, 1); },
      summarize(s) { let n = 0; for (const answer of [true, false, undefined, 1]) { n = 0; s.output.iterator().each((key, value) => { n++; return answer; }); log.debug('n', n); } } }`);
    expect(logged('n')).toEqual(['3', '1', '1', '1']);
  });

  it('adds up what the stages report', () => {
    const { logged, report } =
      runScript(`return { getInputData() { call('i'); return ['a', 'b']; }, map(c) { call('m'); c.write(c.value, 1); }, reduce(c) { call('r'); },
      summarize(s) { log.debug('s', [s.usage, s.inputSummary.usage, s.mapSummary.usage, s.reduceSummary.usage,
        s.seconds >= s.inputSummary.seconds + s.mapSummary.seconds + s.reduceSummary.seconds,
        s.dateCreated <= s.inputSummary.dateCreated && s.inputSummary.dateCreated < s.mapSummary.dateCreated && s.mapSummary.dateCreated < s.reduceSummary.dateCreated]); } }`);
    expect(logged('s')).toEqual(['[50,10,20,20,true,true]']);
    expect(report.units.total).toBe(50);
  });

  it('an error of getInputData leads to summarize with inputSummary.error (section_1491509438)', () => {
    const { logged } = runScript(`return { getInputData() { throw new TypeError('bad'); }, map() {}, ${LOGGING_SUMMARIZE} }`);
    expect(logged('input error')).toEqual(['TypeError']);
  });
});
