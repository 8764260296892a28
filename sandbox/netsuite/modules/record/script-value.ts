import { NotEmulated } from '../../../not-emulated';
import { dateText, momentOfText } from '../../date-text';
import { isDate, isoDay, momentOf, wallTime } from '../../local-time';
import { SERVER_TIME_ZONE } from '../../realm/server-time-zone';
import { displayName } from '../../records/display-name';
import type { FieldDefinition } from '../../records/field';
import type { FieldValue, Store } from '../../records/store';
import { storedValue } from '../../records/stored-value';
import { PlatformError, type Session } from '../../types';

/** What values that depend on the account need: its time zone, and dates of the script's realm. */
export type Dates = Pick<Session, 'date'> & { account: Pick<Session['account'], 'variant'> };

/**
 * A value that a script sets, in stored form. Dates are Date objects; text in the account's format is taken as well [K]. A
 * date without a time is the day on the server's clock [assumed].
 */
export function fromScript(dates: Dates, owner: string, field: FieldDefinition, value: unknown): FieldValue {
  if (field.change === 'system') throw new NotEmulated(`setting the system field ${owner}.${field.id}`);
  return storedValue(field, isDateField(field) ? isoText(dates, field, value) : value);
}

/** A stored value as getValue gives it: empty is '', a checkbox true or false, a select the id in text, a date a Date. */
export function toScript(
  dates: Dates,
  owner: string,
  field: FieldDefinition,
  value: FieldValue | undefined,
): string | number | boolean | Date {
  if (field.type === 'unsupported') throw new NotEmulated(`values of ${owner}.${field.id}`);
  if (value === null || value === undefined) {
    if (field.derived) throw new NotEmulated(`the value that NetSuite gives ${owner}.${field.id}`);
    return field.type === 'checkbox' ? false : '';
  }
  return isDateField(field) ? dates.date(momentOfStored(field, value)) : value;
}

const isDateField = ({ type }: FieldDefinition): boolean => type === 'date' || type === 'datetime';

/** A day is midnight on the server's clock, so that a script's local Date shows that day; a moment is text in the account's zone. */
const zoneOf = (type: FieldDefinition['type'], { timeZone }: { timeZone: string }): { timeZone: string } => ({
  timeZone: type === 'date' ? SERVER_TIME_ZONE : timeZone,
});

function isoText({ account: { variant } }: Dates, { type, id }: FieldDefinition, value: unknown): unknown {
  if (value === null || value === '') return null;
  const moment = isDate(value)
    ? value.getTime()
    : typeof value === 'string'
      ? (momentOfText(value, type === 'date' ? 'date' : 'datetime', zoneOf(type, variant)) ?? NaN)
      : NaN;
  if (Number.isNaN(moment))
    throw new PlatformError('INVALID_FLD_VALUE', `You have entered an Invalid Field Value ${String(value)} for the following field: ${id}`);
  if (type === 'datetime') return new Date(moment).toISOString();
  return isoDay(wallTime(moment, SERVER_TIME_ZONE));
}

function momentOfStored({ type }: FieldDefinition, value: FieldValue): number {
  if (type === 'datetime') return Date.parse(String(value));
  const [year = 0, month = 1, day = 1] = String(value).split('-').map(Number);
  return momentOf({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 }, SERVER_TIME_ZONE);
}

/** What getText gives: the name of a select's record, a date in the account's format, any other value as text [K]. */
export function textOf(session: Session, owner: string, field: FieldDefinition, value: FieldValue | undefined): string {
  if (field.type === 'select') return textOfSelect(session.account.store, owner, field, value);
  if (value === null || value === undefined) return field.type === 'checkbox' ? 'F' : '';
  if (isDateField(field))
    return dateText(momentOfStored(field, value), field.type === 'date' ? 'date' : 'datetime', zoneOf(field.type, session.account.variant));
  if (field.type === 'checkbox') return value === true ? 'T' : 'F';
  if (field.type === 'list' || field.type === 'radio') throw new NotEmulated(`text of ${owner}.${field.id}, a list with names of its own`);
  return String(value);
}

/** What setText takes, in stored form. */
export function fromText(session: Session, owner: string, field: FieldDefinition, text: unknown): FieldValue {
  if (field.type === 'select') return selectOfText(session.account.store, owner, field, text);
  if (field.type === 'list' || field.type === 'radio' || field.type === 'checkbox')
    throw new NotEmulated(`setting the text of ${owner}.${field.id}`);
  return fromScript(session, owner, field, text);
}

/** The text of a select, '' when nothing is selected. */
function textOfSelect(store: Store, owner: string, field: FieldDefinition, value: FieldValue | undefined): string {
  if (value === null || value === undefined) {
    if (field.derived) throw new NotEmulated(`the value that NetSuite gives ${owner}.${field.id}`);
    return '';
  }
  const record = store.get(field.target ?? '', Number(value));
  return record ? displayName(store, record) : '';
}

/** The id of the record that a select shows as `text`; INVALID_KEY_OR_REF when there is none [assumed]. */
function selectOfText(store: Store, owner: string, field: FieldDefinition, text: unknown): FieldValue {
  const { target = '', id } = field;
  if (target === '') throw new NotEmulated(`text of ${owner}.${id}, a select of an unknown list`);
  if (text === '' || text === null) return null;
  const record = store.all(target).find((candidate) => displayName(store, candidate) === text);
  if (!record) throw new PlatformError('INVALID_KEY_OR_REF', `Invalid ${id} reference key ${String(text)}.`);
  return String(record.id);
}
