import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { LATENCY } from '../latency';
import type { SppCustomerRecord } from '../types';
import { customerWriter } from '../xml/customer';
import type { XmlElement } from '../xml/parse';
import { block, type Command, type Session } from './command';
import { dateFilters, type RowFilter } from './read/date-filters';
import { readLimit, type ReadLimit } from './read/limit';
import { inOrder } from './read/order';
import { returnedFields } from './read/returned-fields';
import { searchObject } from './read/search-object';
import { isOn, refuseBeyond } from './refuse-beyond';

const ATTRIBUTES = ['type', 'method', 'limit', 'filter', 'field', 'enable_custom', 'deleted', 'include_nondeleted', 'clear_filter_cache'];

/** `<Read type="Customer">` with the methods `all` and `equal to` (facts 3.2). Statuses 0, 601, 602, 605. */
export function readCustomerCommand(element: XmlElement, account: SppAccount): Command {
  const method = element.attributes['method'];
  if (method !== 'all' && method !== 'equal to') throw new NotEmulated(`Read Customer method "${method ?? ''}"`);
  const isSearch = method === 'equal to';
  refuseBeyond(element, { attributes: ATTRIBUTES, children: isSearch ? ['Date', '_Return', 'Customer'] : ['Date', '_Return'] });
  const limit = readLimit(element);
  const returned = returnedFields(element, isOn(element, 'enable_custom'), account);
  const filters = [deletionFilter(element), ...dateFilters(element), ...(isSearch ? [searchObject(element)] : [])];
  const clearsCache = isOn(element, 'clear_filter_cache');
  return {
    name: 'Read',
    kind: 'Read Customer',
    writes: 0,
    run(session) {
      if (!limit) return block('Read', 605);
      if (returned.outcome === 'refused') return block('Read', returned.status);
      const rows = pageOf(session, clearsCache ? filters : [...filters, cachedFor(session)], limit);
      account.clock.advance(rows.length * LATENCY.rowRead);
      if (rows.length === 0) return block('Read', isSearch || account.settings.emptyList === '601' ? 601 : 0);
      return block('Read', 0, rows.map(customerWriter(returned.fields, account.random)).join(''));
    },
  };
}

function deletionFilter(element: XmlElement): RowFilter {
  const deleted = isOn(element, 'deleted');
  if (!isOn(element, 'include_nondeleted')) return (row) => (row.deleted ?? false) === deleted;
  if (!deleted) throw new NotEmulated('Read Customer attribute include_nondeleted without deleted');
  return () => true;
}

/** The trap of facts 1.7 and 3.2: a token does not see rows that were created after it was issued. */
function cachedFor({ grant }: Session): RowFilter {
  return (row) => row.created <= grant.issued;
}

function pageOf({ account }: Session, filters: RowFilter[], { offset, count }: ReadLimit): SppCustomerRecord[] {
  const matching = account.customers.all().filter((row) => filters.every((admits) => admits(row)));
  const page = inOrder(matching, account.settings.order, account.random).slice(offset, offset + count);
  if (page.length < count || !account.faults.takesRows()) return page;
  const lost = 1 + Math.floor((account.random() * count) / 2);
  return page.slice(0, -lost);
}
