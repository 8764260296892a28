import { likeMatcher } from '../../../../sandbox/netsuite/suiteql/like';

it.each([
  ['a-b/c.d%', 'a-b/c.d and more', true],
  ['a.c', 'abc', false],
  ['^$.*+?()[]{}|\\', '^$.*+?()[]{}|\\', true],
  ['\\_', '\\x', true],
  ['_', '😀', true],
  ['%b', 'a\nb', true],
  ['', 'a', false],
  ['%', '', true],
  ['A%', 'abc', false],
])('%j on %j is %s', (pattern, text, matches) => expect(likeMatcher(pattern)(text)).toBe(matches));
