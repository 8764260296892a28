import { NotEmulated } from '../../../not-emulated';
import type { FilterValue } from '../definition';
import type { SearchField } from '../search-field';
import type { RowTest } from '../truth';

/** `is` T or F, or true or false. A checkbox is never empty, one of a record that is not joined counts as neither [assumed]. */
export function checkboxFilter({ name, read }: SearchField, values: readonly FilterValue[]): RowTest {
  const [given] = values;
  const wanted = given === true || given === 'T' ? true : given === false || given === 'F' ? false : undefined;
  if (wanted === undefined || values.length > 1) throw new NotEmulated(`search filter ${name} is ${values.map(String).join(', ')}`);
  return (record) => {
    const value = read(record);
    return value === null ? null : (value === true || value === 'T') === wanted;
  };
}
