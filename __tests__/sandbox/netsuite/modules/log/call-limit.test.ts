import { countCall } from '../../../../../sandbox/netsuite/modules/log/call-limit';
import { DEPLOYMENT, scriptedAccount, session, type ScriptedAccount } from '../../realm/scripted-account';

const LIMIT = 100_000;
const HOUR = 3_600_000;

function caller(account: ScriptedAccount, logLevel = 'DEBUG') {
  const opened = session(account, {}, '', { deployment: { ...DEPLOYMENT, logLevel } });
  return {
    opened,
    log: (times: number) => Array.from({ length: times }, () => countCall(opened)),
    level: () => opened.deployment.logLevel,
  };
}

describe('the log level of a deployment (section_4574548135)', () => {
  it('goes up one step with the call after the 100,000th in an hour, and once more after as many again', () => {
    const { log, level } = caller(scriptedAccount());
    log(LIMIT);
    expect(level()).toBe('DEBUG');
    log(1);
    expect(level()).toBe('AUDIT');
    log(LIMIT);
    expect(level()).toBe('AUDIT');
    log(1);
    expect(level()).toBe('ERROR');
  });

  it('counts the calls of all scripts, and adjusts the one that goes over (assumed)', () => {
    const account = scriptedAccount();
    const [quiet, loud] = [caller(account), caller(account)];
    quiet.log(LIMIT);
    loud.log(1);
    expect([quiet.level(), loud.level()]).toEqual(['DEBUG', 'AUDIT']);
  });

  it('stays when the hour is over before', () => {
    const account = scriptedAccount();
    const { log, level } = caller(account);
    log(LIMIT);
    account.clock.advance(HOUR);
    log(LIMIT);
    expect(level()).toBe('DEBUG');
  });

  it('is EMERGENCY at most', () => {
    const { log, level } = caller(scriptedAccount(), 'EMERGENCY');
    log(LIMIT + 1);
    expect(level()).toBe('EMERGENCY');
  });
});

it('a script notices: what it logs below the new level is dropped', () => {
  const account = scriptedAccount();
  account.logCalls = { since: account.clock.now(), count: LIMIT };
  const body = "log.debug('first', 1); log.debug('second', 2); log.audit('third', 3)";
  session(account, { log: 'N/log' }, body).answer();
  expect(account.logs.map(({ title }) => title)).toEqual(['first', 'third']);
});
