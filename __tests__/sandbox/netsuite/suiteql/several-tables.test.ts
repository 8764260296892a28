import { runSuiteQL } from '../../../../sandbox/netsuite/suiteql/run';
import { company } from './company';

const store = company();

const CASES: [string, unknown[][]][] = [
  [
    'SELECT c.id, n.name FROM customer c, customrecord_note n WHERE n.custrecord_customer = c.id AND n.custrecord_rank > 1 ORDER BY n.name',
    [
      [501, 'b'],
      [503, 'c'],
    ],
  ],
  [
    'SELECT c.id, t.id AS t FROM customer c CROSS JOIN term t WHERE c.id > 503 AND t.id < 3 ORDER BY c.id, t.id',
    [
      [504, 1],
      [504, 2],
      [505, 1],
      [505, 2],
    ],
  ],
  [
    'SELECT c.id, t.id AS t FROM customer c JOIN term t ON t.id > c.terms AND t.id < 4 ORDER BY c.id, t.id',
    [
      [501, 2],
      [501, 3],
      [502, 2],
      [502, 3],
      [503, 3],
    ],
  ],
  [
    'SELECT c.id, n.name FROM customer c LEFT JOIN customrecord_note n ON n.custrecord_customer = c.id AND n.custrecord_rank = 2 WHERE c.id < 503 ORDER BY c.id',
    [
      [501, 'b'],
      [502, null],
    ],
  ],
  [
    'SELECT n.name, c.companyname AS c FROM customer c RIGHT JOIN customrecord_note n ON c.id = n.custrecord_customer ORDER BY n.name',
    [
      ['a', 'Acme'],
      ['b', 'Acme'],
      ['c', 'Čapek'],
      ['d', null],
    ],
  ],
  ['SELECT n.name FROM customer c RIGHT JOIN customrecord_note n ON c.id = n.custrecord_customer WHERE c.id IS NULL', [['d']]],
  [
    'SELECT n.name, c.id FROM customer c FULL OUTER JOIN customrecord_note n ON c.id = n.custrecord_customer WHERE c.id > 503 OR n.name = ? ORDER BY c.id',
    [
      [null, 504],
      [null, 505],
      ['d', null],
    ],
  ],
  [
    'SELECT id FROM customer WHERE id IN (SELECT custrecord_customer FROM customrecord_note WHERE custrecord_rank > 1) ORDER BY id',
    [[501], [503]],
  ],
  ['SELECT id FROM customer WHERE id NOT IN (SELECT custrecord_customer FROM customrecord_note)', []],
  [
    'SELECT id FROM customer WHERE id NOT IN (SELECT custrecord_customer FROM customrecord_note WHERE custrecord_customer IS NOT NULL) ORDER BY id',
    [[502], [504], [505]],
  ],
  ['SELECT id FROM customer WHERE terms NOT IN (SELECT id FROM term WHERE id > 99) ORDER BY id', [[501], [502], [503], [504], [505]]],
  [
    'SELECT id FROM customer c WHERE EXISTS (SELECT 1 FROM customrecord_note n WHERE n.custrecord_customer = c.id) ORDER BY id',
    [[501], [503]],
  ],
  [
    'SELECT id FROM customer WHERE NOT EXISTS (SELECT 1 FROM customrecord_note WHERE custrecord_customer = customer.id) ORDER BY id',
    [[502], [504], [505]],
  ],
  [
    'SELECT id FROM customer c WHERE creditlimit = (SELECT MAX(creditlimit) FROM customer d WHERE d.terms = c.terms) ORDER BY id',
    [[502], [503]],
  ],
  [
    'SELECT id, (SELECT COUNT(*) FROM customrecord_note n WHERE n.custrecord_customer = c.id) AS n FROM customer c ORDER BY n DESC, id',
    [
      [501, 2],
      [503, 1],
      [502, 0],
      [504, 0],
      [505, 0],
    ],
  ],
  ['SELECT id FROM customer WHERE terms IN (id - 500, 2) ORDER BY id', [[501], [503]]],
  [
    'SELECT q.t, q.n FROM (SELECT terms AS t, COUNT(*) AS n FROM customer GROUP BY terms) q WHERE q.n > 1 ORDER BY t',
    [
      [1, 2],
      [null, 2],
    ],
  ],
  [
    'SELECT * FROM (SELECT id, companyname AS name FROM customer ORDER BY id) WHERE ROWNUM <= 2',
    [
      [501, 'Acme'],
      [502, 'Beta'],
    ],
  ],
  [
    'SELECT c.companyname, q.* FROM customer c JOIN (SELECT custrecord_customer AS who, MAX(custrecord_rank) AS top_rank FROM customrecord_note GROUP BY custrecord_customer) q ON q.who = c.id ORDER BY c.id',
    [
      ['Acme', 501, 2],
      ['Čapek', 503, 3],
    ],
  ],
  ['SELECT id FROM (SELECT id FROM (SELECT id FROM customer WHERE id > 502)) ORDER BY id FETCH FIRST 1 ROWS ONLY', [[503]]],
  [
    'WITH q AS (SELECT id, terms FROM customer), r AS (SELECT id FROM q WHERE terms = 1) SELECT r.id, t.name FROM r JOIN q ON q.id = r.id JOIN term t ON t.id = q.terms ORDER BY r.id',
    [
      [501, 'Net 15'],
      [502, 'Net 15'],
    ],
  ],
  ['SELECT id FROM customer WHERE id < 503 UNION SELECT id FROM customer WHERE id < 504 ORDER BY id DESC', [[503], [502], [501]]],
  ['SELECT id AS x FROM term WHERE id = 1 UNION ALL SELECT id FROM term WHERE id = 1 UNION SELECT id FROM term WHERE id = 1', [[1]]],
  [
    'SELECT id AS x FROM term WHERE id = 1 UNION SELECT id FROM term WHERE id = 1 UNION ALL SELECT id FROM term WHERE id = 1 ORDER BY 1 FETCH FIRST 5 ROWS ONLY',
    [[1], [1]],
  ],
  [
    'SELECT x FROM (SELECT id AS x FROM customer UNION ALL SELECT id FROM term WHERE id < 2) ORDER BY x FETCH FIRST 2 ROWS ONLY',
    [[1], [501]],
  ],
  [
    'SELECT id FROM customer WHERE id IN (SELECT id FROM term UNION SELECT custrecord_customer FROM customrecord_note) ORDER BY 1',
    [[501], [503]],
  ],
  ['SELECT e.name FROM customer c JOIN entitystatus e ON e.key = c.entitystatus WHERE c.id = 501', [['Closed Won']]],
  [
    'SELECT a.label, a.defaultbilling, e.city, e.country, e.state FROM customer c JOIN customeraddressbook a ON a.entity = c.id JOIN customeraddressbookentityaddress e ON e.nkey = a.addressbookaddress WHERE c.id = 501 ORDER BY a.label',
    [
      ['Main', 'T', 'Oslo', 'US', 'IL'],
      ['Second', 'F', null, 'DE', null],
    ],
  ],
  [
    'SELECT c.id, e.country FROM customer c LEFT JOIN customerAddressbook a ON a.entity = c.id LEFT JOIN EntityAddress e ON a.addressbookaddress = e.nkey WHERE c.id > 501 AND c.id < 504 ORDER BY c.id',
    [
      [502, null],
      [503, 'FR'],
    ],
  ],
  ["SELECT COUNT(*) AS n FROM customeraddressbook WHERE defaultbilling = 'T'", [[1]]],
  ["SELECT 'x' AS x FROM dual", [['x']]],
];

it.each(CASES)('%s', (statement, rows) => {
  const parameters = statement.includes('?') ? ['d'] : [];
  expect(runSuiteQL(store, statement, parameters).rows).toEqual(rows);
  expect(runSuiteQL(store, statement, parameters, { scan: true }).rows).toEqual(rows);
});

it('looks the rows of a join, of a comma and of a correlated subquery up by index', () => {
  const all = jest.spyOn(store, 'all');
  runSuiteQL(
    store,
    'SELECT c.id FROM customer c JOIN customrecord_note n ON n.custrecord_customer = c.id AND n.name = ? WHERE c.id = 501',
    ['a'],
  );
  runSuiteQL(store, 'SELECT c.id FROM customer c, customrecord_note n WHERE n.custrecord_customer = c.id AND c.id IN (501, 502)');
  runSuiteQL(
    store,
    'SELECT id FROM customer c WHERE id = 501 AND EXISTS (SELECT 1 FROM customrecord_note n WHERE n.custrecord_customer = c.id)',
  );
  expect(all).not.toHaveBeenCalled();
  runSuiteQL(store, 'SELECT id FROM customer WHERE id IN (SELECT custrecord_customer FROM customrecord_note)');
  expect(all.mock.calls).toEqual([['customrecord_note']]);
  all.mockRestore();
});

it('makes an id of a record type and its custom lists a table', () => {
  store.insert('contact', { entityid: 'Ann', company: '501' });
  expect(runSuiteQL(store, 'SELECT k.entityid, c.companyname FROM contact k JOIN customer c ON c.id = k.company').rows).toEqual([
    ['Ann', 'Acme'],
  ]);
});
