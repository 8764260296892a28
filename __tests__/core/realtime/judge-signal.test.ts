import { equalTexts } from '../../../src/core/realtime/equal-texts';
import { judgeSignal, MOST_BYTES, type Post, type SignalRules } from '../../../src/core/realtime/judge-signal';
import { readSignal } from '../../../src/core/realtime/signal';

const NOW = 1_700_000_000_000;
const RULES: SignalRules = { company: 'acme', mostAge: 300_000, now: NOW, sign: (text) => `s${text.length}` };
const message = (own: Record<string, unknown> = {}): string =>
  JSON.stringify({ version: 1, company: 'acme', customer: '5', time: NOW, nonce: 'nonce-0001', ...own });
const post = (text: string, own: Partial<Post> = {}): Post => ({
  method: 'POST',
  size: text.length,
  message: text,
  signature: `s${text.length}`,
  ...own,
});

it('takes what is genuine', () => {
  const signal = { company: 'acme', customer: '5', time: NOW, nonce: 'nonce-0001' };
  expect(judgeSignal(post(message()), RULES)).toEqual({ kind: 'genuine', signal });
});

it.each<[string, Post, string]>([
  ['a GET', post(message(), { method: 'GET' }), 'method'],
  ['a body over the limit', post(message(), { size: MOST_BYTES + 1 }), 'size'],
  ['a message over the limit whose body is not known', post(message({ more: 'x'.repeat(MOST_BYTES) }), { size: 0 }), 'size'],
  ['an empty message', post(''), 'form'],
  ['another signature', post(message(), { signature: 's1' }), 'signature'],
  ['no signature', post(message(), { signature: '' }), 'signature'],
  ['what is no JSON', post('{'), 'form'],
  ['another company', post(message({ company: 'Acme' })), 'company'],
  ['one millisecond too old', post(message({ time: NOW - 300_001 })), 'age'],
  ['one millisecond too young', post(message({ time: NOW + 300_001 })), 'age'],
])('refuses %s', (_, sent, refusal) => {
  expect(judgeSignal(sent, RULES)).toEqual({ kind: 'refused', refusal });
});

it.each([NOW - 300_000, NOW + 300_000])('takes what is as old as may be: %d', (time) => {
  expect(judgeSignal(post(message({ time })), RULES).kind).toBe('genuine');
});

it('refuses everything while there is no key', () => {
  expect(judgeSignal(post(message()), { ...RULES, sign: () => undefined })).toEqual({ kind: 'refused', refusal: 'key' });
});

it.each<[string, string]>([
  ['null', 'null'],
  ['a number', '5'],
  ['a customer of zero', message({ customer: '0' })],
  ['a customer of 16 digits', message({ customer: '1234567890123456' })],
  ['a short nonce', message({ nonce: 'short' })],
  ['a nonce with a blank', message({ nonce: 'with blank' })],
  ['a time with a fraction', message({ time: 1.5 })],
])('reads no signal from %s', (_, text) => expect(readSignal(text)).toBeUndefined());

it.each([
  ['', '', true],
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['ab', 'abc', false],
  ['ab', 'abab', false],
  ['abab', 'ab', false],
  ['abc', '', false],
  ['', 'abc', false],
  ['\0\0', '', false],
])('compares %j with %j', (one, other, same) => expect(equalTexts(one, other)).toBe(same));
