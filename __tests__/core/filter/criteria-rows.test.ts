import type { Condition } from '../../../src/core/filter/condition';
import { conditionOfRows, rowsOfCondition, type CriteriaRow } from '../../../src/core/filter/criteria-rows';
import { defaultFilter } from '../../../src/core/filter/default-filter';
import { evaluate } from '../../../src/core/filter/evaluate';
import { faultOf } from '../../../src/core/filter/read-filter';
import { garbage, garbageCustomer, seeded } from '../seeded';
import { randomCondition } from './random-condition';

const row = (given: Partial<CriteriaRow> = {}): CriteriaRow => ({
  ...{ not: false, openParens: 0, field: 'type', operator: 'is', value: 'C', closeParens: 0, joint: 'and' },
  ...given,
});
const c: Condition = { field: 'type', op: 'is', value: 'C' };
const p: Condition = { field: 'type', op: 'is', value: 'P' };
const greater: Condition = { field: 'size__c', op: 'greater', value: '5' };
const cRow = row();
const pRow = row({ value: 'P' });
const greaterRow = row({ field: 'size__c', operator: 'greater', value: '5' });

describe('rows and the condition that they say', () => {
  it.each<[string, CriteriaRow[], Condition]>([
    ['none', [], { and: [] }],
    ['one', [cRow], c],
    ['and', [cRow, pRow], { and: [c, p] }],
    [
      'or',
      [
        { ...cRow, joint: 'or' },
        { ...pRow, joint: 'or' },
      ],
      { or: [c, p] },
    ],
    ['and closer than or', [{ ...cRow, joint: 'or' }, pRow, { ...greaterRow, joint: 'or' }], { or: [c, { and: [p, greater] }] }],
    ['parentheses', [cRow, { ...pRow, openParens: 1, joint: 'or' }, { ...greaterRow, closeParens: 1 }], { and: [c, { or: [p, greater] }] }],
    [
      'two parentheses closed at once',
      [
        { ...cRow, openParens: 1, joint: 'or' },
        { ...pRow, openParens: 1, not: true },
        { ...greaterRow, openParens: 1, joint: 'or' },
        { ...cRow, closeParens: 3 },
        pRow,
      ],
      { and: [{ or: [c, { not: { and: [p, { or: [greater, c] }] } }] }, p] },
    ],
    ['not of one', [{ ...greaterRow, not: true }, cRow], { and: [{ not: greater }, c] }],
    [
      'not of a group',
      [cRow, { ...pRow, not: true, openParens: 1 }, { ...greaterRow, closeParens: 1 }],
      { and: [c, { not: { and: [p, greater] } }] },
    ],
    ['a reason', [{ ...cRow, reason: 'why' }, pRow], { and: [{ ...c, reason: 'why' } as Condition, p] }],
    ['a reason of a negation', [{ ...greaterRow, not: true, reason: 'why' }], { not: greater, reason: 'why' }],
    [
      'a list',
      [row({ operator: 'any-of', value: "US, 'Smith, John', '', 'O''Brien', ' x'" })],
      { field: 'type', op: 'any-of', value: ['US', 'Smith, John', '', "O'Brien", ' x'] },
    ],
    ['an empty list', [row({ operator: 'none-of', value: '' })], { field: 'type', op: 'none-of', value: [] }],
    ['no value', [row({ operator: 'is-empty', value: '' })], { field: 'type', op: 'is-empty' }],
  ])('%s', (_, rows, condition) => {
    expect(conditionOfRows(rows)).toEqual({ condition });
    expect(rowsOfCondition(condition)).toEqual({ rows });
  });

  it('of the default filter are one per condition, with its reason', () => {
    const written = rowsOfCondition(defaultFilter());
    expect(written).toMatchObject({
      rows: [{ reason: 'not-marked' }, { reason: 'inactive' }, { value: "'', 0", reason: 'already-integrated' }],
    });
    expect('rows' in written && conditionOfRows(written.rows)).toEqual({ condition: defaultFilter() });
  });
});

describe('a condition', () => {
  it.each<[string, Condition, Condition]>([
    ['of one member is that member', { and: [{ or: [c] }] }, c],
    ['denied twice is itself', { not: { not: c } }, c],
    [
      'that begins a group with NOT takes the opposite operator',
      { and: [{ or: [{ not: c }, p] }, p] },
      { and: [{ or: [{ ...c, op: 'is-not' }, p] }, p] },
    ],
  ])('%s', (_, condition, same) => {
    const written = rowsOfCondition(condition);
    expect('rows' in written && conditionOfRows(written.rows)).toEqual({ condition: same });
  });

  it.each<[Condition, string]>([
    [{ or: [] }, 'a group is empty'],
    [{ and: [c, { and: [] }] }, 'a group is empty'],
    [{ and: [c, p], reason: 'x' }, 'a group has a reason'],
    [{ not: { and: [c, p] }, reason: 'x' }, 'a group has a reason'],
    [{ not: { ...c, reason: 'x' } as Condition }, 'a condition under NOT has a reason of its own'],
    [{ and: [p, { or: [{ not: greater }, p] }] }, 'a group begins with NOT: put another condition first in it'],
    [{ not: { or: [{ not: { and: [c, p] } }, p] } }, 'a group begins with NOT: put another condition first in it'],
    [nested(11), 'it needs more than 10 parentheses in a row'],
  ])('%j is not expressible: %s', (condition, notExpressible) => expect(rowsOfCondition(condition)).toEqual({ notExpressible }));
});

function nested(depth: number): Condition {
  return depth === 0 ? { or: [c, p] } : { and: [nested(depth - 1), c] };
}

describe('faults', () => {
  it.each<[string, CriteriaRow[], { row: number; reason: string }[]]>([
    [
      'all rows',
      [row({ field: 'nope' }), cRow, row({ operator: 'greater' })],
      [
        { row: 0, reason: '"nope" is not a field of a SuiteProjects Pro customer' },
        { row: 2, reason: 'greater takes a number' },
      ],
    ],
    ['an unknown operator', [row({ operator: 'toString' as 'is' })], [{ row: 0, reason: 'there is no operator "toString"' }]],
    [
      'a broken list',
      [row({ operator: 'any-of', value: "'US" })],
      [{ row: 0, reason: 'a quote is not closed, or something stands beside it; a quote inside is doubled' }],
    ],
    [
      'a list with text beside a quote',
      [row({ operator: 'any-of', value: "'US' CA" })],
      [{ row: 0, reason: 'a quote is not closed, or something stands beside it; a quote inside is doubled' }],
    ],
    ['closed too often', [cRow, { ...cRow, closeParens: 1 }], [{ row: 1, reason: 'this row closes a parenthesis that no row opens' }]],
    [
      'closed too late',
      [
        { ...cRow, closeParens: 1 },
        { ...cRow, openParens: 1 },
      ],
      [{ row: 0, reason: 'this row closes a parenthesis that no row opens' }],
    ],
    ['not closed', [{ ...cRow, openParens: 1 }, cRow], [{ row: 1, reason: 'a parenthesis is not closed' }]],
    ['not closed twice', [{ ...cRow, openParens: 3, closeParens: 1 }], [{ row: 0, reason: '2 parentheses are not closed' }]],
    ['not a count', [{ ...cRow, openParens: -1 }], [{ row: 0, reason: 'a row opens and closes 0 to 10 parentheses' }]],
  ])('%s', (_, rows, faults) => expect(conditionOfRows(rows)).toEqual({ faults }));
});

it('says the same as the condition, for all of 2,000 random ones that rows can say', () => {
  const random = seeded(6);
  let expressible = 0;
  for (let count = 0; count < 2000; count += 1) {
    const condition = randomCondition(random, 3);
    const written = rowsOfCondition(condition);
    if ('notExpressible' in written) continue;
    expressible += 1;
    const read = conditionOfRows(written.rows);
    if (!('condition' in read)) throw new Error(JSON.stringify(read));
    expect(rowsOfCondition(read.condition)).toEqual(written);
    for (let customers = 0; customers < 3; customers += 1) {
      const customer = garbageCustomer(random);
      expect(evaluate(read.condition, customer).passes).toBe(evaluate(condition, customer).passes);
    }
  }
  expect(expressible).toBeGreaterThan(700);
});

it('answers random rows with a filter or with faults', () => {
  const random = seeded(7);
  const count = (): number => Math.floor(random() * 3);
  for (let tries = 0; tries < 3000; tries += 1) {
    const rows = Array.from({ length: count() * 2 }, () =>
      row({
        not: random() < 0.3,
        openParens: count(),
        closeParens: count(),
        operator: 'any-of',
        value: garbage(random, 4),
        joint: random() < 0.5 ? 'or' : 'and',
      }),
    );
    const read = conditionOfRows(rows);
    if ('condition' in read) expect(faultOf(read.condition)).toBeUndefined();
    else expect(read.faults.every(({ row: position }) => position >= 0 && position < rows.length)).toBe(true);
  }
});
