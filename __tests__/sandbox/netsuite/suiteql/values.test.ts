import { runSuiteQL } from '../../../../sandbox/netsuite/suiteql/run';
import { company } from './company';

const store = company();
const one = (expression: string, timeZone = 'UTC') =>
  runSuiteQL(store, `SELECT ${expression} AS v FROM customer WHERE id = 501`, [], { timeZone }).rows[0]?.[0];

it.each<[string, unknown]>([
  ['id + 1', 502],
  ['id -1', 500],
  ['id-1', 500],
  ['-id', -501],
  ['- 3 - -4', 1],
  ['0.1 + 0.2', 0.3],
  ['1.1 / 10', 0.11],
  ['1 / 3', 1 / 3],
  ['2 + 3 * 4', 14],
  ['(2 + 3) * 4', 20],
  ["'5' * 2", 10],
  ['id + NULL', null],
  ["'n' || 0.5", 'n.5'],
  ["'n' || -0.5 || 100", 'n-.5100'],
  ["NVL(email, 'none')", 'none'],
  ["COALESCE(email, '', companyname, 'x')", 'Acme'],
  ["NVL2(email, 'has', 'has not')", 'has not'],
  ["NULLIF(companyname, 'Acme')", null],
  ["NULLIF(companyname, 'acme')", 'Acme'],
  ["DECODE(terms, 1, 'one', 2, 'two', 'other')", 'one'],
  ["DECODE(email, NULL, 'nothing', 'something')", 'nothing'],
  ["DECODE(terms, 9, 'nine')", null],
  ["CASE WHEN terms = 1 AND email IS NULL THEN 'a' ELSE 'b' END", 'a'],
  ["CASE WHEN email = 'x' THEN 'a' WHEN NOT email = 'x' THEN 'b' ELSE 'c' END", 'c'],
  ["CASE terms WHEN 2 THEN 'two' WHEN 1 THEN 'one' END", 'one'],
  ["CASE WHEN 1 = 2 THEN 'x' END", null],
  ["CASE email WHEN NULL THEN 'x' ELSE 'y' END", 'y'],
  ["TRIM('  a b ')", 'a b'],
  ["TRIM('   ')", null],
  ["LTRIM(' a ') || RTRIM(' b ')", 'a  b'],
  ["LENGTH('株😀')", 2],
  ["LENGTH('')", null],
  ["SUBSTR('abcdef', 2, 3)", 'bcd'],
  ["SUBSTR('abcdef', -2)", 'ef'],
  ["SUBSTR('abcdef', 0, 2)", 'ab'],
  ["SUBSTR('abc', 5)", null],
  ["SUBSTR('abc', 2, 0)", null],
  ["SUBSTR('abc', -5)", null],
  ["REPLACE('a.b.c', '.', '$&')", 'a$&b$&c'],
  ["REPLACE('a.b', '.')", 'ab'],
  ["REPLACE('a.b', NULL, 'x')", 'a.b'],
  ["INSTR('abcabc', 'c')", 3],
  ["INSTR('abcabc', 'c', 4)", 6],
  ["INSTR('abc', 'x')", 0],
  ["CONCAT('a', NULL)", 'a'],
  ['LENGTH(id)', 3],
  ['ROUND(2.5)', 3],
  ['ROUND(-2.5)', -3],
  ['ROUND(1.005, 2)', 1.01],
  ['ROUND(1250, -2)', 1300],
  ['TRUNC(-1.29, 1)', -1.2],
  ['MOD(7, 3) + ABS(-1) + FLOOR(1.9) + CEIL(1.1)', 5],
  ["TO_NUMBER('12.5')", 12.5],
  ['TO_CHAR(0.5)', '.5'],
  ["UPPER('a') || LOWER('B')", 'Ab'],
  ['custentity_when', '1/31/2026'],
  ["TO_CHAR(custentity_when, 'YYYY-MM-DD')", '2026-01-31'],
  ["TO_CHAR(custentity_when, 'DD-Mon-YYYY')", '31-Jan-2026'],
  ["TO_CHAR(custentity_when, 'MON dy')", 'JAN sat'],
  ["TO_CHAR(custentity_when + 1, 'MM/DD/YYYY')", '02/01/2026'],
  ["TO_CHAR(custentity_when - 0.5, 'MM/DD/YYYY HH24:MI:SS')", '01/30/2026 12:00:00'],
  ["TO_CHAR(TRUNC(custentity_when - 0.5), 'HH:MI AM')", '12:00 AM'],
  ["TO_DATE('2026-03-01', 'YYYY-MM-DD') - custentity_when", 29],
  ["TO_DATE('1/2/2026', 'MM/DD/YYYY')", '1/2/2026'],
  ["TO_DATE('03-feb-2026', 'DD-MON-YYYY')", '2/3/2026'],
  ["TO_CHAR(TO_DATE('2026-01-02 3:04:05 pm', 'YYYY-MM-DD HH:MI:SS AM'), 'YYYY-MM-DD\"T\"HH24:MI:SS')", '2026-01-02T15:04:05'],
  ["TO_DATE(NULL, 'YYYY-MM-DD')", null],
  ["TO_CHAR(custentity_when, 'Q')", '1'],
])('%s is %j', (expression, value) => {
  expect(one(expression)).toEqual(value);
});

it.each<[string, number[]]>([
  ["custentity_when >= TO_DATE('2026-01-31', 'YYYY-MM-DD')", [501, 504]],
  ["custentity_when < TO_DATE('03/01/2026', 'MM/DD/YYYY')", [501]],
  ["custentity_when BETWEEN TO_DATE('2026-02-01', 'YYYY-MM-DD') AND TO_DATE('2026-03-01', 'YYYY-MM-DD')", [504]],
  ["custentity_when = TO_DATE('2026-03-01', 'YYYY-MM-DD')", [504]],
  ["custentity_when IN (TO_DATE('2026-03-01', 'YYYY-MM-DD'))", [504]],
  ['custentity_when + 29 = (SELECT MAX(custentity_when) FROM customer)', [501]],
  ["companyname LIKE SUBSTR(companyname, 1, 1) || '%e%'", [501, 502, 503, 504]],
  ['id - 500 = terms', [501]],
  ["NULLIF(email, 'b@x.co') IS NOT NULL OR LENGTH(companyname) = 5", [503, 504]],
])('WHERE %s finds %j', (condition, ids) => {
  expect(runSuiteQL(store, `SELECT id FROM customer WHERE ${condition} ORDER BY id`).rows.flat()).toEqual(ids);
});

it('shows moments on the clock of the account', () => {
  const shown = (timeZone: string) => one("TO_CHAR(datecreated, 'YYYY-MM-DD HH24:MI')", timeZone);
  const utc = Date.parse(`${String(shown('UTC')).replace(' ', 'T')}Z`);
  expect(Date.parse(`${String(shown('America/New_York')).replace(' ', 'T')}Z`) - utc).toBe(-5 * 3_600_000);
});

it.each<[string, number[]]>([
  ['SELECT TOP 2 id FROM customer ORDER BY id', [501, 502]],
  ['select top 2 c.id from customer c order by id desc', [505, 504]],
  ['SELECT id FROM customer ORDER BY 1 OFFSET 1 ROWS FETCH NEXT 2 ROWS ONLY', [502, 503]],
  ['SELECT id FROM customer ORDER BY id OFFSET 3 ROWS', [504, 505]],
  ['SELECT id FROM customer WHERE ROWNUM < 3 ORDER BY id', [504, 505]],
  ['SELECT id FROM customer WHERE id < 505 AND ROWNUM = 1', [504]],
  ['SELECT COUNT(*) AS n FROM customer WHERE ROWNUM <= 3', [3]],
  ["SELECT id -- what? it's a comment\nFROM /* ? ' */ customer WHERE id = 501", [501]],
  ["SELECT id FROM customer WHERE companyname = '--' OR id = 502", [502]],
  ['SELECT id FROM (SELECT TOP 1 id FROM customer ORDER BY id) WHERE id > 1', [501]],
])('%s gives %j', (statement, ids) => expect(runSuiteQL(store, statement).rows.flat()).toEqual(ids));

it('gives a statement that was parsed before the values of each call', () => {
  const ids = (...parameters: number[]) =>
    runSuiteQL(store, 'SELECT id FROM customer WHERE id IN (?, ?) ORDER BY id', parameters).rows.flat();
  expect([ids(501, 502), ids(503, 501)]).toEqual([
    [501, 502],
    [501, 503],
  ]);
  expect(() => ids(501)).toThrow('The statement has 2 parameters, 1 values are given.');
});
