import { email } from '../../../../src/core/mapping/kinds/email';
import { aCustomer, readWith } from '../../a-customer';

const read = (text: string) => readWith(email, 'addr.email', aCustomer({ addr: { email: text } }));

it('an address stays as it is', () =>
  expect(read(' a@b.co ')).toEqual({ found: 'value', value: 'a@b.co', source: 'addr.email', steps: [] }));

it.each([
  ['mailto:a@b.co', 'a@b.co'],
  ['MAILTO:a@b.co?subject=Hi', 'a@b.co'],
  ['Ann Li <a@b.co>', 'a@b.co'],
  ['"Li, Ann" <a@b.co>', 'a@b.co'],
  ['<mailto:a@b.co>', 'a@b.co'],
  ['a@b.co; c@d.co', 'a@b.co'],
  ['a@b.co,c@d.co', 'a@b.co'],
  ['none, c@d.co', 'c@d.co'],
  ['Ann <x>, Bo <c@d.co>', 'c@d.co'],
])('%j gives %s', (text, value) =>
  expect(read(text)).toEqual({ found: 'value', value, source: 'addr.email', steps: [`"${text}" -> "${value}"`] }),
);

it.each(['n/a', 'a@b', 'a b@c.co', '@', '<>', 'constructor'])('%j does not match', (input) =>
  expect(read(input)).toEqual({
    found: 'no-match',
    input,
    code: 'EMAIL_INVALID',
    source: 'addr.email',
    steps: [`"${input}" is not an e-mail address`],
  }),
);

it('may be empty', () => expect(read('\u200b').found).toBe('empty'));
it('refuses an unknown field', () => expect(() => email('email', {})).toThrow('"email" is not a field'));
