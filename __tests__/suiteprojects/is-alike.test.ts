import { isAlike } from '../../src/suiteprojects/is-alike';

it.each([
  [{ a: '1', b: { c: ['x'] } }, { b: { c: ['x'] }, a: '1' }, true],
  [{ a: '1' }, { a: 1 }, false],
  [{ a: '1' }, { a: '1', b: '' }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: { b: '1' } }, { a: { b: '2' } }, false],
  [['1', '2'], ['2', '1'], false],
  [null, {}, false],
  ['x', 'x', true],
])('%j and %j: %s', (one, other, alike) => expect(isAlike(one, other)).toBe(alike));
