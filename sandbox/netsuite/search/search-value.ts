import { NotEmulated } from '../../not-emulated';
import { dateText } from '../date-text';
import type { FieldValue, Store } from '../records/store';
import type { AccountVariant } from '../types';
import type { SearchField } from './search-field';

/** A value of a result. The text of a select is looked up when it is asked for: of some records it is not emulated. */
export type SearchValue =
  { kind: 'text'; value: string } | { kind: 'checkbox'; value: boolean } | { kind: 'select'; value: string; text(): string };

/** Texts of results are cut after so many bytes. Help: section_4345767679. */
const MOST_BYTES = 4_000;

/** A stored value as a result shows it: dates and numbers as text, an empty field as ''. */
export function searchValue(store: Store, variant: AccountVariant, field: SearchField, stored: FieldValue): SearchValue {
  switch (field.kind) {
    case 'checkbox':
      return { kind: 'checkbox', value: stored === true || stored === 'T' };
    case 'select': {
      const value = stored === null ? '' : String(stored);
      return { kind: 'select', value, text: () => (value === '' ? '' : field.textOf(value)) };
    }
    case 'date':
      return { kind: 'text', value: stored === null ? '' : shownDate(variant, field, String(stored)) };
    case 'number':
      return { kind: 'text', value: stored === null ? '' : shownNumber(store, field, Number(stored)) };
    case 'text':
      return { kind: 'text', value: stored === null ? '' : cut(String(stored)) };
  }
}

/** In the account's format and time zone (`1/31/2026`, `1/31/2026 2:05 pm`). */
export function shownDate(variant: AccountVariant, { definition }: SearchField, stored: string): string {
  if (definition?.type === 'datetime') return dateText(Date.parse(stored), 'datetime', variant);
  const [year, month, day] = stored.split('-').map(Number);
  return `${month}/${day}/${year}`;
}

/** Amounts have two decimals [K], other numbers as many as they need [assumed]; how a percentage is shown is not emulated. */
export function shownNumber(store: Store, { name, owner, definition }: SearchField, value: number): string {
  if (!definition) return String(value);
  const custom = [...(store.customRecord(owner)?.fields ?? []), ...store.entityFields()].find(({ scriptId }) => scriptId === definition.id);
  if (custom?.fieldType === 'PERCENT') throw new NotEmulated(`search value of the percentage ${name}`);
  const isAmount = custom ? custom.fieldType === 'CURRENCY' : definition.type === 'decimal';
  return isAmount ? value.toFixed(2) : String(value);
}

function cut(text: string): string {
  if (Buffer.byteLength(text) <= MOST_BYTES) return text;
  const kept = Buffer.from(text).subarray(0, MOST_BYTES).toString('utf8');
  return kept.replace(/\ufffd+$/, '');
}
