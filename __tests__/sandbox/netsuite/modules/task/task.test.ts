import { runMapReduce, runSubmittedTasks } from '../../../../../sandbox/netsuite/engine/map-reduce';
import type { InstalledDeployment } from '../../../../../sandbox/netsuite/types';
import { answer, install, mapReduce, scriptedAccount, session, type ScriptedAccount } from '../../realm/scripted-account';

const quiet = mapReduce(
  `return { getInputData: () => [runtime.getCurrentScript().getParameter({ name: 'custscript_x' })], map: (c) => log.debug('x', c.value) }`,
);
const parameters = [{ scriptId: 'custscript_x', fieldType: 'TEXT', defaultValue: 'default' }];

function accountWith(...deployments: Partial<InstalledDeployment>[]): ScriptedAccount {
  const account = scriptedAccount();
  install(account, quiet, { scriptId: 'customscript_mr', parameters, deployments });
  return account;
}

/** Submits with N/task from a Suitelet; returns what submit returned, or the name and message of its error. */
function submit(account: ScriptedAccount, options: string): unknown {
  const body = `try { return task.create({ taskType: task.TaskType.MAP_REDUCE, ${options} }).submit(); } catch (e) { return e.name + ': ' + e.message; }`;
  return answer({ task: 'N/task' }, body, account);
}

describe('a task submitted with N/task', () => {
  it('waits until it is run, costs 20 units and reports its status', () => {
    const account = accountWith({});
    const opened = session(
      account,
      { task: 'N/task' },
      `return task.create({ taskType: 'MAP_REDUCE', scriptId: 'customscript_mr', params: { custscript_x: 7 } }).submit()`,
    );
    const id = opened.answer();
    expect(id).toMatch(/^MAPREDUCETASK_[0-9a-f]+$/);
    expect(opened.usedUnits()).toBe(20);
    expect(account.logs).toEqual([]);
    const status = `return task.checkStatus({ taskId: '${String(id)}' }).status`;
    expect(answer({ task: 'N/task' }, status, account)).toBe('PENDING');
    expect(runSubmittedTasks(account)).toMatchObject([{ taskId: id, status: 'COMPLETE' }]);
    expect(answer({ task: 'N/task' }, status, account)).toBe('COMPLETE');
    expect(account.logs.map(({ details }) => details)).toEqual(['7']);
  });

  it('has the identity of its caller', () => {
    const account = scriptedAccount();
    install(account, mapReduce(`return { getInputData: () => [runtime.getCurrentUser().name], map: (c) => log.debug('user', c.value) }`), {
      scriptId: 'customscript_mr',
    });
    const user = { id: 7, name: 'Ann', email: 'ann@example.com', role: 1, roleId: 'customrole_x' };
    session(account, { task: 'N/task' }, `task.create({ taskType: 'MAP_REDUCE', scriptId: 'customscript_mr' }).submit()`, {
      user,
    }).answer();
    runSubmittedTasks(account);
    expect(account.logs[0]?.details).toBe('Ann');
  });

  it.each([
    [
      'an unknown script',
      {},
      "scriptId: 'customscript_gone'",
      'FAILED_TO_SUBMIT_JOB_REQUEST_1: Failed to submit job request: there is no script customscript_gone',
    ],
    [
      'an unknown deployment',
      {},
      "scriptId: 'customscript_mr', deploymentId: 'customdeploy_gone'",
      /^FAILED_TO_SUBMIT_JOB_REQUEST_1: .*no deployment customdeploy_gone/,
    ],
    [
      'a deployment that is not deployed',
      { isDeployed: false },
      "scriptId: 'customscript_mr', deploymentId: 'customdeploy_test'",
      /^FAILED_TO_SUBMIT_JOB_REQUEST_1: .*not deployed/,
    ],
    [
      'a scheduled deployment',
      { status: 'SCHEDULED' },
      "scriptId: 'customscript_mr', deploymentId: 'customdeploy_test'",
      /^FAILED_TO_SUBMIT_JOB_REQUEST_1: .*SCHEDULED/,
    ],
    ['no free deployment', { status: 'SCHEDULED' }, "scriptId: 'customscript_mr'", /^NO_DEPLOYMENTS_AVAILABLE/],
    ['no script', {}, '', 'SSS_MISSING_REQD_ARGUMENT: task.MapReduceScriptTask.submit: Missing a required argument: scriptId'],
  ])('of %s is refused', (_case, deployment, options, message) => {
    const account = accountWith(deployment);
    expect(submit(account, options)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(account.tasks).toEqual([]);
  });

  it('is refused while its deployment has an unfinished instance; another deployment takes it', () => {
    const account = accountWith({ scriptId: 'customdeploy_1' }, { scriptId: 'customdeploy_2' });
    const first = "scriptId: 'customscript_mr', deploymentId: 'customdeploy_1'";
    submit(account, first);
    expect(submit(account, first)).toMatch(/^MAP_REDUCE_ALREADY_RUNNING: .*already running/);
    submit(account, "scriptId: 'customscript_mr'");
    expect(account.tasks.map(({ deployment }) => deployment)).toEqual(['customdeploy_1', 'customdeploy_2']);
    expect(submit(account, "scriptId: 'customscript_mr'")).toMatch(/^NO_DEPLOYMENTS_AVAILABLE/);
    runSubmittedTasks(account);
    expect(submit(account, first)).toMatch(/^MAPREDUCETASK_/);
  });

  it('with a parameter that the script does not have is not emulated', () => {
    expect(() => submit(accountWith({}), "scriptId: 'customscript_mr', params: { custscript_y: 1 }")).toThrow(/NOT_EMULATED.*custscript_y/);
  });

  it('by a run of the same deployment gets no id, waits for its end, and waits once', () => {
    const account = scriptedAccount();
    const again = `const again = () => { try { return task.create({ taskType: 'MAP_REDUCE', scriptId: 'customscript_test', deploymentId: 'customdeploy_test', params: { custscript_n: 1 } }).submit(); } catch (e) { return e.name; } };
      return { getInputData: () => [], map() {}, summarize() { if (runtime.getCurrentScript().getParameter({ name: 'custscript_n' })) return; log.debug('first', String(again())); log.debug('second', again()); } }`;
    install(account, mapReduce(again), { parameters: [{ scriptId: 'custscript_n', fieldType: 'INTEGER' }] });
    runMapReduce(account, { script: 'customscript_test' });
    expect(account.logs.map(({ details }) => details)).toEqual(['null', 'MAP_REDUCE_ALREADY_RUNNING']);
    expect(runSubmittedTasks(account)).toHaveLength(1);
  });
});
