import { demoAccount } from '../../../../sandbox/accounts/variants';
import { createStore } from '../../../../sandbox/netsuite/records/create-store';
import type { Account } from '../../../../sandbox/netsuite/types';
import { customField, refusal } from '../../../sandbox/netsuite/records/fixture';
import { scriptedAccount, session } from '../../../sandbox/netsuite/realm/scripted-account';

/** An account with pets, a custom record type, and so many customers. Virtual time is 2026-01-15T14:00Z; the account's time zone is New York (09:00). */
export function searchAccount(customers = 0): Account {
  const account = scriptedAccount();
  const store = createStore({ variant: demoAccount, clock: account.clock });
  store.defineCustomRecord({
    scriptId: 'customrecord_pet',
    recordName: 'Pet',
    includeName: true,
    fields: [
      customField('custrecord_owner', 'SELECT', { selectRecordType: 'customer' }),
      customField('custrecord_price', 'CURRENCY'),
      customField('custrecord_legs', 'INTEGER'),
      customField('custrecord_born', 'DATE'),
      customField('custrecord_tame', 'CHECKBOX'),
      customField('custrecord_paid_in', 'SELECT', { selectRecordType: 'currency' }),
      customField('custrecord_share', 'PERCENT'),
      customField('custrecord_story', 'CLOBTEXT'),
    ],
  });
  for (let number = 1; number <= customers; number++) store.insert('customer', { companyname: `C${number}` });
  return { ...account, variant: { ...demoAccount, timeZone: account.variant.timeZone }, store };
}

/** A customer with everything, an inactive one, and three pets. */
export function petShop(): Account {
  const account = searchAccount();
  const { store } = account;
  const acme = store.insert('customer', {
    companyname: 'Acme',
    email: 'info@acme.example',
    externalid: 'spp:1',
    entitystatus: '13',
    currency: '4',
  });
  store.insert('customer', { companyname: 'Bolt', entitystatus: '13', currency: '1', terms: '2', isinactive: true });
  const pet = (name: string, fields: Record<string, string | number | boolean | null>) =>
    store.insert('customrecord_pet', { name, ...fields });
  pet('Rex', {
    custrecord_owner: String(acme.id),
    custrecord_price: 10,
    custrecord_legs: 4,
    custrecord_born: '2026-01-14',
    custrecord_tame: true,
    custrecord_paid_in: '4',
  });
  pet('rexina', { custrecord_price: 12.5, custrecord_legs: 4, custrecord_born: '2026-01-15', custrecord_paid_in: '1' });
  pet('Kaa', { custrecord_legs: 0, custrecord_story: 'Trust in me', custrecord_paid_in: '4' });
  return account;
}

const CATCH = 'const caught = (act) => { try { act(); return "nothing"; } catch (e) { return [e.name, e.message]; } };';

/** Runs the body of a script with N/search as `search`; what it returns comes back through JSON. */
export function run(body: string, account = petShop(), unitLimit = 1_000) {
  const opened = session(account, { search: 'N/search', record: 'N/record' }, `${CATCH} return JSON.stringify((() => { ${body} })());`, {
    unitLimit,
  });
  const answer = opened.answer();
  return { value: answer === undefined ? undefined : (JSON.parse(String(answer)) as unknown), units: opened.usedUnits() };
}

/** Code of the error that a body ends with. */
export const code = (body: string, account?: Account) => refusal(() => run(`${body};`, account)).code;
