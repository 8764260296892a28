import { demoAccount } from '../../../sandbox/accounts/variants';
import { createStore } from '../../../sandbox/netsuite/records/create-store';
import { install, scriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';
import { runMapReduce } from '../../../sandbox/netsuite/engine/map-reduce';
import { detailsOf } from './run-script';

/** What map gets when getInputData returns that, in an account with two customers. */
function mapped(returned: string): string[] {
  const plain = scriptedAccount();
  const account = { ...plain, store: createStore({ variant: demoAccount, clock: plain.clock }) };
  for (const companyname of ['Ash', 'Beech']) account.store.insert('customer', { companyname });
  const source = `/**\n * @NApiVersion 2.1\n * @NScriptType MapReduceScript\n */
define(['N/log', 'N/search', 'N/query'], (log, search, query) => ({ getInputData: () => (${returned}), map: (c) => log.debug('map', c.value) }));`;
  install(account, source);
  runMapReduce(account, { script: 'customscript_test' });
  return detailsOf(account, 'map');
}

describe('getInputData may return (section_4413275586)', () => {
  it('a search.Search: a result a key', () => {
    const values = mapped(`search.create({ type: 'customer', columns: ['companyname'] })`);
    expect(values.map((value) => (JSON.parse(value) as { values: unknown }).values)).toEqual(
      expect.arrayContaining([{ companyname: 'Ash' }, { companyname: 'Beech' }]),
    );
    expect(values).toHaveLength(2);
  });

  it('a SuiteQL reference: a row a key', () => {
    expect(mapped(`{ type: 'suiteql', query: 'SELECT companyname FROM customer ORDER BY id', params: [] }`)).toHaveLength(2);
  });
});
