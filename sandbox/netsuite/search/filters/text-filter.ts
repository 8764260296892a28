import { NotEmulated } from '../../../not-emulated';
import { upperCase } from '../../records/upper-case';
import type { Operator } from '../operators';
import type { SearchField } from '../search-field';
import type { FilterValue } from '../definition';
import type { RowTest } from '../truth';

type Compare = (value: string, wanted: string) => boolean;

const COMPARES: Readonly<Partial<Record<Operator, { compare: Compare; negated?: true }>>> = {
  is: { compare: (value, wanted) => value === wanted },
  contains: { compare: (value, wanted) => value.includes(wanted) },
  startswith: { compare: (value, wanted) => value.startsWith(wanted) },
  isnot: { compare: (value, wanted) => value === wanted, negated: true },
  doesnotcontain: { compare: (value, wanted) => value.includes(wanted), negated: true },
  doesnotstartwith: { compare: (value, wanted) => value.startsWith(wanted), negated: true },
};

/** Text is compared without regard to case [K]. An empty field meets every negative operator [K]. */
export function textFilter({ name, read }: SearchField, operator: Operator, values: readonly FilterValue[]): RowTest {
  const meaning = COMPARES[operator];
  const [given] = values;
  if (!meaning) throw new NotEmulated(`search operator ${operator} on ${name}`);
  if (values.length !== 1 || given === undefined || given === '' || typeof given === 'object')
    throw new NotEmulated(
      `search filter ${name} ${operator} with ${values.length === 1 ? 'an empty value or a date' : `${values.length} values`}`,
    );
  const wanted = upperCase(String(given));
  return (record) => {
    const value = read(record);
    if (value === null) return meaning.negated ? true : null;
    return meaning.compare(upperCase(String(value)), wanted) !== (meaning.negated ?? false);
  };
}
