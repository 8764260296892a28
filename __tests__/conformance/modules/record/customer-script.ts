import { demoAccount } from '../../../../sandbox/accounts/variants';
import { createStore } from '../../../../sandbox/netsuite/records/create-store';
import type { Account, AccountVariant } from '../../../../sandbox/netsuite/types';
import { acme, addressLine, customField, refusal } from '../../../sandbox/netsuite/records/fixture';
import { scriptedAccount, session } from '../../../sandbox/netsuite/realm/scripted-account';

/** An account with the customer 501: terms 2, a start date, addresses `Home` and `Office`; and custom entity fields. */
export function accountOfAcme(changes: Partial<AccountVariant> = {}): Account {
  const variant = { ...demoAccount, ...changes };
  const made = scriptedAccount();
  const store = createStore({ variant, clock: made.clock });
  store.defineEntityField(customField('custentity_rate', 'PERCENT', { mandatory: true }));
  store.defineEntityField(customField('custentity_tags', 'MULTISELECT'));
  store.insert(
    'customer',
    acme({ terms: '2', startdate: '2026-01-31', custentity_rate: 5, ...(changes.subsidiaries && { subsidiary: '1' }) }),
    { addressbook: [addressLine({ country: 'US' }, { label: 'Home' }), addressLine({ country: 'FR' }, { label: 'Office' })] },
  );
  return { ...made, variant, store };
}

/** What a script with N/record as `record` returns. Throws the error that ends it. */
export function returned(body: string, account = accountOfAcme()): unknown {
  try {
    return session(account, { record: 'N/record' }, body).answer();
  } catch (thrown) {
    // The stack of a SuiteScript error is an array, which Jest cannot print.
    if (thrown instanceof Error) throw thrown;
    const { name, message } = thrown as Error;
    throw Object.assign(new Error(message), { name });
  }
}

/** Code and message of the error that ends the script. */
export const refused = (body: string, account = accountOfAcme()): { code: string; message: string } =>
  refusal(() => returned(body, account));

export const LOAD = "const c = record.load({ type: 'customer', id: 501 });";
export const LOAD_DYNAMIC = "const c = record.load({ type: 'customer', id: 501, isDynamic: true });";
export const CREATE = "const c = record.create({ type: 'customer' });";
export const CREATE_DYNAMIC = "const c = record.create({ type: 'customer', isDynamic: true });";
