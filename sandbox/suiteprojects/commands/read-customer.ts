import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { LATENCY } from '../latency';
import type { SppCustomerRecord } from '../types';
import { customerWriter } from '../xml/customer';
import type { XmlElement } from '../xml/parse';
import { block, type Command } from './command';
import { dateFilters, type RowFilter } from './read/date-filters';
import { readLimit } from './read/limit';
import { returnedFields } from './read/returned-fields';
import { cachedFor, deletionFilter, rowPage } from './read/row-page';
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
  const filters: RowFilter<SppCustomerRecord>[] = [
    deletionFilter(element),
    ...dateFilters(element),
    ...(isSearch ? [searchObject(element)] : []),
  ];
  const clearsCache = isOn(element, 'clear_filter_cache');
  return {
    name: 'Read',
    kind: 'Read Customer',
    writes: 0,
    run(session) {
      if (!limit) return block('Read', 605);
      if (returned.outcome === 'refused') return block('Read', returned.status);
      const admitting = clearsCache ? filters : [...filters, cachedFor(session)];
      const rows = rowPage(session, account.customers.all(), admitting, limit);
      account.clock.advance(rows.length * LATENCY.rowRead);
      if (rows.length === 0) return block('Read', isSearch || account.settings.emptyList === '601' ? 601 : 0);
      return block('Read', 0, rows.map(customerWriter(returned.fields, account.random)).join(''));
    },
  };
}
