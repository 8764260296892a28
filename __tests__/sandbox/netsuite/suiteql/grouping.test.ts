import { runSuiteQL } from '../../../../sandbox/netsuite/suiteql/run';
import { company } from './company';

const store = company();

it.each<[string, unknown[][]]>([
  [
    'SELECT terms, COUNT(*) AS n FROM customer GROUP BY terms ORDER BY terms',
    [
      [1, 2],
      [2, 1],
      [null, 2],
    ],
  ],
  ['SELECT COUNT(*) AS n FROM customer GROUP BY terms ORDER BY n DESC, COUNT(email) DESC', [[2], [2], [1]]],
  ['SELECT c.terms AS t FROM customer c GROUP BY terms ORDER BY 1', [[1], [2], [null]]],
  [
    'SELECT terms, SUM(creditlimit) AS s FROM customer GROUP BY terms ORDER BY terms',
    [
      [1, 0.3],
      [2, 10],
      [null, 10],
    ],
  ],
  ['SELECT COUNT(terms) AS a, COUNT(DISTINCT terms) AS b, COUNT(DISTINCT creditlimit) AS c FROM customer', [[3, 2, 3]]],
  ['SELECT SUM(terms) AS s, SUM(DISTINCT terms) AS d, AVG(terms) AS a, MIN(companyname) AS l FROM customer', [[4, 3, 4 / 3, 'Acme']]],
  ['SELECT AVG(creditlimit) AS a FROM customer WHERE id IN (501, 502)', [[0.15]]],
  ['SELECT SUM(id) AS s, AVG(id) AS a, COUNT(id) AS n FROM customer WHERE id = 1', [[null, null, 0]]],
  ['SELECT terms, COUNT(*) AS n FROM customer WHERE id = 1 GROUP BY terms', []],
  ['SELECT terms FROM customer GROUP BY terms HAVING COUNT(*) = 2 ORDER BY terms', [[1], [null]]],
  [
    'SELECT NVL(terms, 0) + 1 AS t, MAX(id) - MIN(id) AS d FROM customer GROUP BY NVL(terms, 0) ORDER BY NVL(terms, 0)',
    [
      [1, 1],
      [2, 1],
      [3, 0],
    ],
  ],
  [
    "SELECT CASE WHEN COUNT(*) > 1 THEN 'many' ELSE 'one' END AS x, terms FROM customer GROUP BY terms ORDER BY terms",
    [
      ['many', 1],
      ['one', 2],
      ['many', null],
    ],
  ],
  [
    'SELECT BUILTIN.DF(terms) AS t, COUNT(*) AS n FROM customer GROUP BY terms ORDER BY terms',
    [
      ['Net 15', 2],
      ['Net 30', 1],
      [null, 2],
    ],
  ],
  [
    'SELECT BUILTIN.DF(terms) AS t, COUNT(*) AS n FROM customer GROUP BY BUILTIN.DF(terms) ORDER BY 1',
    [
      ['Net 15', 2],
      ['Net 30', 1],
      [null, 2],
    ],
  ],
  [
    'SELECT t.name, COUNT(c.id) AS n FROM term t LEFT JOIN customer c ON c.terms = t.id WHERE t.id < 4 GROUP BY t.id, t.name ORDER BY t.id',
    [
      ['Net 15', 2],
      ['Net 30', 1],
      ['Net 60', 0],
    ],
  ],
  [
    'SELECT terms, (SELECT MAX(n.name) FROM customrecord_note n WHERE n.custrecord_rank = c.terms) AS x FROM customer c GROUP BY terms ORDER BY terms',
    [
      [1, 'a'],
      [2, 'b'],
      [null, null],
    ],
  ],
  ['SELECT DISTINCT creditlimit FROM customer ORDER BY creditlimit DESC', [[null], [10], [0.2], [0.1]]],
  [
    'SELECT DISTINCT terms, creditlimit AS l FROM customer WHERE id IN (503, 504) ORDER BY terms, l',
    [
      [2, 10],
      [null, 10],
    ],
  ],
  ['SELECT DISTINCT UPPER(email) AS e FROM customer ORDER BY UPPER(email) FETCH FIRST 1 ROWS ONLY', [['B@X.CO']]],
  ['SELECT DISTINCT COUNT(*) AS n FROM customer GROUP BY terms ORDER BY COUNT(*)', [[1], [2]]],
])('%s', (statement, rows) => expect(runSuiteQL(store, statement).rows).toEqual(rows));

it('takes a column of the query around as one of the group only when GROUP BY names it', () => {
  const statement =
    'SELECT terms, (SELECT MAX(n.name) FROM customrecord_note n WHERE n.custrecord_customer = c.id) AS x FROM customer c GROUP BY terms';
  expect(() => runSuiteQL(store, statement)).toThrow('A column that is no aggregate needs GROUP BY.');
});
