import { url } from '../../../../src/core/mapping/kinds/url';
import { aCustomer, readWith } from '../../a-customer';

const read = (text: string) => readWith(url, 'web', aCustomer({ web: text }));

it.each([
  'https://acme.example',
  'http://www.acme.example:8080/a?b=c#d',
  'ftp://files.acme.example/',
  'https://münchen.example',
  'https://उदाहरण.भारत/',
])('%s stays as it is', (value) => expect(read(` ${value} `)).toEqual({ found: 'value', value, source: 'web', steps: [] }));

it.each([
  ['acme.example', 'https://acme.example'],
  ['//acme.example/x', 'https://acme.example/x'],
  ['HTTP://acme.example', 'http://acme.example'],
  ['www.acme.example.', 'https://www.acme.example.'],
])('%s becomes %s', (text, value) =>
  expect(read(text)).toEqual({ found: 'value', value, source: 'web', steps: [`"${text}" -> "${value}"`] }),
);

it.each([
  'n/a',
  'none',
  'localhost',
  'javascript:alert(1)',
  'javascript://acme.example/%0aalert(1)',
  'mailto:a@b.co',
  'a@b.co',
  'http:/acme.example',
  'http://acme .example',
  'https://',
  'acme..example',
])('%s does not match', (input) =>
  expect(read(input)).toEqual({ found: 'no-match', input, code: 'URL_INVALID', source: 'web', steps: [`"${input}" is not a web address`] }),
);

it('may be empty', () => expect(read('').found).toBe('empty'));
it('refuses an unknown field', () => expect(() => url('website', {})).toThrow('"website" is not a field'));
