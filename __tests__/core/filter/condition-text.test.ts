import type { Condition } from '../../../src/core/filter/condition';
import { parseCondition, printCondition } from '../../../src/core/filter/condition-text';
import { defaultFilter } from '../../../src/core/filter/default-filter';
import { garbage, seeded } from '../seeded';
import { randomCondition } from './random-condition';

const type: Condition = { field: 'type', op: 'is', value: 'C' };
const code: Condition = { field: 'code', op: 'is-empty' };
const country: Condition = { field: 'addr.country', op: 'any-of', value: ['US', 'CA'] };

describe('a text', () => {
  it.each<[string, Condition]>([
    ["type = 'C'", type],
    ["  (((type='C')))\n", type],
    ["(type = 'C') AND (addr.country IN ('US', 'CA') OR NOT (code IS EMPTY))", { and: [type, { or: [country, { not: code }] }] }],
    ["type = 'C' or code is empty and not addr.country in ('US','CA')", { or: [type, { and: [code, { not: country }] }] }],
    ["type = 'C' AND (type = 'C' AND code IS EMPTY)", { and: [type, { and: [type, code] }] }],
    ["name = 'O''Brien'", { field: 'name', op: 'is', value: "O'Brien" }],
    ["name = ''", { field: 'name', op: 'is', value: '' }],
    ["name = ''''", { field: 'name', op: 'is', value: "'" }],
    ["name = 'two\nlines'", { field: 'name', op: 'is', value: 'two\nlines' }],
    ["user.do_not_export__c <> '1'", { field: 'user.do_not_export__c', op: 'is-not', value: '1' }],
    ["rate >= '10'", { field: 'rate', op: 'at-least', value: '10' }],
    ["rate<='10'", { field: 'rate', op: 'at-most', value: '10' }],
    ["rate > '10'", { field: 'rate', op: 'greater', value: '10' }],
    ["updated > '2026-01-31'", { field: 'updated', op: 'after', value: '2026-01-31' }],
    ["updated <= '2026-01-31 08:00:00'", { field: 'updated', op: 'on-or-before', value: '2026-01-31 08:00:00' }],
    ["updated on or after '2026-01-31'", { field: 'updated', op: 'on-or-after', value: '2026-01-31' }],
    ["updated = '2026-01-31'", { field: 'updated', op: 'is', value: '2026-01-31' }],
    ["web STARTS WITH 'www'", { field: 'web', op: 'starts-with', value: 'www' }],
    ["web CONTAINS 'x'", { field: 'web', op: 'contains', value: 'x' }],
    ['type NOT IN ()', { field: 'type', op: 'none-of', value: [] }],
    ['ALL ()', { and: [] }],
    ['any ( code is empty , ALL (code IS EMPTY))', { or: [code, { and: [code] }] }],
    ["code IS EMPTY BECAUSE 'why'", { ...code, reason: 'why' } as Condition],
    ["NOT (code IS EMPTY) BECAUSE 'why'", { not: code, reason: 'why' }],
    ["NOT (code IS EMPTY BECAUSE 'why')", { not: { ...code, reason: 'why' } as Condition }],
    ["(type = 'C' AND code IS EMPTY) BECAUSE 'why'", { and: [type, code], reason: 'why' }],
  ])('%s', (text, condition) => expect(parseCondition(text)).toEqual({ condition }));
});

describe('a text that is none', () => {
  it.each<[string, number, string]>([
    ['', 0, 'expected a field, not the end'],
    ['   ', 3, 'expected a field, not the end'],
    ["nope = 'x'", 0, '"nope" is not a field of a SuiteProjects Pro customer'],
    ["type = 'C' AND", 14, 'expected a field, not the end'],
    ["type = 'C' code IS EMPTY", 11, 'expected AND, OR or the end, not "code"'],
    ['type = C', 7, 'expected a text in single quotes, not "C"'],
    ["type = 'C", 7, 'a quote is not closed'],
    ["type == 'C'", 6, 'expected a text in single quotes, not "="'],
    ["(type = 'C'", 11, 'expected ")", not the end'],
    ["type = 'C')", 10, 'expected AND, OR or the end, not ")"'],
    ["type LIKE 'C'", 5, 'expected an operator after "type", not "LIKE"'],
    ["type IN 'C'", 8, 'expected a list in parentheses, not "C"'],
    ["type IN ('C' 'P')", 13, 'expected ")", not "P"'],
    ["rate > 'many'", 0, 'greater takes a number'],
    ["updated AFTER 'tomorrow'", 0, 'after takes a date such as 2026-01-31 or 2026-01-31 08:00:00'],
    ["type = 'C' & code IS EMPTY", 11, '"&" has no meaning here'],
    ["type = 'C' 😀", 11, '"😀" has no meaning here'],
    ["code IS EMPTY BECAUSE 'a' BECAUSE 'b'", 26, 'expected AND, OR or the end, not "BECAUSE"'],
    ["(code IS EMPTY BECAUSE 'a') BECAUSE 'b'", 36, 'this condition has a reason already'],
    [`${'NOT '.repeat(51)}code IS EMPTY`, 0, 'conditions are nested more than 50 deep'],
    ['('.repeat(100_000), 250, 'parentheses are nested more than 250 deep'],
  ])('%.60s', (text, at, reason) => expect(parseCondition(text)).toEqual({ at, reason }));
});

it('prints the default filter so that it can be read', () =>
  expect(printCondition(defaultFilter())).toBe(
    "(export_customer_to_ns__c = '1' BECAUSE 'not-marked') AND (active = '1' BECAUSE 'inactive') AND " +
      "(netsuite_customer_id__c IN ('', '0') BECAUSE 'already-integrated')",
  ));

it('prints 2,000 random conditions so that each is read back as itself', () => {
  const random = seeded(4);
  for (let count = 0; count < 2000; count += 1) {
    const condition = randomCondition(random);
    expect(parseCondition(printCondition(condition))).toEqual({ condition });
  }
});

it('reads back a condition that is as deep as a filter may be', () => {
  let condition: Condition = type;
  for (let depth = 0; depth < 25; depth += 1) condition = { not: { and: [condition, code], reason: 'x' }, reason: 'y' };
  expect(parseCondition(printCondition(condition))).toEqual({ condition });
});

it('answers 10,000 random texts with a condition or the place of a fault in the text, and never throws', () => {
  const random = seeded(5);
  const pieces = [
    '(',
    ')',
    "'",
    "'x'",
    ' AND ',
    ' OR ',
    ' NOT ',
    'type ',
    'addr.city ',
    '= ',
    '<',
    '>',
    ' IN ',
    ' IS EMPTY',
    ',',
    ' BECAUSE ',
    'ALL (',
  ];
  for (let count = 0; count < 10_000; count += 1) {
    const piece = (): string => (random() < 0.8 ? (pieces[Math.floor(random() * pieces.length)] ?? '') : garbage(random, 2));
    const text = Array.from({ length: Math.floor(random() * 15) }, piece).join('');
    const parsed = parseCondition(text);
    if ('condition' in parsed) expect(parseCondition(printCondition(parsed.condition))).toEqual(parsed);
    else expect(parsed.at >= 0 && parsed.at <= text.length && parsed.reason !== '').toBe(true);
  }
});
