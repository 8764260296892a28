import { NotEmulated } from '../../not-emulated';
import type { FieldValue, Store, StoredRecord } from '../records/store';
import type { AccountVariant } from '../types';
import type { SummaryType } from './definition';
import type { SortKey } from './order';
import { sortKey } from './order';
import type { SearchField } from './search-field';
import { searchValue, shownDate, shownNumber, type SearchValue } from './search-value';

/** What a summary column makes of the records of one group. */
export interface Summary {
  value: SearchValue;
  /** Only asked for by a sort: of some selects the text is not emulated. */
  key(): SortKey;
}

export type Summarize = (records: readonly StoredRecord[]) => Summary;

/**
 * COUNT counts different values [K]; empty values count for nothing. SUM, AVG, MIN and MAX of no value are empty. Sums of
 * anything but numbers, and MIN and MAX of anything but numbers and dates, are not emulated.
 */
export function summarizer(store: Store, variant: AccountVariant, type: SummaryType, field: SearchField): Summarize {
  if (field.definition?.type === 'longtext') throw new NotEmulated(`search summary ${type} of the long text ${field.name}`);
  if (type === 'GROUP')
    return (records) => {
      const first = records[0] as StoredRecord;
      return { value: searchValue(store, variant, field, field.read(first)), key: () => sortKey(field, first) };
    };
  if (type === 'COUNT') return (records) => plainNumber(new Set(present(field, records)).size);
  if (field.kind === 'number') return (records) => ofNumbers(store, field, NUMBERS[type], records);
  if (field.kind !== 'date' || type === 'SUM' || type === 'AVG') throw new NotEmulated(`search summary ${type} of ${field.name}`);
  return (records) => {
    const sorted = present(field, records).map(String).sort();
    const found = type === 'MIN' ? sorted[0] : sorted.at(-1);
    return { value: { kind: 'text', value: found === undefined ? '' : shownDate(variant, field, found) }, key: () => found ?? null };
  };
}

/** What tells groups apart; an empty value is a group of its own. */
export const groupKey = (fields: readonly SearchField[], record: StoredRecord): string =>
  JSON.stringify(fields.map((field) => field.read(record)));

type OfNumbers = (numbers: readonly number[]) => number;

const sum: OfNumbers = (numbers) => numbers.reduce((total, one) => total + one, 0);

const NUMBERS: Readonly<Record<Exclude<SummaryType, 'GROUP' | 'COUNT'>, OfNumbers>> = {
  SUM: sum,
  AVG: (numbers) => sum(numbers) / numbers.length,
  MIN: (numbers) => Math.min(...numbers),
  MAX: (numbers) => Math.max(...numbers),
};

function ofNumbers(store: Store, field: SearchField, compute: OfNumbers, records: readonly StoredRecord[]): Summary {
  const numbers = present(field, records).map(Number);
  if (numbers.length === 0) return { value: { kind: 'text', value: '' }, key: () => null };
  const computed = compute(numbers);
  return { value: { kind: 'text', value: shownNumber(store, field, computed) }, key: () => computed };
}

const present = (field: SearchField, records: readonly StoredRecord[]): FieldValue[] =>
  records.map((record) => field.read(record)).filter((value) => value !== null);

const plainNumber = (value: number): Summary => ({ value: { kind: 'text', value: String(value) }, key: () => value });
