import { runMapReduce } from '../../../../sandbox/netsuite/engine/map-reduce';
import type { InstalledDeployment } from '../../../../sandbox/netsuite/types';
import { install, mapReduce, scriptedAccount, type ScriptedAccount } from '../realm/scripted-account';

const quiet = mapReduce(
  `return { getInputData: () => [runtime.getCurrentScript().getParameter({ name: 'custscript_x' })], map: (c) => log.debug('x', c.value) }`,
);
const parameters = [{ scriptId: 'custscript_x', fieldType: 'TEXT', defaultValue: 'default' }];

function accountWith(...deployments: Partial<InstalledDeployment>[]): ScriptedAccount {
  const account = scriptedAccount();
  install(account, quiet, { scriptId: 'customscript_mr', parameters, deployments });
  return account;
}

describe('runMapReduce', () => {
  it('starts a scheduled deployment, as its schedule would', () => {
    const account = accountWith({ status: 'SCHEDULED', parameters: { custscript_x: 'deployment' } });
    runMapReduce(account, { script: 'customscript_mr', deployment: 'customdeploy_test' });
    expect(account.logs.map(({ details }) => details)).toEqual(['deployment']);
  });

  it.each([
    [{ script: 'customscript_none' }, /there is no script customscript_none/],
    [{ script: 'customscript_mr', deployment: 'customdeploy_none' }, /has no deployment customdeploy_none/],
    [{ script: 'customscript_sl' }, /is a suitelet, not a map\/reduce script/],
  ])('of %j says what is wrong', (options, message) => {
    const account = accountWith({});
    install(account, '', { scriptId: 'customscript_sl', type: 'suitelet' });
    expect(() => runMapReduce(account, options)).toThrow(message);
  });

  it('of a deployment in testing runs for its owner, the administrator [assumed]', () => {
    const options = { script: 'customscript_mr', deployment: 'customdeploy_test' };
    expect(runMapReduce(accountWith({ status: 'TESTING' }), options).status).toBe('COMPLETE');
  });

  it('reports a script that cannot be loaded', () => {
    const account = scriptedAccount();
    install(account, 'define([], () => ({}));');
    expect(runMapReduce(account, { script: 'customscript_test' })).toMatchObject({
      status: 'FAILED',
      errors: [{ stage: 'GET_INPUT', name: 'INVALID_API_VERSION' }, { stage: 'SUMMARIZE' }],
    });
  });
});
