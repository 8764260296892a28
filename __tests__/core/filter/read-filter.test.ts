import { ProductError } from '../../../src/core/errors/product-error';
import { readFilter } from '../../../src/core/filter/read-filter';

const yes = { field: 'type', op: 'is', value: 'C' };

it.each([
  yes,
  { and: [yes, { or: [] }, { not: { field: 'code', op: 'is-empty' } }], reason: 'why' },
  { field: 'region__c', op: 'any-of', value: ['West', ''] },
  { field: 'size__c', op: 'greater', value: '10' },
  { field: 'updated', op: 'after', value: '2026-01-31 08:00:00' },
])('lets %j through unchanged', (condition) => expect(readFilter(JSON.stringify(condition))).toEqual(condition));

function nested(depth: number): unknown {
  return depth === 0 ? yes : { not: nested(depth - 1) };
}

it.each<[unknown, string, string]>([
  [null, 'filter', 'a condition is an object'],
  [[yes], 'filter', 'a condition is an object'],
  [{}, 'filter', 'a condition has exactly one of field, and, or, not'],
  [{ and: [], or: [] }, 'filter', 'a condition has exactly one of field, and, or, not'],
  [{ and: 'x' }, 'filter', 'and takes a list of conditions'],
  [{ and: [yes, { or: [yes, 7] }] }, 'filter.and[1].or[1]', 'a condition is an object'],
  [{ not: { field: 'nope', op: 'is', value: '' } }, 'filter.not', '"nope" is not a field of a SuiteProjects Pro customer'],
  [
    { or: [yes, { field: '__proto__', op: 'is', value: '' }] },
    'filter.or[1]',
    '"__proto__" is not a field of a SuiteProjects Pro customer',
  ],
  [{ ...yes, op: 'toString' }, 'filter', 'there is no operator "toString"'],
  [{ field: 'type' }, 'filter', 'there is no operator "undefined"'],
  [{ ...yes, value: 1 }, 'filter', 'is takes one text'],
  [{ ...yes, value: ['C'] }, 'filter', 'is takes one text'],
  [{ ...yes, op: 'any-of' }, 'filter', 'any-of takes a list of texts'],
  [{ ...yes, op: 'none-of', value: [1] }, 'filter', 'none-of takes a list of texts'],
  [{ ...yes, op: 'greater' }, 'filter', 'greater takes a number'],
  [{ ...yes, op: 'before' }, 'filter', 'before takes a date such as 2026-01-31 or 2026-01-31 08:00:00'],
  [{ ...yes, reason: 1 }, 'filter', 'a reason is a text'],
  [nested(51), `filter${'.not'.repeat(51)}`, 'conditions are nested more than 50 deep'],
])('refuses %j at %s', (condition, at, reason) =>
  expect(() => readFilter(JSON.stringify(condition))).toThrow(new ProductError('FILTER_INVALID', { at, reason })),
);

it('goes 50 deep', () => expect(() => readFilter(JSON.stringify(nested(50)))).not.toThrow());
it('refuses what is not JSON', () =>
  expect(() => readFilter('{')).toThrow(new ProductError('FILTER_INVALID', { at: 'filter', reason: 'not JSON' })));
