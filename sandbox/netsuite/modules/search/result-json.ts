import type { SearchColumn } from '../../search/definition';
import type { SearchRow } from '../../search/run-search';
import type { SearchValue } from '../../search/search-value';
import { splitName } from './column-match';

/** Result.toJSON and getAllValues: `{"currency":[{"value":"1","text":"Euro"}],"currency.name":"Euro","COUNT(internalid)":"3"}` [K]. */
export const scriptValues = (columns: readonly SearchColumn[], { values }: SearchRow): Record<string, unknown> =>
  keyed(columns, values, 'join first', (value) => {
    if (value.kind !== 'select') return value.value;
    return value.value === '' ? [] : [{ value: value.value, text: value.text() }];
  });

/**
 * What a map stage gets for a search: selects as one object, checkboxes as T and F, and the name before its join
 * (`searchResult.values['name.currency']`), as public Map/Reduce scripts read it [K]. An empty select is '' [assumed].
 */
export const mapStageValues = (columns: readonly SearchColumn[], { values }: SearchRow): Record<string, unknown> =>
  keyed(columns, values, 'name first', (value) => {
    if (value.kind === 'checkbox') return value.value ? 'T' : 'F';
    if (value.kind === 'text' || value.value === '') return value.value;
    return { value: value.value, text: value.text() };
  });

function keyed(
  columns: readonly SearchColumn[],
  values: readonly SearchValue[],
  order: 'join first' | 'name first',
  shown: (value: SearchValue) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [keyOf(column, order), shown(values[index] as SearchValue)]));
}

function keyOf(column: SearchColumn, order: 'join first' | 'name first'): string {
  const { name, join } = splitName(column);
  const key = join === undefined ? name : order === 'join first' ? `${join}.${name}` : `${name}.${join}`;
  return column.summary === undefined ? key : `${column.summary}(${key})`;
}
