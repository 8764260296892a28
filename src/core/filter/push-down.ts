import { isServerTime, minutesBefore } from '../customer/server-time';
import type { Comparison, Condition } from './condition';
import { printCondition } from './print-condition';

/** One date filter of an XML Read (facts suiteprojects-pro-api 3.2). */
export interface DateFilter {
  filter: 'newer-than' | 'older-than';
  field: 'created' | 'updated';
  /** `YYYY-MM-DD HH:MM:SS`, server time. Customers of this very second may be left out by the server. */
  serverTime: string;
}

/** A part of a filter that the server applies too, so that what fails it need not be sent. */
export interface PushedCondition {
  /** The condition as text, to say which customers a run did not even read. */
  condition: string;
  dateFilter: DateFilter;
}

/** A day without a time is the whole day: `after` and `on-or-before` it look at its last second, the others at its first. */
const momentOf = (op: Comparison['op'], date: string): string =>
  date.length > 10 ? date : `${date} ${op === 'after' || op === 'on-or-before' ? '23:59:59' : '00:00:00'}`;

/** The server's bound lies a minute beyond what is wanted, since it is not known whether it includes its own second. */
function dateFilterOf({ field, op, value }: Comparison): DateFilter | undefined {
  if ((field !== 'created' && field !== 'updated') || typeof value !== 'string') return undefined;
  const newer = op === 'after' || op === 'on-or-after';
  const older = op === 'before' || op === 'on-or-before';
  const moment = momentOf(op, value);
  if (!(newer || older) || !isServerTime(moment)) return undefined;
  return { filter: newer ? 'newer-than' : 'older-than', field, serverTime: minutesBefore(moment, newer ? 1 : -1) };
}

/**
 * What of a filter the server can apply in an XML Read, safely: date comparisons of `created` and `updated` that every
 * exported customer must meet. Nothing else is pushed: on a field that is not filterable the server ignores `equal to`
 * (facts 3.2), and how it compares is not documented, so that a customer might be missed. The filter is applied here as
 * a whole in any case. What the server leaves out is not read, so it is not listed as filtered out either.
 */
export function pushDown(filter: Condition): PushedCondition[] {
  if ('and' in filter) return filter.and.flatMap(pushDown);
  if ('or' in filter) return filter.or.length === 1 ? filter.or.flatMap(pushDown) : [];
  if ('not' in filter) return [];
  const dateFilter = dateFilterOf(filter);
  return dateFilter === undefined ? [] : [{ condition: printCondition(filter), dateFilter }];
}
