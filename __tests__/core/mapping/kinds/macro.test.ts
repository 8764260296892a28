import { macro } from '../../../../src/core/mapping/kinds/macro';
import { aCustomer, readWith } from '../../a-customer';

const read = (expression: string, today = '2026-01-31') => readWith(macro, expression, aCustomer(), { today });

it.each([
  ['_TODAY', '2026-01-31', 'the day of the run: 2026-01-31'],
  [' _TODAY + 30 ', '2026-03-02', 'the day of the run, 2026-01-31, + 30 days -> 2026-03-02'],
  ['_TODAY+1 day', '2026-02-01', 'the day of the run, 2026-01-31, + 1 days -> 2026-02-01'],
  ['_TODAY - 31 days', '2025-12-31', 'the day of the run, 2026-01-31, - 31 days -> 2025-12-31'],
])('%s is %s', (expression, value, step) => expect(read(expression)).toEqual({ found: 'value', value, source: '_TODAY', steps: [step] }));

it('matches nothing when nobody says what day it is', () =>
  expect(readWith(macro, '_TODAY', aCustomer(), {})).toMatchObject({ found: 'no-match', code: 'NO_MATCH', input: '_TODAY' }));

it.each(['', '_today', '_REMOVE', '_TODAY + x', '_TODAY 30', '_TODAY + 1000000'])('refuses %j', (expression) =>
  expect(() => macro(expression, {})).toThrow('expected _TODAY'),
);
