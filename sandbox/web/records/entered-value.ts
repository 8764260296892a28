import { dateText, momentOfText, type DateKind } from '../../netsuite/date-text';
import type { FieldDefinition } from '../../netsuite/records/field';
import type { FieldValue } from '../../netsuite/records/store';
import { storedValue } from '../../netsuite/records/stored-value';
import type { Account } from '../../netsuite/types';

const DATE_KINDS: Partial<Record<FieldDefinition['type'], DateKind>> = { date: 'date', datetime: 'datetimetz' };

/** A stored value as a form posts it: `T` and `F` of a checkbox, dates as the company writes them. */
export function typedValue({ variant }: Account, { type }: FieldDefinition, value: FieldValue | undefined): string {
  if (type === 'checkbox') return value === true ? 'T' : 'F';
  if (value === null || value === undefined) return '';
  // A day has no time zone: it is the same in all.
  if (type === 'date') return dateText(Date.parse(`${String(value)}T00:00:00Z`), 'date', { timeZone: 'UTC' });
  return type === 'datetime' ? dateText(Date.parse(String(value)), 'datetimetz', variant) : String(value);
}

/** What a person entered, as the store keeps it. Throws PlatformError INVALID_FLD_VALUE for what is no value of the field. */
export function enteredValue({ variant }: Account, definition: FieldDefinition, text: string): FieldValue {
  const kind = DATE_KINDS[definition.type];
  if (kind === undefined || text === '') return storedValue(definition, text);
  const moment = momentOfText(text, kind, kind === 'date' ? { timeZone: 'UTC' } : variant);
  if (moment === undefined) return storedValue(definition, `not a date: ${text}`);
  const iso = new Date(moment).toISOString();
  return storedValue(definition, kind === 'date' ? iso.slice(0, 10) : iso);
}
