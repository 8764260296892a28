import { isKnownPath } from '../core/customer/spp-customer';
import { ProductError } from '../core/errors/product-error';
import type { ReadCommand } from './commands';
import { writeDate } from './dates';
import { element, type Xml } from './xml/write-xml';

/** Without these a customer can be neither told apart nor filtered. */
const ALWAYS = ['id', 'name', 'company', 'active', 'updated'];

/**
 * The `<_Return>` for these field paths. An address comes back whole, whichever of its fields is asked for (facts 3.2),
 * so that `addr.city` asks for `<addr/>`. Throws SPP_REQUEST_INVALID for a path that a customer does not have.
 */
function writeReturn(fields: readonly string[]): Xml {
  const unknown = fields.find((field) => !isKnownPath(field));
  if (unknown !== undefined) throw new ProductError('SPP_REQUEST_INVALID', { reason: 'not a customer field', field: unknown.slice(0, 60) });
  const names = new Set([...ALWAYS, ...fields.map((field) => field.split('.')[0] ?? field)]);
  return element(
    '_Return',
    [...names].map((name) => element(name)),
  );
}

/**
 * Makes the Reads of one customer list. `newerThan` is a server time, or '' for all customers; `clear_filter_cache` is
 * needed since a token otherwise sees only what existed when it was issued (facts 1.7 and 3.2; its value `1` is inferred).
 */
export function customerReads(newerThan: string, fields: readonly string[]): (offset: number, count: number) => ReadCommand {
  const filtered = newerThan !== '';
  const attributes = {
    enable_custom: '1',
    clear_filter_cache: '1',
    ...(filtered ? { filter: 'newer-than', field: 'updated' } : {}),
  };
  const content = [...(filtered ? [writeDate(newerThan)] : []), writeReturn(fields)];
  return (offset, count) => ({ command: 'Read', type: 'Customer', offset, count, attributes, content });
}
