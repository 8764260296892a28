import type { Parameter } from '../../../../sandbox/netsuite/suiteql/bind-parameters';
import { runSuiteQL } from '../../../../sandbox/netsuite/suiteql/run';
import { acme, customField, newAccount } from '../records/fixture';

const { store, clock } = newAccount();
store.defineEntityField(customField('custentity_spp', 'TEXT'));
store.defineEntityField(customField('custentity_flag', 'CHECKBOX'));
store.defineEntityField(customField('custentity_when', 'DATE'));
store.defineCustomRecord({
  scriptId: 'customrecord_note',
  recordName: 'Note',
  includeName: true,
  fields: [
    customField('custrecord_customer', 'SELECT', { selectRecordType: 'customer' }),
    customField('custrecord_long', 'CLOBTEXT'),
    customField('custrecord_rank', 'FLOAT'),
  ],
});
const customers = [
  acme({ externalid: 'spp:a:1', custentity_spp: '1', terms: '2', phone: '5551234567' }),
  { companyname: 'acme', custentity_spp: '02', custentity_flag: true, creditlimit: 10 },
  { companyname: "O'Brien & 100% _Söhne_ Straße", externalid: "'; DROP TABLE customer; --", terms: '1', custentity_when: '2026-03-09' },
  { companyname: '株式会社 ?', email: 'a@b.co', isinactive: true, creditlimit: -2.5 },
];
for (const fields of customers) store.insert('customer', fields);
clock.advance(24 * 3_600_000);
store.insert('customrecord_note', { name: 'b', custrecord_customer: '501', custrecord_long: 'x'.repeat(5_000), custrecord_rank: 2 });
store.insert('customrecord_note', { name: 'a', custrecord_customer: '503', custrecord_rank: 10 });
store.insert('customrecord_note', { name: 'c' });

const run = (statement: string, parameters: Parameter[] = []) => runSuiteQL(store, statement, parameters);
const idsWhere = (condition: string, parameters: Parameter[] = []) =>
  run(`SELECT id FROM customer WHERE ${condition} ORDER BY id`, parameters).rows.flat();

describe('what comes back', () => {
  it.each([
    ['id', 501],
    ['companyname', 'Acme'],
    ['externalid', 'spp:a:1'],
    ['terms', 2],
    ['entitystatus', 13],
    ['currency', 1],
    ['isinactive', 'F'],
    ['isperson', 'F'],
    ['custentity_flag', 'F'],
    ['email', null],
    ['creditlimit', null],
    ['datecreated', '1/15/2026'],
    ['BUILTIN.DF(terms)', 'Net 30'],
    ['BUILTIN.DF(entitystatus)', 'CUSTOMER-Closed Won'],
    ['BUILTIN.DF(isinactive)', 'No'],
    ['UPPER(companyname)', 'ACME'],
    ['LOWER(companyname)', 'acme'],
    ["NVL(email, 'none')", 'none'],
    ["companyname || '/' || email || entityid", 'Acme/1'],
    ["''", null],
    ['?', 'param'],
    ['-7', -7],
  ])('%s is %j', (expression, value) => {
    expect(run(`SELECT ${expression} AS result FROM customer WHERE id = 501`, expression === '?' ? ['param'] : []).rows).toEqual([[value]]);
  });

  it('has lower-case names, of aliases and of columns', () => {
    expect(run('select C.ID, c.CompanyName AS TheName, c.terms position FROM Customer C WHERE c.Id = 501')).toEqual({
      columns: ['id', 'thename', 'position'],
      types: ['number', 'text', 'number'],
      rows: [[501, 'Acme', 2]],
    });
  });

  it.each([
    [
      'SELECT id, name, symbol, isbasecurrency, isinactive FROM currency WHERE symbol = ?',
      ['GBP'],
      [[2, 'British Pound', 'GBP', 'F', 'F']],
    ],
    ['SELECT id, name FROM term WHERE name LIKE ? ORDER BY id', ['Net 6%'], [[3, 'Net 60']]],
    ['SELECT key, name, inactive FROM entitystatus WHERE key = 13', [], [[13, 'Closed Won', 'F']]],
    ["SELECT id, name, custrecord_rank AS r, created FROM customrecord_note WHERE name = 'a'", [], [[2, 'a', 10, '1/16/2026']]],
  ])('%s', (statement, parameters, rows) => expect(run(statement, parameters).rows).toEqual(rows));

  it('is the whole long text', () => {
    expect(run('SELECT custrecord_long FROM customrecord_note WHERE id = 1').rows[0]?.[0]).toHaveLength(5_000);
  });

  it('sees a change at once', () => {
    const { store: own } = newAccount();
    const { id } = own.insert('customer', acme({ externalid: 'x' }));
    expect(runSuiteQL(own, 'SELECT id FROM customer WHERE externalid = ?', ['x']).rows).toEqual([[id]]);
    own.update('customer', id, { externalid: 'y' });
    expect(runSuiteQL(own, 'SELECT id FROM customer WHERE externalid = ?', ['x']).rows).toEqual([]);
    own.remove('customer', id);
    expect(runSuiteQL(own, 'SELECT id FROM customer').rows).toEqual([]);
  });
});

describe('WHERE', () => {
  it.each<[string, Parameter[], number[]]>([
    ["companyname = 'Acme'", [], [501]],
    ["companyname = 'ACME'", [], []],
    ['UPPER(companyname) = ?', ['ACME'], [501, 502]],
    ['UPPER(companyname) IN (?, ?)', ['ACME', "O'BRIEN & 100% _SÖHNE_ STRASSE"], [501, 502]],
    ['UPPER(companyname) IN (?)', ["O'BRIEN & 100% _SÖHNE_ STRAßE"], [503]],
    ["companyname = 'O''Brien & 100% _Söhne_ Straße'", [], [503]],
    ['companyname = ?', ['株式会社 ?'], [504]],
    ["companyname = '株式会社 ?' AND id = ?", [504], [504]],
    ['externalid = ?', ["'; DROP TABLE customer; --"], [503]],
    ["externalid = '''; DROP TABLE customer; --'", [], [503]],
    ['externalid = ?', ["x' OR '1'='1"], []],
    ['companyname <> ?', ['Acme'], [502, 503, 504]],
    ['externalid <> ?', ['spp:a:1'], [503]],
    ['NOT externalid = ?', ['spp:a:1'], [503]],
    ['externalid != ? OR externalid IS NULL', ['spp:a:1'], [502, 503, 504]],
    ['id > 502', [], [503, 504]],
    ['id >= 502 AND id <= ?', [503], [502, 503]],
    ['id < ?', ['502'], [501]],
    ["id = '501'", [], [501]],
    ['id BETWEEN 502 AND 503', [], [502, 503]],
    ['id NOT BETWEEN 502 AND 503', [], [501, 504]],
    ['id IN (501, 504, 999)', [], [501, 504]],
    ['id IN (?, ?)', ['501', 504], [501, 504]],
    ['id NOT IN (501, 504)', [], [502, 503]],
    ["externalid IN ('spp:a:1', NULL)", [], [501]],
    ["externalid NOT IN ('spp:a:1', NULL)", [], []],
    ["externalid NOT IN ('spp:a:1')", [], [503]],
    ["externalid = ''", [], []],
    ["externalid <> ''", [], []],
    ["externalid IN ('')", [], []],
    ["'' IS NULL AND id = 501", [], [501]],
    ['externalid = NULL', [], []],
    ['terms IN (?, ?)', [1, '2'], [501, 503]],
    ['terms IS NULL', [], [502, 504]],
    ['terms IS NOT NULL', [], [501, 503]],
    ["custentity_flag = 'T'", [], [502]],
    ['isinactive = ?', [true], [504]],
    ['isinactive = ? AND terms IS NULL', [false], [502]],
    ['creditlimit < 0', [], [504]],
    ['creditlimit = ?', [10], [502]],
    ["custentity_spp = '2'", [], []],
    ["companyname LIKE 'A%'", [], [501]],
    ["companyname LIKE '_cme'", [], [501, 502]],
    ["companyname LIKE '%100[%]%'", [], []],
    ["companyname LIKE '%& 100_ _S%'", [], [503]],
    ["companyname NOT LIKE '%cme'", [], [503, 504]],
    ["email LIKE '%'", [], [504]],
    ["id = 501 OR id = 502 AND companyname = 'nobody'", [], [501]],
    ["(id = 501 OR id = 502) AND companyname = 'acme'", [], [502]],
    ['NOT (terms = 2 OR terms = 1)', [], []],
    ["NVL(terms, 0) = 0 AND LOWER(companyname) = 'acme'", [], [502]],
    ["UPPER('acme') = UPPER(companyname)", [], [501, 502]],
    ['NOT (terms = NULL AND id = 1)', [], [501, 502, 503, 504]],
    ['NOT (id = 1 AND terms = NULL)', [], [501, 502, 503, 504]],
    ['NOT (terms = NULL OR id = 1)', [], []],
    ['terms = NULL OR id = 501', [], [501]],
    ['1 = 1', [], [501, 502, 503, 504]],
    ["1 = '2'", [], []],
  ])('%s %j finds %j', (condition, parameters, ids) => {
    expect(idsWhere(condition, parameters)).toEqual(ids);
    const scanned = runSuiteQL(store, `SELECT id FROM customer WHERE ${condition} ORDER BY id`, parameters, { scan: true });
    expect(scanned.rows.flat()).toEqual(ids);
  });

  it('takes 1,000 values in a list', () => {
    const values = Array.from({ length: 1_000 }, (_value, index) => index + 1);
    expect(idsWhere(`id IN (${values.map(() => '?').join(' ,\n')})`, values)).toEqual([501, 502, 503, 504]);
    expect(idsWhere(`id IN (${values.join()})`)).toEqual([501, 502, 503, 504]);
  });
});

describe('order and limit', () => {
  const ordered = (order: string) => run(`SELECT id, LOWER(companyname) AS small FROM customer ORDER BY ${order}`).rows.map(([id]) => id);

  it.each([
    ['id DESC', [504, 503, 502, 501]],
    ['companyname', [501, 503, 502, 504]],
    ['small, id', [501, 502, 503, 504]],
    ['small DESC, id DESC', [504, 503, 502, 501]],
    ['terms, id', [503, 501, 502, 504]],
    ['terms DESC, id', [502, 504, 501, 503]],
    ['terms NULLS FIRST, id', [502, 504, 503, 501]],
    ['terms DESC NULLS LAST, id', [501, 503, 502, 504]],
    ['creditlimit, id', [504, 502, 501, 503]],
    ['UPPER(companyname), id', [501, 502, 503, 504]],
    ['datecreated, id', [501, 502, 503, 504]],
  ])('by %s', (order, ids) => expect(ordered(order)).toEqual(ids));

  it('takes the first rows', () => {
    expect(run('SELECT id FROM customer ORDER BY id FETCH FIRST 2 ROWS ONLY').rows).toEqual([[501], [502]]);
  });

  it('is not the order of ids unless asked for', () => expect(run('SELECT id FROM customer').rows.flat()).toEqual([504, 503, 502, 501]));
});

describe('joins', () => {
  it.each([
    [
      'SELECT n.name, c.companyname FROM customrecord_note n JOIN customer c ON c.id = n.custrecord_customer ORDER BY n.id',
      [
        ['b', 'Acme'],
        ['a', "O'Brien & 100% _Söhne_ Straße"],
      ],
    ],
    [
      'SELECT n.name, t.name AS terms FROM customrecord_note n LEFT JOIN customer c ON n.custrecord_customer = c.id LEFT JOIN term t ON t.id = c.terms ORDER BY n.name',
      [
        ['a', 'Net 15'],
        ['b', 'Net 30'],
        ['c', null],
      ],
    ],
    [
      'SELECT c.id, n.name FROM customer c INNER JOIN customrecord_note n ON n.custrecord_customer = c.id ORDER BY c.id',
      [
        [501, 'b'],
        [503, 'a'],
      ],
    ],
    [
      'SELECT c.id FROM customer c LEFT JOIN customrecord_note n ON n.custrecord_customer = c.id WHERE n.id IS NULL ORDER BY c.id',
      [[502], [504]],
    ],
    ['SELECT customer.id FROM customer JOIN entitystatus ON entitystatus.key = customer.entitystatus WHERE customer.id = 501', [[501]]],
  ])('%s', (statement, rows) => expect(run(statement).rows).toEqual(rows));
});

describe('aggregates', () => {
  it.each([
    ['COUNT(*) AS n', [4]],
    ['COUNT(terms) AS n, MIN(id) AS low, MAX(companyname) AS high', [2, 501, '株式会社 ?']],
    ['MAX(datecreated) AS latest', ['1/15/2026']],
  ])('%s', (columns, values) => expect(run(`SELECT ${columns} FROM customer`).rows).toEqual([values]));

  it('of no rows are nothing', () => {
    expect(run('SELECT COUNT(*) AS n, MAX(id) AS high FROM customer WHERE id = 1').rows).toEqual([[0, null]]);
  });
});
