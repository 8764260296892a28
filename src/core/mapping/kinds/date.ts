import { changeOf, ExpressionError, oneField } from '../expression';
import type { Kind } from '../mapping-row';
import { dayFormat } from '../day-format';

const ISO = 'YYYY-MM-DD';

interface Formats {
  from?: string;
  to?: string;
}

function formatsOf(steps: readonly string[]): Formats {
  const formats: Formats = {};
  for (const step of steps) {
    const from = /^from\s+(.+)$/.exec(step)?.[1];
    const name = from === undefined ? 'to' : 'from';
    if (formats[name] !== undefined || formats.to !== undefined)
      throw new ExpressionError(
        'expected "field", "field | form" or "field | from form | form", such as "start__c | from DD.MM.YYYY | YYYY-MM-DD"',
      );
    formats[name] = from ?? step;
  }
  return formats;
}

/**
 * `start__c`, `start__c | M/D/YYYY`, `start__c | from DD.MM.YYYY`: the day of a date, as `YYYY-MM-DD` unless another form is
 * asked for. A date field of NetSuite takes `YYYY-MM-DD`. The time of a moment is left out: it is in the zone of SPP.
 */
export const date: Kind = (expression, references) => {
  const [path = '', ...steps] = expression.split('|').map((part) => part.trim());
  const { from = ISO, to = ISO } = formatsOf(steps);
  const [source, target] = [dayFormat(from), dayFormat(to)];
  const { sources, read } = oneField(path, references, (input) => {
    const day = source.read(from === ISO ? input.replace(/ \d\d:\d\d:\d\d$/, '') : input);
    if (day === undefined) return { code: 'DATE_INVALID', step: `"${input}" is not a date of the form ${from}` };
    const value = target.write(day);
    return { value, step: changeOf(input, value) };
  });
  return {
    sources,
    read: (customer) => {
      const reading = read(customer);
      // SPP shows an unset custom date as zeros (facts suiteprojects-pro-api 3.4).
      const unset = reading.found === 'no-match' && reading.input.startsWith('0000-00-00');
      return unset ? { found: 'empty', source: reading.source, steps: ['0000-00-00 is an unset date'] } : reading;
    },
  };
};
