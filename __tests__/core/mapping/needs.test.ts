import { compile } from '../../../src/core/mapping/compile';
import { aRow } from './a-row';

it('names each path, each table and each record type once, with all their fields, before anything is read', () => {
  const rows = [
    aRow({ target: 'comments', kind: 'spp-lookup', expression: 'owner__c in user by id return email' }),
    aRow({ target: 'salesrep', kind: 'spp-lookup', expression: 'owner__c in user by id return netsuite_user_id__c' }),
    aRow({ target: 'custentity_area', kind: 'netsuite-lookup', expression: 'addr.country in customrecord_region by name' }),
    aRow({ target: 'custentity_zone', kind: 'netsuite-lookup', expression: 'code in customrecord_region by externalid' }),
    aRow({ target: 'parent', kind: 'netsuite-lookup', expression: 'code in customer by externalid' }),
  ];
  const { sources, tables, netsuiteTables } = compile(rows, {});
  expect([...sources].sort()).toEqual(['addr.country', 'code', 'owner__c']);
  expect(tables).toEqual([{ table: 'user', fields: ['id', 'email', 'netsuite_user_id__c'] }]);
  expect([...netsuiteTables].sort((one, other) => (one.recordType < other.recordType ? -1 : 1))).toEqual([
    { recordType: 'customer', by: ['externalid'] },
    { recordType: 'customrecord_region', by: ['name', 'externalid'] },
  ]);
});

it('there are none by default', () => expect(compile([aRow()], {})).toMatchObject({ tables: [], netsuiteTables: [], pullbacks: [] }));
