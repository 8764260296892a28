import { openSession, type ScriptSession } from '../../sandbox/netsuite/realm/session';
import { DEPLOYMENT, install, scriptedAccount, suitelet } from '../sandbox/netsuite/realm/scripted-account';

/** A session of a Suitelet in a fresh account, for calling emulated methods from outside. */
export function sampleSession(): ScriptSession {
  const account = scriptedAccount();
  const script = install(account, suitelet({}, ''), { type: 'suitelet' });
  const deployment = script.deployments[0] ?? DEPLOYMENT;
  return openSession(account, { script, deployment, unitLimit: 1_000, executionContext: 'SUITELET' });
}
