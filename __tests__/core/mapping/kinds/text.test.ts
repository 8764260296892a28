import { text } from '../../../../src/core/mapping/kinds/text';
import { aCustomer, readWith } from '../../a-customer';

const read = (functions: string, company: string) => readWith(text, `company${functions}`, aCustomer({ company }));
const valueOf = (functions: string, company: string) => {
  const reading = read(functions, company);
  return reading.found === 'value' ? reading.value : reading.found;
};

it.each([
  ['', ' Acme ', 'Acme'],
  ['|upper', 'straße', 'STRASSE'],
  ['| lower', 'ACME', 'acme'],
  ['| title', "o'neill & SONS élan-vital", "O'neill & Sons Élan-Vital"],
  ['| title', 'e\u0301lan', 'E\u0301lan'],
  ['| squeeze', 'A\u00a0\n  B', 'A B'],
  ['| digits-only', 'No. 12-34', '1234'],
  ['| truncate 4', 'Acme Inc', 'Acme'],
  ['| truncate 5', 'Acme Inc', 'Acme'],
  ['| truncate 9', 'Acme Inc', 'Acme Inc'],
  ['| truncate 1', '😀😀', '😀'],
  ['| truncate 2', 'ae\u0301b', 'a'],
  ['| truncate 3', 'ae\u0301b', 'ae\u0301'],
  ['| truncate 3', 'ab👩‍💻', 'ab'],
  ['| truncate 4', 'ab👩‍💻', 'ab'],
  ['| truncate 5', 'ab👩‍💻', 'ab👩‍💻'],
  ['| truncate 1', 'a👋🏽', 'a'],
  ['| truncate 2', 'a👋🏽', 'a'],
  ['| truncate 2', '\u0301\u0301\u0301', '\u0301\u0301'],
  ['| lower | title | truncate 3', 'ACME', 'Acm'],
])('%s of %j is %j', (functions, company, value) => expect(valueOf(functions, company)).toBe(value));

it('says what each function changed', () =>
  expect(read('| trim | upper | truncate 4', 'acme inc')).toEqual({
    found: 'value',
    value: 'ACME',
    source: 'company',
    steps: ['upper: "acme inc" -> "ACME INC"', 'truncate 4: "ACME INC" -> "ACME"'],
  }));

it('is empty when nothing is left', () =>
  expect(read('| digits-only', 'Acme')).toEqual({ found: 'empty', source: 'company', steps: ['digits-only: "Acme" -> ""'] }));

it.each([
  'company | shout',
  'company | truncate',
  'company | truncate 0',
  'company | truncate -1',
  'company | constructor',
  'company |',
  'nope | trim',
  '',
])('refuses %j', (expression) => expect(() => text(expression, {})).toThrow(/is not a (text function|field)/));
