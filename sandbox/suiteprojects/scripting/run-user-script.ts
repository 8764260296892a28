import { Endless } from '../../netsuite/realm/watchdog';
import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import type { SppCustomerRecord } from '../types';
import { es5Conflict } from './es5-syntax';
import { FORM_SCRIPT_LIMITS } from './limits';
import { nsoa } from './nsoa';
import { openRun, writeMessage, type ScriptRun } from './run';
import type { UserScript } from './types';

/**
 * Runs a form script after its form was saved; the entrance function gets 'new' or 'edit' (help: section_3839007272). Whatever goes
 * wrong ends in the script's log and leaves the save as it is. Throws NotEmulated alone, after writing it there too.
 */
export function runUserScript(
  account: SppAccount,
  script: UserScript,
  saved: SppCustomerRecord,
  before: SppCustomerRecord | undefined,
): void {
  const log = (message: string) => writeMessage(account, script, 'error', 'SuiteProjects Pro', message);
  const conflict = es5Conflict(script.source);
  if (conflict !== undefined) return log(conflict);
  const run = openRun(account, script, saved, before);
  const failed = attempt(run, nsoa(run));
  const failure = run.terminated ?? failed;
  try {
    run.realm.settle();
  } catch (thrown) {
    if (thrown instanceof NotEmulated) log(thrown.message);
    throw thrown;
  }
  if (failure !== undefined) log(failure);
}

/** Returns why the run failed; undefined when it did not. */
function attempt({ account, realm, script, before }: ScriptRun, functions: object): string | undefined {
  try {
    realm.watch(() => {
      realm.define('NSOA', functions);
      realm.evaluate(script.source, script.name);
      const entrance = realm.global(script.entranceFunction);
      if (typeof entrance !== 'function') throw realm.plainError(`There is no function ${script.entranceFunction}.`);
      Reflect.apply(entrance, undefined, [before ? 'edit' : 'new']);
    }, account.settings.userScriptMilliseconds);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Endless)) return described(thrown);
    account.clock.advance(FORM_SCRIPT_LIMITS.milliseconds);
    return `The script was terminated: it ran for more than ${FORM_SCRIPT_LIMITS.milliseconds / 1_000} seconds.`;
  }
}

/** Anything can be thrown; wording as in JavaScript [assumed]. */
function described(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return `Uncaught ${String(thrown)}`;
  const { name, message } = thrown as { name?: unknown; message?: unknown };
  return `${String(name ?? 'Error')}: ${String(message ?? '')}`;
}
