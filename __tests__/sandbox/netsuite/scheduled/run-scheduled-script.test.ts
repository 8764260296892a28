import { runScheduledScript, type ScheduledRun } from '../../../../sandbox/netsuite/scheduled/run-scheduled-script';
import { install, scriptedAccount, type ScriptedAccount } from '../realm/scripted-account';

const scheduled = (body: string) => `/**
 * @NApiVersion 2.1
 * @NScriptType ScheduledScript
 */
define(['N/https', 'N/log', 'N/runtime'], (https, log, runtime) => ({ execute(context) { ${body} } }));`;

function run(body: string, options: Partial<ScheduledRun> & { account?: ScriptedAccount } = {}) {
  const { account = scriptedAccount(), ...rest } = options;
  const parameters = [{ scriptId: 'custscript_animal', fieldType: 'TEXT', defaultValue: 'lion' }];
  install(account, scheduled(body), { type: 'scheduledscript', parameters });
  const report = runScheduledScript(account, { script: 'customscript_test', deployment: 'customdeploy_test', ...rest });
  return { account, report };
}

const call = `https.post({ url: 'https://other.example', body: 'x' });`;

describe('runScheduledScript', () => {
  it.each(['ON_DEMAND', 'SCHEDULED', 'USER_INTERFACE', 'ABORTED', 'SKIPPED'] as const)(
    'tells the script that it was started %s (section_4407982532)',
    (type) => {
      const { account } = run('log.audit(context.type, context.type === context.InvocationType[context.type]);', { type });
      expect(account.logs).toMatchObject([{ title: type, details: 'true' }]);
    },
  );

  it('runs in its own context, with submitted parameters and as the given user', () => {
    const user = { id: 7, name: 'Kim', email: 'kim@example.com', role: 1001, roleId: 'customrole_keeper' };
    const { account } = run(
      `log.audit(runtime.executionContext, runtime.getCurrentScript().getParameter({ name: 'custscript_animal' }) + ' ' + runtime.getCurrentUser().roleId);`,
      { params: { custscript_animal: 'bear' }, user },
    );
    expect(account.logs).toMatchObject([{ title: 'SCHEDULED', details: 'bear customrole_keeper' }]);
  });

  it('reports units and modelled seconds, and moves the clock', () => {
    const { account, report } = run(call.repeat(3));
    expect(report).toEqual({ status: 'COMPLETE', units: 30, seconds: 0.12 });
    expect(account.requests).toHaveLength(3);
  });

  it('fails with the error that the script does not catch, logs it, and keeps what was done before', () => {
    const { account, report } = run(`${call} throw new Error('Cage 7 is open');`);
    expect(report).toMatchObject({ status: 'FAILED', units: 10, error: { name: 'Error', message: 'Cage 7 is open' } });
    expect(account.logs).toMatchObject([{ level: 'ERROR', title: 'Error', details: 'Cage 7 is open', script: 'customscript_test' }]);
    expect(account.requests).toHaveLength(1);
  });

  it('has 10,000 units, and cannot swallow their end', () => {
    const { account, report } = run(`for (let i = 0; i < 1001; i += 1) { try { ${call} } catch (error) { log.debug('swallowed'); } }`);
    expect(report).toMatchObject({ status: 'FAILED', units: 10_000, error: { name: 'SSS_USAGE_LIMIT_EXCEEDED' } });
    expect(account.requests).toHaveLength(1_000);
  });

  it('has an hour', () => {
    const account = scriptedAccount(() => {
      account.clock.advance(39_960);
      return {};
    });
    const { report } = run(`for (let i = 0; i < 100; i += 1) { ${call} }`, { account });
    expect(report).toMatchObject({ status: 'FAILED', seconds: 3_640, error: { name: 'SSS_TIME_LIMIT_EXCEEDED' } });
    expect(account.requests).toHaveLength(91);
  });

  it('hands what strikes it to the caller, whatever the script catches', () => {
    const strike = (_name: string, when: 'before' | 'after') => {
      if (when === 'after') throw new RangeError('the server died');
    };
    expect(() => run(`try { ${call} } catch (error) {}`, { strike })).toThrow('the server died');
  });

  it.each([
    ['a promise', 'return { then() {} };', 'execute as an asynchronous function'],
    [
      'what is not emulated, though swallowed',
      'try { runtime.getCurrentScript().bundleIds } catch (error) {}',
      'N/runtime.Script.bundleIds',
    ],
    ['other members of the context', 'context.isRestarted;', 'Scheduled script context.isRestarted'],
  ])('does not emulate %s', (_, body, message) => expect(() => run(body)).toThrow(`NOT_EMULATED: ${message}`));

  it('refuses scripts that are not there or of another type', () => {
    const account = scriptedAccount();
    install(account, scheduled(''), { type: 'suitelet' });
    const start = (script: string) => () => runScheduledScript(account, { script, deployment: 'customdeploy_test' });
    expect(start('customscript_test')).toThrow('customscript_test is a suitelet, not a scheduled script.');
    expect(start('customscript_other')).toThrow(
      'The scheduled script customscript_other with deployment customdeploy_test is not installed.',
    );
  });
});
