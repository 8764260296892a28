import { customerFieldOf, isKnownPath } from '../core/customer/spp-customer';
import { ProductError } from '../core/errors/product-error';
import type { DateFilter } from '../core/filter/push-down';
import type { ReadCommand } from './commands';
import { writeDate } from './dates';
import { element, type Xml } from './xml/write-xml';

/** Without these a customer can be neither told apart nor filtered. */
const ALWAYS = ['id', 'name', 'company', 'active', 'updated'];

/**
 * The `<_Return>` for these field paths. An address comes back whole, whichever of its fields is asked for (facts 3.2),
 * so that `addr.city` asks for `<addr/>`; `user.email` asks for the key `<userid/>`. Throws SPP_REQUEST_INVALID for a path that a customer does not have.
 */
function writeReturn(fields: readonly string[]): Xml {
  const unknown = fields.find((field) => !isKnownPath(field));
  if (unknown !== undefined) throw new ProductError('SPP_REQUEST_INVALID', { reason: 'not a customer field', field: unknown.slice(0, 60) });
  const names = new Set([...ALWAYS, ...fields.map(customerFieldOf)]);
  return element(
    '_Return',
    [...names].map((name) => element(name)),
  );
}

/** The date filters of a Read. Of several lower bounds of one field the latest says all, and is sent alone. */
function boundsOf(newerThan: string, dateFilters: readonly DateFilter[]): DateFilter[] {
  const watermark: DateFilter[] = newerThan === '' ? [] : [{ filter: 'newer-than', field: 'updated', serverTime: newerThan }];
  const bounds = new Map<string, DateFilter>();
  for (const one of [...watermark, ...dateFilters]) {
    const key = `${one.filter} ${one.field}`;
    const other = bounds.get(key);
    const isTighter = other === undefined || one.serverTime > other.serverTime === (one.filter === 'newer-than');
    if (isTighter) bounds.set(key, one);
  }
  return [...bounds.values()];
}

/**
 * Makes the Reads of one customer list. `newerThan` is a server time, or '' for all customers; `clear_filter_cache` is
 * needed since a token otherwise sees only what existed when it was issued (facts 1.7 and 3.2; its value `1` is inferred).
 */
export function customerReads(query: {
  newerThan: string;
  dateFilters: readonly DateFilter[];
  fields: readonly string[];
}): (offset: number, count: number) => ReadCommand {
  const bounds = boundsOf(query.newerThan, query.dateFilters);
  // No blanks after the commas (facts 3.2). The fields and the `<Date>`s pair with the filters in order.
  const filters = { filter: bounds.map(({ filter }) => filter).join(','), field: bounds.map(({ field }) => field).join(',') };
  const attributes = { enable_custom: '1', clear_filter_cache: '1', ...(bounds.length > 0 ? filters : {}) };
  const content = [...bounds.map(({ serverTime }) => writeDate(serverTime)), writeReturn(query.fields)];
  return (offset, count) => ({ command: 'Read', type: 'Customer', offset, count, attributes, content });
}
