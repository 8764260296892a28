import { addDays, isoDay, readIsoDay } from '../calendar-day';
import { ExpressionError } from '../expression';
import type { Kind } from '../mapping-row';

const TODAY = /^_TODAY(?:\s*([+-])\s*(\d{1,5})(?:\s+days?)?)?$/;

/** `_TODAY`, `_TODAY + 30`: the day of the run in the zone of the company, or some days later or earlier, as `YYYY-MM-DD`. */
export const macro: Kind = (expression, { today }) => {
  const match = TODAY.exec(expression.trim());
  if (match === null) throw new ExpressionError('expected _TODAY, or _TODAY and a number of days such as _TODAY + 30');
  const [, sign = '+', count = '0'] = match;
  const first = readIsoDay(today ?? '');
  const source = '_TODAY';
  if (first === undefined) {
    const reading = { found: 'no-match', input: source, code: 'NO_MATCH', source, steps: ['the day of the run is not known'] } as const;
    return { sources: [], read: () => ({ ...reading, steps: [...reading.steps] }) };
  }
  const days = Number(`${sign}${count}`);
  const value = isoDay(addDays(first, days));
  const step = days === 0 ? `the day of the run: ${value}` : `the day of the run, ${isoDay(first)}, ${sign} ${count} days -> ${value}`;
  return { sources: [], read: () => ({ found: 'value', value, source, steps: [step] }) };
};
