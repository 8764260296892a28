import { NotEmulated } from '../../../not-emulated';
import type { FilterValue } from '../definition';
import type { Operator } from '../operators';
import type { SearchField } from '../search-field';
import type { RowTest } from '../truth';

type Holds = (value: number, wanted: number, to: number) => boolean;

const between: Holds = (value, from, to) => value >= from && value <= to;

const HOLDS: Readonly<Partial<Record<Operator, Holds>>> = {
  equalto: (value, wanted) => value === wanted,
  notequalto: (value, wanted) => value !== wanted,
  greaterthan: (value, wanted) => value > wanted,
  notgreaterthan: (value, wanted) => value <= wanted,
  greaterthanorequalto: (value, wanted) => value >= wanted,
  notgreaterthanorequalto: (value, wanted) => value < wanted,
  lessthan: (value, wanted) => value < wanted,
  notlessthan: (value, wanted) => value >= wanted,
  lessthanorequalto: (value, wanted) => value <= wanted,
  notlessthanorequalto: (value, wanted) => value > wanted,
  between,
  notbetween: (value, from, to) => !between(value, from, to),
};

/** Numbers may be given as text. `between` takes its borders in. An empty field meets none of these operators, negative ones included [assumed]. */
export function numberFilter({ name, read }: SearchField, operator: Operator, values: readonly FilterValue[]): RowTest {
  const holds = HOLDS[operator];
  const count = operator === 'between' || operator === 'notbetween' ? 2 : 1;
  const numbers = values.map(numberOf);
  if (!holds || numbers.length !== count || numbers.includes(undefined))
    throw new NotEmulated(`search filter ${name} ${operator} with [${values.map(String).join(', ')}]`);
  const [wanted, to] = [numbers[0] as number, numbers[count - 1] as number];
  return (record) => {
    const value = read(record);
    return value === null ? null : holds(Number(value), wanted, to);
  };
}

function numberOf(value: FilterValue): number | undefined {
  const isNumeral = typeof value === 'string' && /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(value.trim());
  return isNumeral || (typeof value === 'number' && Number.isFinite(value)) ? Number(value) : undefined;
}
