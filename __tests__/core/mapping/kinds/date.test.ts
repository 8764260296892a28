import { date } from '../../../../src/core/mapping/kinds/date';
import { aCustomer, readWith } from '../../a-customer';

const read = (steps: string, start__c: string) => readWith(date, `start__c${steps}`, aCustomer({ custom: { start__c } }));

it.each([
  ['', '2026-01-31', '2026-01-31'],
  ['', '2026-01-31 23:59:59', '2026-01-31'],
  ['| YYYY-MM-DD', '2026-01-31', '2026-01-31'],
  ['| M/D/YYYY', '2026-01-05', '1/5/2026'],
  ['| from DD.MM.YYYY', '31.01.2026', '2026-01-31'],
  ['| from DD.MM.YYYY | M/D/YYYY', '31.01.2026', '1/31/2026'],
])('%s makes %s %s', (steps, text, value) => expect(read(steps, text)).toMatchObject({ found: 'value', value }));

it.each([
  ['', '31.01.2026', 'YYYY-MM-DD'],
  ['', '2026-02-30', 'YYYY-MM-DD'],
  ['| from DD.MM.YYYY', '2026-01-31', 'DD.MM.YYYY'],
])('%s cannot read %s', (steps, input, form) =>
  expect(read(steps, input)).toEqual({
    ...{ found: 'no-match', input, code: 'DATE_INVALID', source: 'start__c' },
    steps: [`"${input}" is not a date of the form ${form}`],
  }),
);

it('takes an unset date of SuiteProjects Pro for an empty one', () => {
  expect(read('', '0000-00-00')).toEqual({ found: 'empty', source: 'start__c', steps: ['0000-00-00 is an unset date'] });
  expect(read('', '0000-00-00 00:00:00').found).toBe('empty');
  expect(read('', '').found).toBe('empty');
});

it.each(['start__c | YYYY', 'start__c | M/D/YYYY | from YYYY-MM-DD', 'start__c | M/D/YYYY | D/M/YYYY', 'start__c |', 'nope'])(
  'refuses %j',
  (expression) => expect(() => date(expression, {})).toThrow(),
);
