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
  ['SELECT rownum FROM customer', 'SuiteQL column customer.rownum'],
  ['SELECT id FROM customer WHERE ROWNUM <= 5', 'SuiteQL column customer.rownum'],
  ["SELECT TO_CHAR(datecreated, 'YYYY') AS y FROM customer", 'SuiteQL function TO_CHAR'],
  ['SELECT id FROM customer WHERE hasOwnProperty(id) = 1', 'SuiteQL function HASOWNPROPERTY'],
  ['SELECT BUILTIN.CONSOLIDATE(id) AS x FROM customer', 'SuiteQL function BUILTIN.CONSOLIDATE'],
  ['SELECT BUILTIN.DF(companyname) AS x FROM customer', 'SuiteQL BUILTIN.DF of companyname'],
  ['SELECT COUNT(*) FROM customer', 'SuiteQL result column without an alias'],
  ['SELECT id, id FROM customer', 'SuiteQL result with two columns id'],
  ['SELECT DISTINCT id FROM customer', 'SuiteQL distinct'],
  ['SELECT terms FROM customer GROUP BY terms', 'SuiteQL groupBy'],
  ['SELECT id FROM customer UNION SELECT id FROM term', 'SuiteQL union'],
  ['SELECT id FROM customer, term', 'SuiteQL join by comma'],
  ['SELECT c.id FROM customer c RIGHT JOIN term t ON t.id = c.terms', 'SuiteQL RIGHT JOIN'],
  ['SELECT c.id FROM customer c JOIN term t ON t.id > c.terms', 'SuiteQL join on anything but one equality'],
  ['SELECT c.id FROM customer c JOIN term t ON t.name = c.terms', 'SuiteQL join on these columns'],
  ['SELECT id FROM (SELECT id FROM customer) c', 'SuiteQL FROM statement'],
  ['SELECT id FROM customer WHERE id IN (SELECT id FROM term)', 'SuiteQL expression select'],
  ['SELECT id FROM customer WHERE id IN (terms)', 'SuiteQL IN list of expressions'],
  ["SELECT id FROM customer WHERE custentity_spp IN ('x', 1)", 'SuiteQL IN list of texts and numbers'],
  ["SELECT id FROM customer WHERE companyname ILIKE 'a'", 'SuiteQL operator ILIKE'],
  ['SELECT id FROM customer WHERE companyname LIKE email', 'SuiteQL LIKE with a pattern that is no constant'],
  ["SELECT id FROM customer WHERE datecreated > '1/1/2026'", 'SuiteQL comparison of a date with a text'],
  ['SELECT id + 1 AS x FROM customer', 'SuiteQL operator + in a value'],
  ['SELECT CASE WHEN id = 1 THEN 2 ELSE 3 END AS x FROM customer', 'SuiteQL expression case'],
  ['SELECT id FROM customer WHERE id', 'SuiteQL condition ref'],
  ['SELECT id FROM customer ORDER BY 1', 'SuiteQL ORDER BY a position'],
  ['SELECT id FROM customer OFFSET 5 ROWS FETCH NEXT 5 ROWS ONLY', 'SuiteQL OFFSET, or FETCH FIRST of a number that is no literal'],
  ['SELECT id -- all\nFROM customer', 'SuiteQL comment'],
  ['SELECT id /* all */ FROM customer', 'SuiteQL comment'],
  ['SELECT "ID" FROM customer', 'SuiteQL quoted name'],
  ["SELECT N'x' AS x FROM customer", "SuiteQL literal with a prefix: N'...'"],
  ['SELECT 1 AS x', 'SuiteQL without FROM'],
  ['SELECT custrecord_many FROM customrecord_n', 'SuiteQL column customrecord_n.custrecord_many'],
])('the sandbox does not evaluate %s', (statement, what) => {
  expect(refused(statement)).toEqual({ code: 'NOT_EMULATED', message: `NOT_EMULATED: ${what}` });
});

it.each(['SELECT FROM', 'nonsense', "SELECT id FROM customer WHERE companyname LIKE 'a' ESCAPE '!'", 'SELECT TOP 5 id FROM customer'])(
  'syntax that the parser does not know is not emulated: %s',
  (statement) => expect(refused(statement)).toMatchObject({ code: 'NOT_EMULATED', message: expect.stringContaining('SuiteQL syntax') }),
);
