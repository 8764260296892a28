import { counterpartsOf } from '../../../src/core/mapping/counterparts';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import { aRow } from './a-row';

it('of the shipped rows: the field that reads nothing else', () => {
  const targets = counterpartsOf(DEFAULT_ROWS);
  expect(Object.fromEntries(targets)).toMatchObject({
    company: 'companyname',
    'addr.country': 'address.main.country',
    'addr.state': 'address.main.state',
    'addr.addr4': 'address.main.addr3',
    terms: 'terms',
  });
  expect(targets.has('name')).toBe(false);
});

it('leaves out rows that are off, wrong, or go the other way', () => {
  const rows = [
    aRow({ target: 'comments', kind: 'field', expression: 'notes', active: false }),
    aRow({ target: 'url', kind: 'field', expression: 'no such path' }),
    aRow({ target: 'id', kind: 'field', expression: 'code' }),
    aRow({ target: 'spp.region__c', kind: 'pullback', expression: 'entityid' }),
  ];
  expect(counterpartsOf(rows).size).toBe(0);
});
