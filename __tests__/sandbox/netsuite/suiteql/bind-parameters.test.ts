import { bindParameters } from '../../../../sandbox/netsuite/suiteql/bind-parameters';

it.each([
  ['a = ? AND b = ?', [1, 'x'], 'a = $1 AND b = $2', [1, 'x']],
  ["a = '?' AND b = ?", [1], "a = '?' AND b = $1", [1]],
  ["a = 'it''s ?' AND b = ?", [1], "a = 'it''s ?' AND b = $1", [1]],
  ["a = '' AND b = ?", [1], "a = '' AND b = $1", [1]],
  ["a = '株?式' AND b = ?", [true], "a = '株?式' AND b = $1", [true]],
  ['NVL(?, ?) = 1', [1, 2], 'NVL($1, $2) = 1', [1, 2]],
  ['a IN (?, 5)', [1], 'a IN ($1, 5)', [1]],
  ['a IN (5, ?)', [1], 'a IN (5, $1)', [1]],
])('%s', (statement, parameters, sql, values) => {
  expect(bindParameters(statement, parameters)).toEqual({ sql, bindings: values.map((value) => ({ kind: 'value', value })) });
});

it.each([
  ['a IN (?, ?,?)', 'a IN ($1)'],
  ['a NOT in\n( ?\t, ? ,\n?\n)', 'a NOT in\n( $1)'],
])('%s is one binding', (statement, sql) => {
  expect(bindParameters(statement, [1, 2, 3])).toEqual({ sql, bindings: [{ kind: 'list', values: [1, 2, 3] }] });
});

it('counts on after a list', () => {
  expect(bindParameters('a IN (?, ?) OR b IN (?) OR c = ?', [1, 2, 3, 4])).toEqual({
    sql: 'a IN ($1) OR b IN ($2) OR c = $3',
    bindings: [
      { kind: 'list', values: [1, 2] },
      { kind: 'list', values: [3] },
      { kind: 'value', value: 4 },
    ],
  });
});
