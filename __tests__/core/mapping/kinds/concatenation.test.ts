import { concatenation, partsOf } from '../../../../src/core/mapping/kinds/concatenation';
import { aCustomer, readWith } from '../../a-customer';

const read = (expression: string, given = {}) => readWith(concatenation, expression, aCustomer(given));

it.each([
  ["company, ' (', code, ')'", { code: 'A7' }, 'Acme Inc. (A7)'],
  ["company, ' (', code, ')'", {}, 'Acme Inc. ()'],
  ["'https://crm/?id=',id", {}, 'https://crm/?id=7'],
  ["'it''s ', company", {}, "it's Acme Inc."],
  ["addr.addr1,'\\n',addr.city", {}, '1 Main Street\nSpringfield'],
  ["company, ', ', company", {}, 'Acme Inc., Acme Inc.'],
])('%s is put together', (expression, given, value) => expect(read(expression, given)).toMatchObject({ found: 'value', value }));

it('says which fields are empty', () =>
  expect(read("company, '-', code")).toEqual({
    found: 'value',
    value: 'Acme Inc.-',
    source: 'company, code',
    steps: ['code is empty', '3 parts put together'],
  }));
it('is empty when all its fields are, whatever the texts say', () =>
  expect(read("'Code: ', code, externalid")).toEqual({ found: 'empty', source: 'code, externalid', steps: [] }));
it('asks for each field once', () => expect(concatenation("company, ' ', company, code", {}).sources).toEqual(['company', 'code']));
it('shows its parts', () => expect(partsOf("company,' a ''b'")).toEqual([{ path: 'company' }, { literal: " a 'b" }]));

it.each([
  ["'only text'", 'at least one part must be a field'],
  ["company, 'open", 'is not closed'],
  ['company,', '"" is not a field'],
  ["company 'x'", `"company 'x'" is not a field`],
  ['', '"" is not a field'],
])('refuses %j', (expression, reason) => expect(() => concatenation(expression, {})).toThrow(reason));
