import { ProductError } from '../../../src/core/errors/product-error';
import type { Comparison, Condition } from '../../../src/core/filter/condition';
import { evaluate } from '../../../src/core/filter/evaluate';
import { aCustomer } from '../a-customer';

const customer = aCustomer({
  web: 'Acme.Example',
  custom: { size__c: '50', start__c: '2026-01-31', note__c: 'n/a', unset__c: '0000-00-00', blank__c: ' ' },
  other: { userid: '12' },
  related: { 'user.name': 'Ann', 'user.region__c': 'West' },
});
const passes = (condition: Condition): boolean => evaluate(condition, customer).passes;

describe('a comparison', () => {
  it.each<[Comparison['field'], Comparison['op'], Comparison['value'], boolean]>([
    ['type', 'is', 'C', true],
    ['type', 'is', 'c', false],
    ['type', 'is', undefined, false],
    ['code', 'is', undefined, true],
    ['type', 'is-not', 'P', true],
    ['active', 'is', '1', true],
    ['unset__c', 'is-empty', undefined, true],
    ['blank__c', 'is-empty', undefined, true],
    ['missing__c', 'is-empty', undefined, true],
    ['size__c', 'is-not-empty', undefined, true],
    ['unset__c', 'is-not-empty', undefined, false],
    ['type', 'any-of', ['P', 'C'], true],
    ['type', 'any-of', [], false],
    ['type', 'none-of', ['P'], true],
    ['type', 'none-of', ['P', 'C'], false],
    ['web', 'contains', 'ACME', true],
    ['web', 'starts-with', 'acme.', true],
    ['web', 'starts-with', 'example', false],
    ['size__c', 'greater', '9', true],
    ['size__c', 'greater', '50', false],
    ['size__c', 'less', '100', true],
    ['note__c', 'greater', '1', false],
    ['note__c', 'less', '1', false],
    ['start__c', 'before', '2026-02-01', true],
    ['start__c', 'after', '2026-01-30', true],
    ['start__c', 'after', '2026-01-31', false],
    ['updated', 'after', '2026-01-02', false],
    ['updated', 'after', '2026-01-02 03:04:04', true],
    ['updated', 'before', '2026-01-02', false],
    ['updated', 'before', '2026-01-02 03:04:06', true],
    ['updated', 'on-or-after', '2026-01-02', true],
    ['updated', 'on-or-after', '2026-01-02 03:04:05', true],
    ['updated', 'on-or-after', '2026-01-03', false],
    ['updated', 'on-or-before', '2026-01-02', true],
    ['updated', 'on-or-before', '2026-01-01', false],
    ['start__c', 'on-or-after', '2026-01-31', true],
    ['start__c', 'before', '2026-01-31 08:00:00', true],
    ['unset__c', 'on-or-after', '2026-01-01', false],
    ['note__c', 'on-or-before', '2026-01-01', false],
    ['size__c', 'at-least', '50', true],
    ['size__c', 'at-least', '51', false],
    ['size__c', 'at-most', ' 50.0 ', true],
    ['size__c', 'at-most', '49', false],
    ['note__c', 'at-least', '1', false],
    ['note__c', 'at-most', '1', false],
    ['missing__c', 'at-most', '1', false],
    ['userid', 'is', '12', true],
    ['user.name', 'is', 'Ann', true],
    ['user.region__c', 'is', 'West', true],
    ['territory.name', 'is-empty', undefined, true],
    ['unset__c', 'before', '2026-01-01', false],
    ['note__c', 'after', '2026-01-01', false],
    ['note__c', 'before', '2026-01-01', false],
    ['missing__c', 'before', '2026-01-01', false],
  ])('%s %s %j: %p', (field, op, value, expected) => expect(passes({ field, op, ...(value !== undefined && { value }) })).toBe(expected));
});

const yes: Condition = { field: 'type', op: 'is', value: 'C' };
const no: Condition = { field: 'type', op: 'is', value: 'P' };

describe('joints', () => {
  it.each<[string, Condition, boolean]>([
    ['an empty and passes', { and: [] }, true],
    ['an empty or does not', { or: [] }, false],
    ['and', { and: [yes, no] }, false],
    ['or', { or: [no, yes] }, true],
    ['not', { not: no }, true],
    ['a nest', { and: [{ or: [no, { not: no }] }, yes] }, true],
  ])('%s', (_, condition, expected) => expect(passes(condition)).toBe(expected));
});

describe('the reason', () => {
  it.each<[Condition, string]>([
    [no, "type = 'P'"],
    [{ ...no, reason: 'prospects only' }, 'prospects only'],
    [{ and: [yes, { ...no, reason: 'inner' }] }, 'inner'],
    [{ and: [{ ...no, reason: 'inner' }], reason: 'outer' }, 'outer'],
    [{ or: [no, { field: 'code', op: 'any-of', value: ['a', 'b'] }] }, "(type = 'P') OR (code IN ('a', 'b'))"],
    [{ not: { and: [yes, { field: 'code', op: 'is-empty' }] } }, "NOT ((type = 'C') AND (code IS EMPTY))"],
  ])('of %j is %s', (condition, reason) => expect(evaluate(condition, customer)).toEqual({ passes: false, reason }));
});

it.each([
  [{ field: 'nope', op: 'is' }, { field: 'nope' }],
  [
    { field: 'type', op: 'constructor' },
    { field: 'type', op: 'constructor' },
  ],
])('%j is refused', (condition, data) => {
  expect(() => evaluate(condition as Condition, customer)).toThrow(new ProductError('FILTER_INVALID', data));
});
