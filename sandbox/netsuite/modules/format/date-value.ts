import { dateText, momentOfText, type DateKind } from '../../date-text';
import { isDate } from '../../local-time';
import type { Session } from '../../types';

/** What is needed to write or read a date: the time zone of the option, or that of the kind of date, as N/record has it. */
export interface DateFormat {
  kind: DateKind;
  timeZone: string;
}

/** A Date as the account's preferences write it; anything else, and a Date without a moment, as it came (help: section_4388843892). */
export function formatDate({ kind, timeZone }: DateFormat, value: unknown): unknown {
  return isDate(value) && !Number.isNaN(Number(value)) ? dateText(Number(value), kind, { timeZone }) : value;
}

/** Such a text as a Date of the realm; anything else as it came (help: section_4388837989). */
export function parseDate(session: Session, { kind, timeZone }: DateFormat, value: unknown): unknown {
  const moment = typeof value === 'string' ? momentOfText(value, kind, { timeZone }) : undefined;
  return moment === undefined ? value : session.date(moment);
}
