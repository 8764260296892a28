import { compileValue } from '../../../../src/core/mapping/kinds/registry';
import type { References } from '../../../../src/core/mapping/mapping-row';
import { aCustomer } from '../../a-customer';

const isType = (value: string) => ({ field: 'type', op: 'is', value });
const fixed = (expression: string) => ({ kind: 'fixed', expression });
const compiled = (json: unknown, references: References = {}) => compileValue('conditional', JSON.stringify(json), references);
const read = (json: unknown, given = {}, references: References = {}) => compiled(json, references).read(aCustomer(given));

const byType = {
  branches: [
    { when: isType('P'), then: fixed('prospect') },
    {
      when: { and: [isType('C'), { or: [{ field: 'code', op: 'is', value: 'VIP' }, { not: { field: 'web', op: 'is-empty' } }] }] },
      then: { kind: 'text', expression: 'code | lower' },
    },
  ],
};

it('gives the value of the first branch whose condition holds, with the steps that led there', () => {
  expect(read(byType, { type: 'P', code: 'VIP' })).toEqual({
    ...{ found: 'value', value: 'prospect', source: 'fixed value' },
    steps: ["condition 1, type = 'P', holds"],
  });
  expect(read(byType, { code: 'VIP' })).toEqual({
    ...{ found: 'value', value: 'vip', source: 'code' },
    steps: [
      "condition 1, type = 'P', does not hold",
      "condition 2, (type = 'C') AND ((code = 'VIP') OR (NOT (web IS EMPTY))), holds",
      'lower: "VIP" -> "vip"',
    ],
  });
});
it('is empty when no condition holds', () =>
  expect(read(byType, { type: '' })).toMatchObject({
    found: 'empty',
    source: 'type, code, web',
    steps: [/^condition 1, .* does not hold$/, /^condition 2, .* does not hold$/].map((text) => expect.stringMatching(text)),
  }));
it('or gives what holds otherwise', () =>
  expect(read({ ...byType, otherwise: fixed('lead') }, { type: '' })).toMatchObject({
    value: 'lead',
    steps: [{}, {}, 'otherwise'].map((step) => (typeof step === 'string' ? step : expect.any(String))),
  }));
it('keeps what the branch finds: empty or without a match', () => {
  const terms = { branches: [{ when: isType('C'), then: { kind: 'lookup', expression: 'terms: terms' } }] };
  expect(read(terms, {}, {}).found).toBe('empty');
  expect(read(terms, { terms: 'Net 45' }, {})).toMatchObject({ found: 'no-match', input: 'Net 45', code: 'NO_MATCH' });
});
it('reads the fields of conditions and of all branches, and names the tables', () => {
  const nested = {
    branches: [
      { when: { field: 'owner__c', op: 'is-not-empty' }, then: { kind: 'spp-lookup', expression: 'owner__c in user by id return email' } },
      { when: isType('C'), then: { kind: 'netsuite-lookup', expression: 'code in employee by externalid' } },
    ],
    otherwise: { kind: 'field', expression: 'company' },
  };
  expect(compiled(nested)).toMatchObject({
    sources: ['owner__c', 'type', 'code', 'company'],
    tables: [{ table: 'user', fields: ['id', 'email'] }],
    netsuiteTables: [{ recordType: 'employee', by: ['externalid'] }],
  });
});

const nest = (depth: number): object => ({
  branches: [{ when: isType('C'), then: depth === 1 ? fixed('deep') : { kind: 'conditional', expression: nest(depth - 1) } }],
});

it('may hold conditionals, as JSON or as a text, up to five deep', () => {
  expect(read(nest(5))).toMatchObject({ value: 'deep', steps: Array(5).fill("condition 1, type = 'C', holds") });
  expect(read({ branches: [{ when: isType('C'), then: { kind: 'conditional', expression: JSON.stringify(nest(1)) } }] })).toMatchObject({
    value: 'deep',
  });
  expect(() => compiled(nest(6))).toThrow('conditionals are nested more than 5 deep');
});
it('takes any number of branches', () => {
  const branches = Array.from({ length: 500 }, (_, code) => ({
    when: { field: 'code', op: 'is', value: String(code) },
    then: fixed(`v${code}`),
  }));
  expect(read({ branches }, { code: '499' })).toMatchObject({ value: 'v499' });
});

it.each<[string, unknown]>([
  ['expected an object', null],
  ['expected an object', []],
  ['branches: expected a list of at least one', {}],
  ['branches: expected a list of at least one', { branches: [] }],
  ['conditional: there is no "else" here', { ...byType, else: fixed('x') }],
  ['branches[0]: there is no "if" here', { branches: [{ if: isType('C'), then: fixed('x') }] }],
  ['branches[0].then: expected a kind and an expression', { branches: [{ when: isType('C'), then: {} }] }],
  ['branches[0].when: a condition is an object', { branches: [{ then: fixed('x') }] }],
  [
    'branches[0].when.and[1]: "nope" is not a field',
    { branches: [{ when: { and: [isType('C'), { field: 'nope', op: 'is', value: '' }] }, then: fixed('x') }] },
  ],
  ['branches[0].then: there is no kind "pullback"', { branches: [{ when: isType('C'), then: { kind: 'pullback', expression: 'id' } }] }],
  ['branches[0].then: there is no kind "toString"', { branches: [{ when: isType('C'), then: { kind: 'toString', expression: 'id' } }] }],
  ['branches[0].then: the expression is not a text', { branches: [{ when: isType('C'), then: { kind: 'field', expression: 7 } }] }],
  ['otherwise: "nope" is not a field', { ...byType, otherwise: { kind: 'field', expression: 'nope' } }],
])('refuses what is wrong: %s', (reason, json) => expect(() => compiled(json)).toThrow(reason));
it('refuses what is not JSON', () => expect(() => compileValue('conditional', 'IF (a) THEN b', {})).toThrow('a conditional is not JSON'));
