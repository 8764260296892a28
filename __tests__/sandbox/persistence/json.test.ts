import { fromJson, toJson } from '../../../sandbox/persistence/json';

const again = (value: unknown): unknown => fromJson(toJson(value));

it.each([
  ['a map', new Map([['a', 1]])],
  ['maps in maps', { roles: new Map([['x', { grants: new Map([[1, 'y']]) }]]) }],
  ['a map with the keys of a mark', new Map([['$map', [1]]])],
  ['infinity', { left: Infinity, right: -Infinity }],
  ['plain data', { text: 'ü"\\', list: [1, null, true, { deep: '' }] }],
])('gives %s back as it was', (_case, value) => {
  expect(again(value)).toEqual(value);
});

it.each([
  ['a function', { random: () => 1 }, 'A function cannot be saved.'],
  ['an instance of a class', { when: new URL('https://a.example') }, 'An object of URL cannot be saved.'],
  ['a set, which would come back empty', new Set([1]), 'An object of Set cannot be saved.'],
  ['an object that looks like a map', { $map: [] }, 'An object with the key $map or $number cannot be saved.'],
])('refuses %s', (_case, value, message) => {
  expect(() => toJson(value)).toThrow(new TypeError(message));
});
