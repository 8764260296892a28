import { compile } from '../../../src/core/mapping/compile';
import { ProductError } from '../../../src/core/errors/product-error';
import { aCustomer } from '../a-customer';
import { aRow } from './a-row';

const pullback = (target: string, expression: string) => aRow({ id: target, target, kind: 'pullback', expression });

it('a pullback row fills nothing of the draft, and is told apart', () => {
  const mapping = compile([aRow(), pullback('spp.netsuite_number__c', ' entityid '), pullback('spp.code', 'url')], {});
  expect(mapping.pullbacks).toEqual([
    { rowId: 'spp.code', sppField: 'code', netsuiteField: 'url' },
    { rowId: 'spp.netsuite_number__c', sppField: 'netsuite_number__c', netsuiteField: 'entityid' },
  ]);
  expect(mapping.sources).toEqual(['company']);
  expect(mapping.apply(aCustomer()).draft.fields).toEqual({ companyname: 'Acme Inc.' });
  expect(mapping.explain(aCustomer()).explanation).toHaveLength(1);
});

it.each([
  ['companyname', 'entityid', 'the target of a pullback is spp. and a field'],
  ['spp.', 'entityid', 'the target of a pullback is spp. and a field'],
  ['spp.addr.city', 'entityid', 'the target of a pullback is spp. and a field'],
  ['spp.id', 'entityid', 'SuiteProjects Pro sets id itself'],
  ['spp.updated', 'entityid', 'SuiteProjects Pro sets updated itself'],
  ['spp.code', 'Entity ID', '"Entity ID" is not a field of a NetSuite customer'],
  ['spp.code', '', '"" is not a field of a NetSuite customer'],
])('refuses %s from %j', (target, expression, reason) => {
  const row = pullback(target, expression);
  expect(() => compile([row], {})).toThrow(ProductError);
  expect(() => compile([row], {})).toThrow(reason);
});

it('two rows for one field of SuiteProjects Pro are refused', () => {
  const rows = [pullback('spp.code', 'id'), { ...pullback('spp.code', 'url'), id: 'other' }];
  expect(() => compile(rows, {})).toThrow('another active row has this target');
});
