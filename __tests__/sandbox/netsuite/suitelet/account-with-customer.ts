import { demoAccount } from '../../../../sandbox/accounts/variants';
import { createStore } from '../../../../sandbox/netsuite/records/create-store';
import { scriptedAccount } from '../realm/scripted-account';

/** An account that has one customer, and the customer's id. */
export function accountWithCustomer() {
  const plain = scriptedAccount();
  const store = createStore({ variant: demoAccount, clock: plain.clock });
  return { account: { ...plain, store }, id: store.insert('customer', { companyname: 'Ash' }).id };
}
