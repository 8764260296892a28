import { NotEmulated } from '../../../not-emulated';
import type { FilterValue } from '../definition';
import type { Operator } from '../operators';
import type { SearchField } from '../search-field';
import type { RowTest } from '../truth';

/** Stands for an empty field (help: the typings of search.Filter). */
const NONE = '@NONE@';

/**
 * `anyof`, `noneof` and `is` with internal ids or codes. An empty field is none of any ids [K]; `@NONE@` names it. Other
 * values in `@`, such as `@CURRENT@` and `@ALL@`, and text of a select are not emulated.
 */
export function selectFilter(field: SearchField, operator: Operator, values: readonly FilterValue[]): RowTest {
  const wanted = new Set(selectedKeys(field, operator, values));
  const isWanted: RowTest = (record) => wanted.has(String(field.read(record) ?? NONE));
  return operator === 'noneof' ? (record) => !isWanted(record) : isWanted;
}

/** The ids as text, `@NONE@` among them. */
export function selectedKeys({ name, definition }: SearchField, operator: Operator, values: readonly FilterValue[]): string[] {
  if (values.length === 0 || (operator === 'is' && values.length > 1))
    throw new NotEmulated(`search filter ${name} ${operator} with ${values.length} values`);
  return values.map((value) => {
    const key = typeof value === 'object' || typeof value === 'boolean' ? '' : String(value);
    const isId = definition?.target === undefined ? key !== '' && !/^@.*@$/.test(key) : /^-?\d+$/.test(key);
    if (!isId && key !== NONE) throw new NotEmulated(`search filter ${name} ${operator} with "${key}"`);
    return key;
  });
}
