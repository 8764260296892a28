import { MATCH_POLICIES } from '../../../src/core/matching/criterion';
import { findCollisions } from '../../../src/core/matching/find-collisions';
import type { MatchKeys } from '../../../src/core/matching/match-keys';
import { someKeys } from './a-party';

const collisions = (customers: Record<string, Partial<MatchKeys>>, policies = {}) =>
  Object.fromEntries(findCollisions(new Map(Object.entries(customers).map(([id, keys]) => [id, someKeys(keys)])), policies));

it.each([
  ['name', ['acme'], ['acme']],
  ['entity-id', ['c-1'], ['c-2', 'c-1']],
  ['tax-number', ['DE123456789'], ['123456789']],
] as const)('two new customers of one %s collide, whatever the policy', (criterion, ours, theirs) => {
  for (const policy of MATCH_POLICIES)
    expect(collisions({ '1': { [criterion]: ours }, '2': { [criterion]: theirs }, '3': {} }, { [criterion]: policy })).toEqual({
      '1': [{ criterion, ids: expect.arrayContaining(['1', '2']) }],
      '2': [{ criterion, ids: expect.arrayContaining(['1', '2']) }],
    });
});

it.each([
  ['phone', ['301234567'], ['49301234567']],
  ['email-domain', ['acme.com'], ['acme.com']],
] as const)('a %s is looked at as the policy says', (criterion, ours, theirs) => {
  const two = { '1': { [criterion]: ours }, '2': { [criterion]: theirs } };
  expect(Object.keys(collisions(two))).toEqual(['1', '2']);
  expect(collisions(two, { [criterion]: 'create-anyway' })).toEqual({});
});

it('a domain that a crowd shares says nothing, a name that a crowd shares does', () => {
  const crowd = Object.fromEntries(Array.from({ length: 6 }, (_, id) => [String(id), { 'email-domain': ['group.com'] }]));
  expect(collisions(crowd)).toEqual({});
  const namesakes = Object.fromEntries(Array.from({ length: 6 }, (_, id) => [String(id), { name: ['acme'] }]));
  expect(Object.keys(collisions(namesakes))).toHaveLength(6);
});

it('two tax numbers of different countries are no collision, though both agree with one of none', () =>
  expect(Object.keys(collisions({ '1': { 'tax-number': ['DE123456789'] }, '2': { 'tax-number': ['PL123456789'] }, '3': {} }))).toEqual([]));

it('a customer with the same key twice is not like itself', () =>
  expect(collisions({ '1': { phone: ['1234567', '301234567'] } })).toEqual({}));

it('shares one list among all customers of one name: 20,000 of them', () => {
  const keys = someKeys({ name: ['acme'] });
  const found = findCollisions(new Map(Array.from({ length: 20_000 }, (_, id) => [String(id), keys])), {});
  expect(found.size).toBe(20_000);
  expect(found.get('0')?.[0]?.ids).toBe(found.get('19999')?.[0]?.ids);
});
