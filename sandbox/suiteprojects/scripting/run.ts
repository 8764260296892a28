import type { SppAccount } from '../account';
import type { SppCustomerRecord } from '../types';
import { FORM_SCRIPT_LIMITS } from './limits';
import { userScriptRealm, type UserScriptRealm } from './realm';
import type { Severity, UserScript } from './types';

/** A run of a form script, as the NSOA functions see it. */
export interface ScriptRun {
  readonly account: SppAccount;
  readonly realm: UserScriptRealm;
  readonly script: UserScript;
  readonly saved: SppCustomerRecord;
  /** Undefined for a form that was new. */
  readonly before: SppCustomerRecord | undefined;
  remainingUnits(): number;
  /** Charges a call; throws in the script once the units are used up, and at every call from then on. */
  charge(units: number): void;
  /** Why the run was terminated, whatever the script made of it. */
  readonly terminated: string | undefined;
  write(severity: Severity, message: string): void;
}

/** Opens a run after a customer was saved. */
export function openRun(
  account: SppAccount,
  script: UserScript,
  saved: SppCustomerRecord,
  before: SppCustomerRecord | undefined,
): ScriptRun {
  const realm = userScriptRealm(account);
  let used = 0;
  let terminated: string | undefined;
  return {
    account,
    realm,
    script,
    saved,
    before,
    remainingUnits: () => FORM_SCRIPT_LIMITS.units - used,
    charge(units) {
      if (used + units > FORM_SCRIPT_LIMITS.units)
        terminated ??= `The script was terminated: it used more than ${FORM_SCRIPT_LIMITS.units} units.`;
      if (terminated !== undefined) throw realm.plainError(terminated);
      used += units;
    },
    get terminated() {
      return terminated;
    },
    write: (severity, message) => writeMessage(account, script, severity, 'script', message),
  };
}

export function writeMessage(
  account: SppAccount,
  script: UserScript,
  severity: Severity,
  generatedBy: 'script' | 'SuiteProjects Pro',
  message: string,
): void {
  account.scripting.log.push({ script: script.name, severity, time: account.serverTime(), generatedBy, message });
}
