import { virtualClock } from '../../../../sandbox/clock';
import { createAccount } from '../../../../sandbox/netsuite/account';
import { deployPackage } from '../../../../sandbox/netsuite/deploy/deploy-package';
import type { Account, AccountVariant } from '../../../../sandbox/netsuite/types';
import { variant as testVariant, zipOf, type Files } from './package-fixture';

/** An account into which nothing was deployed yet. */
export function emptyAccount(variant: AccountVariant = testVariant): Account {
  const network = () => {
    throw new Error('A deploy reaches no network.');
  };
  return createAccount({ variant, clock: virtualClock(), network });
}

/** The good package with some files changed, deployed. */
export function deployed(changes: Files = {}, account: Account = emptyAccount()): Account {
  deployPackage(account, zipOf(changes));
  return account;
}
