import { isBlank } from '../../../src/core/customer/is-blank';

it.each(['', ' ', '\t\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u00ad\u200e', '\u0000', '\u3164', '\u2800'])('%j is blank', (text) =>
  expect(isBlank(text)).toBe(true),
);
it.each(['a', '0', '-', '\u200bx', '😀', '日', '\ud83d'])('%j is not blank', (text) => expect(isBlank(text)).toBe(false));
