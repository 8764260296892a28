import type { Account } from '../../../../sandbox/netsuite/types';
import { acme, newAccount } from '../records/fixture';
import { session } from '../realm/scripted-account';

/** An account with a customer, a lead, an employee and a contact. */
function people(): Account {
  const account = newAccount();
  account.store.insert('customer', acme());
  account.store.insert('customer', { companyname: 'Lead', entitystatus: '6' });
  account.store.insert('employee', { entityid: 'Kim Lee', firstname: 'Kim', lastname: 'Lee' });
  account.store.insert('contact', { entityid: 'Sam Roe' });
  return account;
}

const asked = (account: Account, statement: string, roleId = 'administrator'): unknown =>
  JSON.parse(
    String(
      session(
        account,
        { query: 'N/query' },
        `try { return JSON.stringify(query.runSuiteQL({ query: ${JSON.stringify(statement)} }).asMappedResults()); }
         catch (error) { return JSON.stringify(error.name); }`,
        { user: { id: 1, name: 'Kim', email: 'kim@example.com', role: 3, roleId } },
      ).answer(),
    ),
  );

it('holds the entities of all kinds with the names of their kinds ([K]); a lead is a customer', () => {
  const account = people();
  const idOf = (type: string, at = 0) => account.store.all(type)[at]?.id;
  expect(asked(account, 'SELECT id, type FROM entity ORDER BY type, id')).toEqual([
    { id: idOf('contact'), type: 'Contact' },
    { id: idOf('customer'), type: 'CustJob' },
    { id: idOf('customer', 1), type: 'CustJob' },
    { id: idOf('employee'), type: 'Employee' },
  ]);
});

it('finds by id, and by kind', () => {
  const account = people();
  const [employee] = account.store.all('employee');
  expect(asked(account, `SELECT entityid FROM entity WHERE id IN (${employee?.id}) AND type = 'Employee' ORDER BY id`)).toEqual([
    { entityid: 'Kim Lee' },
  ]);
});

it('a column that is not emulated is NOT_EMULATED', () =>
  expect(() => asked(people(), 'SELECT altname FROM entity')).toThrow(/SuiteQL column entity\.altname/));
