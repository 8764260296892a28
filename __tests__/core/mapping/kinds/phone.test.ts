import { phone } from '../../../../src/core/mapping/kinds/phone';
import { aCustomer, readWith } from '../../a-customer';

const read = (text: string) => readWith(phone, 'addr.phone', aCustomer({ addr: { phone: text } }));

it.each(['5550109', '(555) 010-9999', '+49 89 1234 567', '555-010-9999 x12'])('%s stays as it is', (value) =>
  expect(read(value)).toEqual({ found: 'value', value, source: 'addr.phone', steps: [] }),
);

it.each([
  ['tel:+1-555-010-9999', '+1-555-010-9999'],
  ['555\u00a0010\u20119999', '555 010-9999'],
  ['555 — 0109', '555 - 0109'],
  ['５５５０１０９', '5550109'],
  ['٠١٢٣٤٥٦', '0123456'],
  ['۰۱۲۳۴۵۶', '0123456'],
  ['\u202a+972 3 1234567\u202c', '+972 3 1234567'],
])('%j becomes %s', (text, value) =>
  expect(read(text)).toEqual({ found: 'value', value, source: 'addr.phone', steps: [`"${text}" -> "${value}"`] }),
);

it.each([
  ['555 010', 6],
  ['n/a', 0],
  ['-', 0],
])('%s has too few digits', (input, digits) =>
  expect(read(input)).toEqual({
    found: 'no-match',
    input,
    code: 'PHONE_INVALID',
    source: 'addr.phone',
    steps: [`"${input}" has ${digits} digits, 7 are needed`],
  }),
);

it.each([
  ['+49 (0) 89 / 1234 - 5678 90', '+49(0)891234567890'],
  ['+49 (0)89 / 1234 - 5678', '+49(0)8912345678'],
  ['(555) 010-9999, extension 1234', '5550109999x1234'],
  ['555 - 010 - 9999 ; ext=12', '5550109999x12'],
])('%j, which NetSuite would find too long, is written without its blanks: %s', (text, value) =>
  expect(read(text)).toEqual({ found: 'value', value, source: 'addr.phone', steps: [`"${text}" -> "${value}"`] }),
);

it.each(['+1 555 010 9999 or +1 555 010 8888', '5550109999 (ask for Maria)', '+1 (555) 010-9999 +1 (555) 1'])(
  '%j stays in the problem as it was',
  (input) => expect(read(input)).toMatchObject({ found: 'no-match', input, code: 'VALUE_TOO_LONG' }),
);

it('takes 21 characters and no more', () => {
  expect(read('1'.repeat(21)).found).toBe('value');
  expect(read('1'.repeat(22)).found).toBe('no-match');
});

it('may be empty', () => expect(read(' ').found).toBe('empty'));
it('refuses an unknown field', () => expect(() => phone('phone', {})).toThrow('"phone" is not a field'));
