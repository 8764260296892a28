import { compile } from '../../../src/core/mapping/compile';
import { DEFAULT_ROWS } from '../../../src/core/mapping/default-rows';
import type { Explanation, MappingResult, MappingRow } from '../../../src/core/mapping/mapping-row';
import { aCustomer, anAddress, REFERENCES, withoutAddress } from '../a-customer';
import { garbageCustomer, seeded } from '../seeded';

const custom = (given: Partial<MappingRow>): MappingRow => ({
  ...{
    id: `custom:${given.target}`,
    order: 1000,
    target: '',
    kind: 'field',
    expression: 'company',
    onEmpty: 'leave-out',
    onNoMatch: 'park',
  },
  ...{ active: true, isDefaultRow: false },
  ...given,
});
const mapping = (...rows: Partial<MappingRow>[]) => compile([...DEFAULT_ROWS, ...rows.map(custom)], REFERENCES);
const explained = (result: MappingResult, target: string) => result.explanation.find((entry) => entry.target === target);

describe('an address', () => {
  it('needs a country when it has content; the row that would give it shows the problem', () => {
    const result = mapping().explain(aCustomer({ addr: { country: '' } }));
    const problem = { code: 'REQUIRED_VALUE_MISSING', target: 'address.main.country', data: {} };
    expect(result.problems).toEqual([problem]);
    expect(explained(result, 'address.main.country')).toMatchObject({
      target: 'address.main.country',
      rowId: 'default:address.main.country',
      source: 'addr.country',
      steps: ['left out: addr.country is empty'],
      problem,
    });
  });
  it('takes a country from the default of a row', () => {
    const withDefault = mapping({
      target: 'address.main.country',
      kind: 'country',
      expression: 'addr.country',
      onEmpty: 'use-default',
      defaultValue: 'US',
    });
    const result = withDefault.apply(aCustomer({ addr: { country: '' } }));
    expect(result.problems).toEqual([]);
    expect(result.draft.addresses[0]?.fields['country']).toBe('US');
  });
  it('of unknown country tells that once, not also that it is missing', () =>
    expect(mapping().apply(aCustomer({ addr: { country: 'Narnia' } })).problems).toEqual([
      { code: 'COUNTRY_UNKNOWN', target: 'address.main.country', data: { value: 'Narnia' } },
    ]));
  it.each([
    ['there is none', withoutAddress()],
    ['all its fields are empty', { ...aCustomer(), addr: anAddress() }],
    ['it has only what belongs to the body', { ...aCustomer(), addr: anAddress({ email: 'a@b.co', phone: '555 010 9999' }) }],
  ])('is not made when %s, and needs no country then', (_, customer) => {
    const withFixed = mapping(
      { target: 'address.main.attention', kind: 'fixed', expression: 'Accounts' },
      { target: 'address.main.zip', expression: 'addr.zip', onEmpty: 'use-default', defaultValue: '0' },
    );
    const { draft, problems } = withFixed.apply(customer);
    expect({ addresses: draft.addresses, problems }).toEqual({ addresses: [], problems: [] });
  });
  it('of its own label is checked under that label', () => {
    const office = mapping({ target: 'address.office.city', expression: 'contactaddr.city' });
    expect(office.apply({ ...aCustomer(), contactaddr: anAddress({ city: 'Rome' }) }).problems).toEqual([
      { code: 'REQUIRED_VALUE_MISSING', target: 'address.office.country', data: {} },
    ]);
  });
});

describe('the explanation', () => {
  it('shows the refused value beside its problem', () => {
    const result = mapping().explain(aCustomer({ addr: { city: 'x'.repeat(51) } }));
    const problem = { code: 'VALUE_TOO_LONG', target: 'address.main.city', data: { length: 51, limit: 50 } };
    expect(explained(result, 'address.main.city')).toMatchObject({ source: 'addr.city', value: 'x'.repeat(51), problem });
    expect(result.problems).toEqual([problem]);
  });
  it('shows how a country was found', () =>
    expect(explained(mapping().explain(aCustomer({ addr: { country: 'UK', state: '' } })), 'address.main.country')).toMatchObject({
      source: 'addr.country',
      steps: ['"UK" -> ISO country GB'],
      value: 'GB',
    }));
  it('has one entry per row, in the order of the rows', () =>
    expect(
      mapping()
        .explain(withoutAddress())
        .explanation.map(({ rowId }) => rowId),
    ).toEqual(DEFAULT_ROWS.map(({ id }) => id)));
});

it('tells a problem that no row could cause', () => {
  const nameless = compile([custom({ target: 'url', kind: 'url', expression: 'web' })], REFERENCES);
  expect(nameless.apply(aCustomer()).problems).toEqual([{ code: 'REQUIRED_VALUE_MISSING', target: 'companyname', data: {} }]);
});

it('takes names of the prototype for what they are', () => {
  const odd = mapping({ target: 'constructor', expression: 'company' }, { target: 'address.constructor.tostring', expression: 'company' });
  const { draft, problems } = odd.apply(aCustomer({ company: '__proto__', currency: '__proto__', terms: 'constructor' }));
  expect(Object.hasOwn(draft.fields, 'constructor')).toBe(true);
  expect(draft.fields['companyname']).toBe('__proto__');
  expect(draft.addresses.map(({ label }) => label)).toEqual(['Main', 'constructor']);
  expect(problems.map(({ code, target }) => `${code} ${target}`)).toEqual([
    'NO_MATCH currency',
    'REQUIRED_VALUE_MISSING address.constructor.country',
  ]);
});

it('answers for every customer, the same each time, and leaves the customer alone', () => {
  const random = seeded(4);
  const everyKind = mapping(
    { target: 'comments', kind: 'text', expression: 'name | squeeze | title | digits-only | truncate 3' },
    { target: 'altphone', kind: 'first-non-empty', expression: 'addr.mobile, contactaddr.phone' },
  );
  /** Every entry has a value or a problem, or says that it is left out. */
  const isTold = ({ value, problem, steps }: Explanation): boolean =>
    value !== undefined || problem !== undefined || (steps.at(-1) ?? '').startsWith('left out: ');
  for (let round = 0; round < 300; round += 1) {
    const customer = garbageCustomer(random);
    const before = JSON.stringify(customer);
    const result = everyKind.explain(customer);
    const again = everyKind.explain(customer);
    const told = result.explanation.filter(isTold).length;
    if (told !== DEFAULT_ROWS.length + 2 || JSON.stringify(again) !== JSON.stringify(result) || JSON.stringify(customer) !== before)
      throw new Error(`Round ${round}: ${before}`);
  }
});

it('takes time in proportion to the length of the values', () => {
  for (const piece of ['a', ' ', '.', '\u0301', '@', '<', '-', '😀', ';a@', 'a.']) {
    const long = piece.repeat(20_000);
    const addr = anAddress(Object.fromEntries(Object.keys(anAddress()).map((field) => [field, long])));
    expect(
      mapping().apply({ ...aCustomer({ company: long, web: long, currency: long, terms: long }), addr }).problems.length,
    ).toBeGreaterThan(0);
  }
});
