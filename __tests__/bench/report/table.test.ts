import { readable, textTable } from '../../../bench/report/table';

it.each([
  [15.18432, '15.18'],
  [1.0449, '1.045'],
  [100000, '100,000'],
  [1234567.8, '1,234,568'],
  [250, '250'],
  [3, '3'],
  [0, '0'],
  [null, '-'],
  [Infinity, 'Infinity'],
])('%p reads %s', (value, text) => expect(readable(value)).toBe(text));

it('columns are as wide as their widest cell, numbers to the right', () =>
  expect(
    textTable(
      ['figure', 'value'],
      [
        ['a', '1'],
        ['longer one', '1,000'],
      ],
    ),
  ).toBe(['figure      value', '----------  -----', 'a               1', 'longer one  1,000'].join('\n')));
