import type { Account } from '../netsuite/types';
import type { SuiteProjectsPro } from '../suiteprojects/server';
import type { SppSnapshot } from '../suiteprojects/snapshot';
import { accountState, restoreAccountState, type AccountState } from './account-state';
import { fromJson, toJson } from './json';
import { shapeConflicts } from './shape';

/** Changes when a state of an earlier sandbox cannot be read any more. */
const FORMAT = 1;

/** The two accounts that go together: an id that one gave is stored in the other. */
export interface Accounts {
  account: Account;
  spp: SuiteProjectsPro;
}

interface WorldState {
  format: number;
  accountId: string;
  netSuite: AccountState;
  suiteProjectsPro: SppSnapshot;
}

/** Both accounts as JSON text. */
export function worldState({ account, spp }: Accounts): string {
  const state: WorldState = {
    format: FORMAT,
    accountId: account.variant.accountId,
    netSuite: accountState(account),
    suiteProjectsPro: spp.snapshot(),
  };
  return toJson(state);
}

/**
 * Makes two accounts, into which the package is deployed already, what the text says; the package is to be deployed over them again.
 * Throws an Error that says why the state does not fit; the accounts may be half restored then.
 */
export function restoreWorldState({ account, spp }: Accounts, text: string): void {
  const { format, accountId, netSuite, suiteProjectsPro } = fromJson(text) as Partial<WorldState>;
  if (format !== FORMAT || !netSuite || !suiteProjectsPro) throw new Error(`it is not a state of format ${FORMAT}`);
  if (accountId !== account.variant.accountId) throw new Error(`it is of the account ${accountId}, not ${account.variant.accountId}`);
  const conflicts = shapeConflicts(netSuite.store, account.store.snapshot());
  if (conflicts.length > 0) throw new Error(`the package has other fields now: ${conflicts.join('; ')}`);
  restoreAccountState(account, netSuite);
  spp.restore(suiteProjectsPro);
}
