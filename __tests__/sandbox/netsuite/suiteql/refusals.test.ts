import type { Parameter } from '../../../../sandbox/netsuite/suiteql/bind-parameters';
import { runSuiteQL } from '../../../../sandbox/netsuite/suiteql/run';
import { acme, customField, newAccount, refusal } from '../records/fixture';

const { store } = newAccount();
store.defineEntityField(customField('custentity_spp', 'TEXT'));
store.defineCustomRecord({
  scriptId: 'customrecord_n',
  recordName: 'N',
  includeName: false,
  fields: [customField('custrecord_long', 'CLOBTEXT'), customField('custrecord_many', 'MULTISELECT')],
});
store.insert('customer', acme({ custentity_spp: 'x1' }));

const refused = (statement: string, parameters: Parameter[] = []) => refusal(() => runSuiteQL(store, statement, parameters));
const PREFIX = 'Search error occurred: Invalid or unsupported search. ';

it.each<[string, Parameter[], string]>([
  ['SELECT id FROM customer; DROP TABLE customer', [], 'Invalid character ;.'],
  ["SELECT id FROM customer WHERE externalid = 'x", [], "Missing the closing '."],
  ['DELETE FROM customer', [], 'A SELECT statement is expected, not delete.'],
  ["UPDATE customer SET email = 'x'", [], 'A SELECT statement is expected, not update.'],
  ['SELECT id FROM customer LIMIT 5', [], 'LIMIT is not supported.'],
  ['SELECT id FROM customer WHERE id = ?', [], 'The statement has 1 parameters, 0 values are given.'],
  ["SELECT id FROM customer WHERE externalid = '?'", ['x'], 'The statement has 0 parameters, 1 values are given.'],
  ['SELECT id FROM customer WHERE id = $1', ['x'], 'Invalid character $.'],
  ['SELECT id::text FROM customer', [], 'Invalid character :.'],
  ['SELECT [id] FROM customer', [], 'Invalid character [.'],
  ['SELECT id AS number FROM customer', [], 'number is a reserved word.'],
  ['SELECT id AS size FROM customer', [], 'size is a reserved word.'],
  ['SELECT custentity_nope FROM customer', [], 'Unknown column customer.custentity_nope.'],
  ['SELECT id FROM customrecord_nope', [], 'Unknown table customrecord_nope.'],
  ['SELECT x.id FROM customer c', [], 'Unknown table name x.'],
  ['SELECT customer.id FROM customer c', [], 'Unknown table name customer.'],
  ['SELECT id FROM customer c JOIN term t ON t.id = c.terms', [], 'Column id needs a table name before it.'],
  ['SELECT c.id FROM customer c JOIN term c ON c.id = c.terms', [], 'Two tables are called c.'],
  ["SELECT id FROM customer WHERE id = 'abc'", [], 'Invalid number abc.'],
  ['SELECT id FROM customer WHERE id IN (?, ?)', [1, 'abc'], 'Invalid number abc.'],
  ['SELECT id FROM customer WHERE custentity_spp = 1', [], 'Invalid number x1.'],
  ['SELECT id FROM customer WHERE isinactive = TRUE', [], 'TRUE and FALSE are no literals of SuiteQL.'],
  ["SELECT id FROM customrecord_n WHERE custrecord_long = 'x'", [], 'Long text cannot be compared.'],
  ['SELECT id FROM customrecord_n ORDER BY custrecord_long', [], 'Long text cannot be sorted.'],
  ['SELECT MAX(custrecord_long) AS m FROM customrecord_n', [], 'Long text cannot be compared.'],
  ['SELECT id, COUNT(*) AS n FROM customer', [], 'A column that is no aggregate needs GROUP BY.'],
  ['SELECT UPPER(companyname, email) AS x FROM customer', [], 'UPPER takes 1 arguments, not 2.'],
  ['SELECT id /* all', [], 'Missing the closing */.'],
  ['SELECT id FROM customer, term', [], 'Column id needs a table name before it.'],
  ['SELECT companyname FROM customer GROUP BY terms', [], 'A column that is no aggregate needs GROUP BY.'],
  ['SELECT terms FROM customer GROUP BY terms HAVING companyname IS NULL', [], 'A column that is no aggregate needs GROUP BY.'],
  ['SELECT terms FROM customer GROUP BY terms ORDER BY id', [], 'A column that is no aggregate needs GROUP BY.'],
  ['SELECT NVL(terms, ?) AS t FROM customer GROUP BY NVL(terms, ?)', [1, 1], 'A column that is no aggregate needs GROUP BY.'],
  ['SELECT custrecord_long FROM customrecord_n GROUP BY custrecord_long', [], 'Long text cannot be compared.'],
  ['SELECT DISTINCT custrecord_long FROM customrecord_n', [], 'Long text cannot be compared.'],
  ['SELECT DISTINCT terms FROM customer ORDER BY id', [], 'ORDER BY of a SELECT DISTINCT takes what is selected.'],
  ['SELECT id FROM customer ORDER BY 2', [], 'ORDER BY 2 is no position of a column.'],
  ['SELECT SUM(companyname) AS s FROM customer', [], 'Invalid number Acme.'],
  ['SELECT SUM(*) AS s FROM customer', [], 'SUM does not take *.'],
  ['SELECT id / 0 AS x FROM customer', [], 'Division by zero.'],
  ["SELECT 'n' || 1 + 1 AS x FROM customer", [], 'Invalid number n1.'],
  ['SELECT id FROM customer WHERE id IN (SELECT id, name FROM term)', [], 'This subquery takes one column.'],
  ['SELECT (SELECT id FROM term) AS t FROM customer', [], 'A subquery for one value gave more than one row.'],
  ['SELECT id FROM customer UNION SELECT id, name FROM term', [], 'The SELECTs of a UNION take the same number of columns.'],
  [
    'SELECT id FROM customer UNION SELECT id FROM term ORDER BY name',
    [],
    'ORDER BY of a UNION takes the name or the position of a column.',
  ],
  ['SELECT q.name FROM (SELECT id FROM customer) q', [], 'Unknown column q.name.'],
  ['SELECT q.id FROM customer c, (SELECT id FROM term WHERE id = c.terms) q', [], 'Unknown table name c.'],
  ['SELECT id FROM customer q WHERE EXISTS (SELECT id AS number FROM term)', [], 'number is a reserved word.'],
  ["SELECT TO_DATE('2026-02-30', 'YYYY-MM-DD') AS d FROM customer", [], '2026-02-30 is no date.'],
  ["SELECT TO_DATE('1/2/2026', 'YYYY-MM-DD') AS d FROM customer", [], '1/2/2026 is no date of this mask.'],
  ['SELECT id FROM customlist_nope', [], 'Unknown table customlist_nope.'],
  ['SELECT TOP 5 id FROM customer FETCH FIRST 2 ROWS ONLY', [], 'TOP and FETCH FIRST exclude each other.'],
])('NetSuite would refuse %s', (statement, parameters, reason) => {
  expect(refused(statement, parameters)).toEqual({ code: 'SSS_SEARCH_ERROR_OCCURRED', message: PREFIX + reason });
});

it.each(['parameters', 'literals'])('NetSuite would refuse 1,001 %s in one IN list', (kind) => {
  const values = Array.from({ length: 1_001 }, (_value, index) => index);
  const list = kind === 'parameters' ? values.map(() => '?') : values;
  expect(refused(`SELECT id FROM customer WHERE id IN (${list.join()})`, kind === 'parameters' ? values : [])).toEqual({
    code: 'SSS_SEARCH_ERROR_OCCURRED',
    message: `${PREFIX}An IN list takes 1000 values at most, not 1001.`,
  });
});

it.each([
  ['SELECT * FROM customer', 'SuiteQL SELECT *'],
  ['SELECT c.* FROM customer c', 'SuiteQL SELECT *'],
  ['SELECT id FROM invoice', 'SuiteQL table invoice'],
  ['SELECT id FROM constructor', 'SuiteQL table constructor'],
  ['SELECT frobnicate FROM customer', 'SuiteQL column customer.frobnicate'],
  ['SELECT stage FROM customer', 'SuiteQL column customer.stage'],
  ['SELECT id FROM entitystatus', 'SuiteQL column entitystatus.id'],
  ['SELECT name FROM customrecord_n', 'SuiteQL column customrecord_n.name'],
  ['SELECT rownum FROM customer', 'SuiteQL ROWNUM'],
  ['SELECT id FROM customer WHERE hasOwnProperty(id) = 1', 'SuiteQL function HASOWNPROPERTY'],
  ['SELECT BUILTIN.CONSOLIDATE(id) AS x FROM customer', 'SuiteQL function BUILTIN.CONSOLIDATE'],
  ['SELECT BUILTIN.DF(companyname) AS x FROM customer', 'SuiteQL BUILTIN.DF of companyname'],
  ['SELECT COUNT(*) FROM customer', 'SuiteQL result column without an alias'],
  ['SELECT id, id FROM customer', 'SuiteQL result with two columns id'],
  ["SELECT id FROM customer WHERE custentity_spp IN ('x', 1)", 'SuiteQL IN list of texts and numbers'],
  ["SELECT id FROM customer WHERE companyname ILIKE 'a'", 'SuiteQL operator ILIKE'],
  ["SELECT id FROM customer WHERE datecreated > '1/1/2026'", 'SuiteQL comparison of a date with a text'],
  ['SELECT id FROM customer WHERE id', 'SuiteQL condition ref'],
  ['SELECT "ID" FROM customer', 'SuiteQL quoted name'],
  ["SELECT N'x' AS x FROM customer", "SuiteQL literal with a prefix: N'...'"],
  ['SELECT 1 AS x', 'SuiteQL without FROM'],
  ['SELECT custrecord_many FROM customrecord_n', 'SuiteQL column customrecord_n.custrecord_many'],
  ['SELECT id FROM customer WHERE ROWNUM > 5', 'SuiteQL ROWNUM'],
  ['SELECT id FROM customer WHERE ROWNUM <= 5 OR id = 1', 'SuiteQL ROWNUM'],
  ['SELECT SYSDATE AS d FROM customer', 'SuiteQL SYSDATE'],
  ['SELECT CURRENT_DATE AS d FROM dual', 'SuiteQL CURRENT_DATE'],
  ['SELECT companyname AS n FROM customer c JOIN term t ON t.id = c.terms', 'SuiteQL column companyname without the name of its table'],
  ['SELECT c.id FROM customer c JOIN term t USING (id)', 'SuiteQL INNER JOIN USING'],
  ["SELECT CASE WHEN id = 1 THEN 2 ELSE 'x' END AS x FROM customer", 'SuiteQL CASE of number and text'],
  ['SELECT COALESCE(terms, companyname) AS x FROM customer', 'SuiteQL COALESCE of number and text'],
  ["SELECT TO_CHAR(id, '0000') AS x FROM customer", 'SuiteQL TO_CHAR of a number with a mask'],
  ["SELECT TO_CHAR(datecreated, 'YYYY-WW') AS x FROM customer", 'SuiteQL date mask WW'],
  ["SELECT TO_DATE('2026', 'YYYY') AS x FROM customer", 'SuiteQL TO_DATE with a mask without year, month or day'],
  ['SELECT TO_CHAR(datecreated) AS x FROM customer', 'SuiteQL TO_CHAR without a mask, or with one that is no constant'],
  ['SELECT MAX(id) OVER (PARTITION BY terms) AS x FROM customer', 'SuiteQL clauses in MAX()'],
  ['SELECT id FROM customer WHERE COUNT(*) > 1', 'SuiteQL COUNT() in this place'],
  ['SELECT terms FROM customer GROUP BY 1', 'SuiteQL GROUP BY a constant'],
  ['SELECT id FROM customer WHERE (id, terms) IN (SELECT id, id FROM term)', 'SuiteQL expression list'],
  ['SELECT id FROM customer UNION (SELECT id FROM term)', 'SuiteQL UNION of a SELECT in brackets'],
  ['(SELECT id FROM customer ORDER BY id) UNION SELECT id FROM term', 'SuiteQL ORDER BY or FETCH in a SELECT of a UNION'],
  ['SELECT id FROM customer FETCH FIRST ROW ONLY', 'SuiteQL FETCH FIRST of a number that is no literal'],
  ['SELECT DISTINCT ON (terms) id FROM customer', 'SuiteQL DISTINCT ON'],
  ['SELECT id FROM customer FOR UPDATE', 'SuiteQL for'],
  ['SELECT dropdownstate FROM entityaddress', 'SuiteQL column entityaddress.dropdownstate'],
  ['SELECT id FROM termaddressbook', 'SuiteQL table termaddressbook'],
  ['SELECT x FROM dual', 'SuiteQL column dual.x'],
])('the sandbox does not evaluate %s', (statement, what) => {
  expect(refused(statement)).toEqual({ code: 'NOT_EMULATED', message: `NOT_EMULATED: ${what}` });
});

it.each([
  'SELECT FROM',
  'nonsense',
  "SELECT id FROM customer WHERE companyname LIKE 'a' ESCAPE '!'",
  'SELECT TOP 5 FROM customer',
  'SELECT COUNT(*) AS n FROM customer HAVING COUNT(*) > 5',
  'SELECT id FROM customer MINUS SELECT id FROM term',
])('syntax that the parser does not know is not emulated: %s', (statement) =>
  expect(refused(statement)).toMatchObject({ code: 'NOT_EMULATED', message: expect.stringContaining('SuiteQL syntax') }),
);
