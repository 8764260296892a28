import { ProductError } from '../../../src/core/errors/product-error';
import { checkRows, compile } from '../../../src/core/mapping/compile';
import type { MappingRow } from '../../../src/core/mapping/mapping-row';
import { aCustomer, REFERENCES } from '../a-customer';

let lastId = 0;
const row = (given: Partial<MappingRow>): MappingRow => ({
  ...{
    id: String((lastId += 1)),
    order: 10,
    target: 'companyname',
    kind: 'field',
    expression: 'company',
    onEmpty: 'leave-out',
    onNoMatch: 'park',
  },
  ...{ active: true, isDefaultRow: false },
  ...given,
});
const fieldsOf = (...rows: MappingRow[]) => compile(rows, REFERENCES).explain(aCustomer()).draft.fields;

describe('the rows that count', () => {
  it('leave out what is inactive', () => expect(fieldsOf(row({ active: false }))).toEqual({}));
  it('put a custom row in the place of the default row of its target', () =>
    expect(fieldsOf(row({ isDefaultRow: true }), row({ expression: 'name' }))).toEqual({ companyname: 'Acme' }));
  it('keep the default row while the custom row is inactive', () =>
    expect(fieldsOf(row({ isDefaultRow: true }), row({ expression: 'name', active: false }))).toEqual({ companyname: 'Acme Inc.' }));
  it('are applied by order, then by id', () => {
    const rows = [row({ id: 'b', target: 'url', expression: 'name' }), row({ id: 'a', target: 'comments' }), row({ id: 'c', order: 1 })];
    const { explanation } = compile(rows, REFERENCES).explain(aCustomer());
    expect(explanation.map(({ rowId }) => rowId)).toEqual(['c', 'a', 'b']);
  });
});

describe('a row that is wrong', () => {
  it.each<[Partial<MappingRow>, string]>([
    [{ target: 'Company Name' }, 'the target is not a field id or an address field'],
    [{ target: '__proto__' }, 'the target is not a field id or an address field'],
    [{ target: 'address.main' }, 'the target is not a field id or an address field'],
    [{ target: 'address.Main.city' }, 'the target is not a field id or an address field'],
    [{ target: 'externalid' }, 'this field is set by the product itself'],
    [{ target: 'custentity_spx_customer_id' }, 'this field is set by the product itself'],
    [{ kind: 'constructor' as 'field' }, 'there is no kind "constructor"'],
    [{ expression: 'email' }, '"email" is not a field of a SuiteProjects Pro customer'],
  ])('%j: %s', (given, reason) => {
    const wrong = row(given);
    expect(checkRows([wrong])).toEqual([{ code: 'MAPPING_INVALID', target: wrong.target, data: { rowId: wrong.id, reason } }]);
    expect(() => compile([wrong], REFERENCES)).toThrow(
      new ProductError('MAPPING_INVALID', { target: wrong.target, rowId: wrong.id, reason }),
    );
  });
  it('shares its target with another one', () => {
    const [one, other] = [row({}), row({ expression: 'name' })];
    expect(checkRows([one, other])).toEqual([
      { code: 'MAPPING_INVALID', target: 'companyname', data: { rowId: other.id, reason: 'another active row has this target' } },
    ]);
  });
  it('does not hide the next one from checkRows', () =>
    expect(checkRows([row({ expression: 'x' }), row({ target: 'X' })])).toHaveLength(2));
  it('does not matter while it is inactive', () => expect(checkRows([row({ expression: 'x', active: false })])).toEqual([]));
});

it('names the SPP fields to ask for, each once, and not those that nothing reads', () => {
  const rows = [
    row({ target: 'companyname' }),
    row({ target: 'comments', kind: 'text', expression: 'company | title | truncate 9' }),
    row({ target: 'address.main.state', kind: 'state', expression: 'addr.state, addr.country' }),
    row({ target: 'terms', kind: 'lookup', expression: 'code: terms' }),
    row({ target: 'url', kind: 'fixed', expression: 'web' }),
    row({ target: 'currency', kind: 'currency', expression: 'currency' }),
    row({ target: 'category', expression: '1st__c' }),
  ];
  expect(compile(rows, REFERENCES).sources).toEqual(['company', 'addr.state', 'addr.country', 'terms', 'currency', '1st__c']);
  expect(compile(rows, {}).sources).not.toContain('currency');
});
