import { NotEmulated } from '../../../not-emulated';
import type { FilterValue } from '../definition';
import type { Operator } from '../operators';
import type { SearchField } from '../search-field';
import type { RowTest } from '../truth';
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
 * Compares days, those of a date and time in the account's time zone. `within` takes both its days in. An empty field meets
 * none of these operators, negative ones included [assumed]. Values with a time of day are not emulated.
 */
export function dateFilter(field: SearchField, operator: Operator, values: readonly FilterValue[], context: DayContext): RowTest {
  const { name, definition, read } = field;
  const holds = HOLDS[operator];
  const count = operator === 'within' || operator === 'notwithin' ? 2 : 1;
  if (!holds || values.length !== count) throw new NotEmulated(`search filter ${name} ${operator} with ${values.length} values`);
  const days = values.map((value) => readDay(name, value, context));
  const [wanted, to] = [days[0] as string, days[count - 1] as string];
  const hasTime = definition?.type === 'datetime';
  return (record) => {
    const value = read(record);
    if (value === null) return null;
    return holds(hasTime ? dayOfMoment(Date.parse(String(value)), context.timeZone) : String(value), wanted, to);
  };
}
