import { isEmail } from '../../../src/core/customer/is-email';

it.each([
  'a@b.co',
  "o'neill+tag@sub.example.co.uk",
  'user@münchen.de',
  'пример@пример.рф',
  `${'a'.repeat(64)}@example.com`,
  'a_b-c@1.example',
])('%s is an address', (text) => expect(isEmail(text)).toBe(true));

it.each([
  ['', 'nothing'],
  ['n/a', 'no @'],
  ['@b.co', 'no local part'],
  ['a@', 'no domain'],
  ['a@localhost', 'no dot in the domain'],
  ['a@b..co', 'an empty label'],
  ['a@.co', 'a domain that begins with a dot'],
  ['a@b.co.', 'a domain that ends with a dot'],
  ['a@-b.co', 'a label that begins with a hyphen'],
  ['a@b@c.co', 'two @'],
  ['.a@b.co', 'a local part that begins with a dot'],
  ['a..b@c.co', 'two dots together'],
  ['a b@c.co', 'a blank'],
  ['a\u00a0b@c.co', 'a non-breaking blank'],
  ['a@b.co, c@d.co', 'a list'],
  ['Ann <a@b.co>', 'a name'],
  [`${'a'.repeat(65)}@example.com`, 'a local part of 65'],
  [`a@${'b'.repeat(250)}.co`, 'more than 254 characters'],
])('%j is none: %s', (text) => expect(isEmail(text)).toBe(false));
