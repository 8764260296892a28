import { NotEmulated } from '../../../not-emulated';
import type { FilterValue } from '../definition';
import type { Operator } from '../operators';
import type { SearchField } from '../search-field';
import type { RowTest } from '../truth';
import { readRange } from './date-range';
import { dayOfMoment, readDay, type DayContext } from './day';

type Holds = (day: string, wanted: string, to: string) => boolean;

const within: Holds = (day, from, to) => day >= from && day <= to;

const HOLDS: Readonly<Partial<Record<Operator, Holds>>> = {
  on: (day, wanted) => day === wanted,
  noton: (day, wanted) => day !== wanted,
  before: (day, wanted) => day < wanted,
  notbefore: (day, wanted) => day >= wanted,
  after: (day, wanted) => day > wanted,
  notafter: (day, wanted) => day <= wanted,
  onorbefore: (day, wanted) => day <= wanted,
  notonorbefore: (day, wanted) => day > wanted,
  onorafter: (day, wanted) => day >= wanted,
  notonorafter: (day, wanted) => day < wanted,
  within,
  notwithin: (day, from, to) => !within(day, from, to),
};

/**
 * Compares days, those of a date and time in the account's time zone. `within` takes both its days in, or
 * the name of a range (`readRange`). An empty field meets none of these operators, negative
 * ones included [assumed]. Values with a time of day are not emulated.
 */
export function dateFilter(field: SearchField, operator: Operator, values: readonly FilterValue[], context: DayContext): RowTest {
  const { name, definition, read } = field;
  const holds = HOLDS[operator];
  if (!holds) throw new NotEmulated(`search filter ${name} ${operator} with ${values.length} values`);
  const [wanted, to] = readDays(name, operator, values, context);
  const hasTime = definition?.type === 'datetime';
  return (record) => {
    const value = read(record);
    if (value === null) return null;
    return holds(hasTime ? dayOfMoment(Date.parse(String(value)), context.timeZone) : String(value), wanted, to);
  };
}

/** One day, or for `within` the first and the last one: given, or those of a range with a name. */
function readDays(name: string, operator: Operator, values: readonly FilterValue[], context: DayContext): [string, string] {
  const isRange = operator === 'within' || operator === 'notwithin';
  const [first, second] = values;
  if (first === undefined || values.length > (isRange ? 2 : 1))
    throw new NotEmulated(`search filter ${name} ${operator} with ${values.length} values`);
  if (isRange && second === undefined) {
    const { from, to } = readRange(name, first, context);
    return [from, to];
  }
  const day = readDay(name, first, context);
  return [day, second === undefined ? day : readDay(name, second, context)];
}
