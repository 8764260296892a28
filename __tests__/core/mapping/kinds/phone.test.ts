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

it('may be empty', () => expect(read(' ').found).toBe('empty'));
it('refuses an unknown field', () => expect(() => phone('phone', {})).toThrow('"phone" is not a field'));
