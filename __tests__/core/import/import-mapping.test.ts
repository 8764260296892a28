import { checkImportRows } from '../../../src/core/import/compile-import';
import { DEFAULT_IMPORT_ROWS } from '../../../src/core/import/default-rows';
import { holdsAlready } from '../../../src/core/import/same-value';
import type { MappingRow } from '../../../src/core/mapping/mapping-row';
import { aNetSuiteCustomer, importRow, itsTwin, mappingOf } from './a-netsuite-customer';

const options = { clearEmptied: false, ownFields: ['netsuite_customer_id__c'] };
const reasonOf = (row: MappingRow) => checkImportRows([row], {}, options)[0]?.data['reason'];
const valueOf = (row: MappingRow, fields: Record<string, string>, references = {}) =>
  mappingOf([row], references)
    .apply(aNetSuiteCustomer(fields))
    .find(({ rowId }) => rowId === row.id);

it('ships rows that compile', () => expect(checkImportRows(DEFAULT_IMPORT_ROWS, {}, options)).toEqual([]));

it.each([
  ['companyname', 'companyname', /target of an import row is spp\./],
  ['spp.no_such_field', 'companyname', /target of an import row is spp\./],
  ['spp.user.email', 'email', /target of an import row is spp\./],
  ['spp.updated', 'lastmodifieddate', /sets updated itself/],
  ['spp.externalid', 'entityid', /this product writes externalid itself/],
  ['spp.netsuite_customer_id__c', 'entityid', /this product writes netsuite_customer_id__c itself/],
  ['spp.web', 'addr.city', /"addr.city" is not a field of a NetSuite customer/],
])('refuses the row %s <- %s', (target, expression, reason) => expect(reasonOf(importRow({ target, expression }))).toMatch(reason));

it.each(['currency', 'lookup', 'netsuite-lookup', 'pullback'] as const)('refuses the kind %s, which gives ids of NetSuite', (kind) =>
  expect(reasonOf(importRow({ target: 'spp.web', expression: 'url', kind }))).toMatch(/cannot be read from a NetSuite customer|no kind/),
);

it('refuses it within a conditional too', () => {
  const expression = JSON.stringify({
    branches: [{ when: { field: 'isperson', op: 'is', value: 'T' }, then: { kind: 'lookup', expression: 'terms: terms' } }],
  });
  expect(reasonOf(importRow({ target: 'spp.terms', expression, kind: 'conditional' }))).toMatch(/cannot be read/);
});

it('takes conditions of NetSuite fields only', () => {
  const expression = JSON.stringify({
    branches: [{ when: { field: 'addr.city', op: 'is', value: 'T' }, then: { kind: 'fixed', expression: 'x' } }],
  });
  expect(reasonOf(importRow({ target: 'spp.terms', expression, kind: 'conditional' }))).toMatch(/not a field of a NetSuite customer/);
});

it.each<[Partial<MappingRow> & { expression: string }, Record<string, string>, string]>([
  [{ expression: 'terms.text' }, { 'terms.text': 'Net 30' }, 'Net 30'],
  [{ kind: 'concatenation', expression: "entityid, '-', companyname" }, {}, 'CUST-1-Acme Inc.'],
  [{ kind: 'first-non-empty', expression: 'url, companyname' }, {}, 'Acme Inc.'],
  [{ kind: 'text', expression: 'companyname | upper' }, {}, 'ACME INC.'],
  [{ kind: 'value-list', expression: 'Areas: subsidiary.name' }, { 'subsidiary.name': 'France' }, 'Europe'],
  [{ kind: 'spp-lookup', expression: 'subsidiary.name in territory by name return id' }, { 'subsidiary.name': 'France' }, '12'],
])('the kinds of value read a NetSuite customer: %j', (row, fields, wanted) => {
  const references = { valueLists: { Areas: { France: 'Europe' } }, sppTables: { territory: [{ name: 'France', id: '12' }] } };
  expect(valueOf(importRow({ target: 'spp.web', ...row }), fields, references)).toMatchObject({ value: wanted });
});

it('says which SPP tables its rows need', () => {
  const row = importRow({ target: 'spp.territoryid', kind: 'spp-lookup', expression: 'subsidiary.name in territory by name return id' });
  expect(mappingOf([row]).tables).toEqual([{ table: 'territory', fields: ['name', 'id'] }]);
});

describe('what SPP holds already', () => {
  const twin = itsTwin({
    currency: 'usd',
    addr: { state: 'Illinois', country: 'United States', phone: '(555) 123-4567', addr3: 'a', addr4: 'b' },
  });

  it.each([
    ['addr.country', 'US', true],
    ['addr.country', 'CA', false],
    ['addr.state', 'IL', true],
    ['addr.state', 'CA', false],
    ['addr.phone', '555.123.4567', true],
    ['addr.phone', '555 123 4568', false],
    ['addr.email', 'Hello@Acme.example', true],
    ['addr.addr3', 'a, b', true],
    ['addr.addr3', 'a, c', false],
    ['addr.fax', '', true],
    ['addr.fax', '1', false],
    ['currency', 'USD', true],
    ['currency', 'EUR', false],
    ['company', 'Acme Inc. ', true],
    ['company', 'ACME INC.', false],
  ])('%s %j: %s', (path, wanted, same) => expect(holdsAlready(twin, path, wanted)).toBe(same));
});
