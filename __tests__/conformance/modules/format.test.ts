import { answer } from '../../sandbox/netsuite/realm/scripted-account';

/** The account lies in New York. */
const MODULES = { format: 'N/format' };
const call = (method: 'format' | 'parse', value: string, type: string, more = ''): unknown =>
  answer(MODULES, `return format.${method}({ value: ${value}, type: format.Type.${type}${more} });`);
const iso = (value: string, type: string, more = ''): unknown =>
  answer(MODULES, `return format.parse({ value: ${value}, type: format.Type.${type}${more} }).toISOString();`);

const MOMENT = "new Date('2026-07-04T03:05:06Z')";

describe('a Date', () => {
  it.each([
    ['DATE', '', '7/3/2026'],
    ['DATETIME', '', '7/3/2026 11:05 pm'],
    ['DATETIMETZ', '', '7/3/2026 11:05:06 pm'],
    ['TIMEOFDAY', '', '8:05 pm'],
    ['DATETIME', ', timezone: format.Timezone.ASIA_TOKYO', '7/4/2026 12:05 pm'],
    ['DATETIMETZ', ", timezone: 'Asia/Katmandu'", '7/4/2026 8:50:06 am'],
    ['DATETIME', ', timezone: format.Timezone.ETC_GMT_PLUS_12', '7/3/2026 3:05 pm'],
  ])('is formatted as %s%s in the time zone of the account or the option (section_4388843892)', (type, more, text) => {
    expect(call('format', MOMENT, type, more)).toBe(text);
  });

  it.each([
    ["'7/3/2026'", 'DATE', '', '2026-07-03T07:00:00.000Z'],
    ["'07/03/2026'", 'DATE', '', '2026-07-03T07:00:00.000Z'],
    ["'7/3/2026 11:05 pm'", 'DATETIME', '', '2026-07-04T03:05:00.000Z'],
    ["'1/3/2026 11:05:06 pm'", 'DATETIMETZ', '', '2026-01-04T04:05:06.000Z'],
    ["'1:30 am'", 'TIMEOFDAY', '', '1970-01-01T09:30:00.000Z'],
    ["'7/4/2026 12:05:00 pm'", 'DATETIME', ', timezone: format.Timezone.ASIA_TOKYO', '2026-07-04T03:05:00.000Z'],
  ])('is parsed from %s as %s%s (section_4388837989)', (text, type, more, moment) => {
    expect(iso(text, type, more)).toBe(moment);
  });

  it('is of the realm of the script', () => {
    expect(answer(MODULES, "return format.parse({ value: '7/3/2026', type: 'date' }) instanceof Date;")).toBe(true);
  });
});

describe('a number', () => {
  it.each<[string, string, unknown]>([
    ["'1,234'", 'INTEGER', 1234],
    ["'-12'", 'INTEGER', -12],
    ["'1,234.5'", 'FLOAT', 1234.5],
    ["'.5'", 'FLOAT', 0.5],
    ["'1,234,567.891'", 'CURRENCY', 1234567.89],
    ["'12.5%'", 'PERCENT', 12.5],
    ["'12'", 'PERCENT', 12],
    ['12.5', 'FLOAT', 12.5],
  ])('is parsed from %s as %s (section_4388837989; number format assumed)', (value, type, number) => {
    expect(call('parse', value, type)).toBe(number);
  });

  it.each([
    ['12', 'INTEGER', '12'],
    ['0.5', 'FLOAT', '0.5'],
    ['1234.5', 'CURRENCY', '1,234.50'],
    ["'1234.5'", 'CURRENCY', '1,234.50'],
    ['1.005', 'CURRENCY', '1.01'],
    ['-0.001', 'CURRENCY', '0.00'],
    ['12.5', 'PERCENT', '12.5%'],
    ['10', 'PERCENT', '10.0%'],
  ])('%s is formatted as %s (section_4388843892; number format assumed)', (value, type, text) => {
    expect(call('format', value, type)).toBe(text);
  });
});

it.each<[string, string, unknown]>([
  ["'T'", 'CHECKBOX', true],
  ["'F'", 'CHECKBOX', false],
  ["' a '", 'TEXT', ' a '],
  ["'a@example.com'", 'EMAIL', 'a@example.com'],
  ["'5551234567'", 'PHONE', '5551234567'],
  ["'http://a.example'", 'URL', 'http://a.example'],
  ["'abc_1'", 'IDENTIFIER', 'abc_1'],
  ["'a\\nb'", 'TEXTAREA', 'a\nb'],
])('%s is parsed as %s (assumed)', (value, type, parsed) => {
  expect(call('parse', value, type)).toBe(parsed);
});

it.each([
  ['true', 'T'],
  ['false', 'F'],
])('%s is formatted as the checkbox %s (assumed)', (value, text) => {
  expect(call('format', value, 'CHECKBOX')).toBe(text);
});

it.each<['format' | 'parse', string, string, unknown]>([
  ['parse', "'31/12/2026'", 'DATE', '31/12/2026'],
  ['parse', "'2/29/2026'", 'DATE', '2/29/2026'],
  ['parse', "'25:00 pm'", 'TIMEOFDAY', '25:00 pm'],
  ['parse', "'1,23'", 'INTEGER', '1,23'],
  ['parse', "'1.5'", 'INTEGER', '1.5'],
  ['parse', "'.'", 'FLOAT', '.'],
  ['parse', "'yes'", 'CHECKBOX', 'yes'],
  ['format', "'soon'", 'DATE', 'soon'],
  ['format', "'many'", 'CURRENCY', 'many'],
])('%s gives %s back as it came when it is no %s (section_4388837989, section_4388843892)', (method, value, type, same) => {
  expect(call(method, value, type)).toBe(same);
});

it('a Date without a moment comes back as it came', () => {
  expect(answer(MODULES, "const d = new Date(NaN); return format.format({ value: d, type: 'date' }) === d;")).toBe(true);
});

it.each(['value', 'type'])('a call without %s is refused (SSS_MISSING_REQD_ARGUMENT)', (option) => {
  const options = { value: '1', type: 'integer', [option]: undefined };
  expect(() => answer(MODULES, `format.parse(${JSON.stringify(options)});`)).toThrow(
    expect.objectContaining({ name: 'SSS_MISSING_REQD_ARGUMENT', message: `format.parse: Missing a required argument: ${option}` }),
  );
});

it.each([
  "format.parse({ value: '1', type: format.Type.RATE })",
  'format.format({ value: 1, type: format.Type.TEXT })',
  "format.format({ value: 1, type: 'no such type' })",
  "format.format({ value: {}, type: 'date' })",
  "format.format({ value: 1234, type: 'integer' })",
  "format.format({ value: 1.5, type: 'integer' })",
  "format.format({ value: 1e-9, type: 'float' })",
  "format.parse({ value: '$5.00', type: 'currency' })",
  "format.parse({ value: '(5.00)', type: 'currency' })",
  "format.format({ value: new Date(), type: 'date', timezone: 'Asia/Tokyo' })",
  "format.format({ value: new Date(), type: 'datetime', timezone: 'Mars/Olympus' })",
  "format.format({ value: new Date(), type: 'datetime', timezone: 5 })",
  'format.Timezone.MARS',
  'format.Type.MARS',
])('%s is not emulated', (code) => {
  expect(() => answer(MODULES, code)).toThrow(/NOT_EMULATED: N\/format/);
});

it('Type and Timezone are complete, and every time zone exists (typings; values section_4407050795)', () => {
  expect(answer(MODULES, 'return [Object.keys(format.Type).length, Object.keys(format.Timezone).length].join();')).toBe('45,87');
  const zones = `return Object.values(format.Timezone).map((timezone) => format.format({ value: new Date(0), type: 'datetime', timezone })).length;`;
  expect(answer(MODULES, zones)).toBe(87);
});
