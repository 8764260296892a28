import { NotEmulated } from '../../../not-emulated';
import type { XmlElement } from '../../xml/parse';
import type { Session } from '../command';
import { isOn } from '../refuse-beyond';
import type { Dated, RowFilter } from './date-filters';
import type { ReadLimit } from './limit';
import { inOrder } from './order';

interface Deletable extends Dated {
  deleted?: boolean;
}

/** Without attributes the rows that are not deleted; `deleted` alone gives the deleted ones, with `include_nondeleted` both (facts 3.2). */
export function deletionFilter(read: XmlElement): RowFilter<Deletable> {
  const deleted = isOn(read, 'deleted');
  if (!isOn(read, 'include_nondeleted')) return (row) => (row.deleted ?? false) === deleted;
  if (!deleted) throw new NotEmulated(`Read ${read.attributes['type'] ?? ''} attribute include_nondeleted without deleted`);
  return () => true;
}

/** The trap of facts 1.7 and 3.2: a token does not see rows that were created after it was issued. */
export function cachedFor({ grant }: Session): RowFilter<Dated> {
  return (row) => row.created <= grant.issued;
}

/** The page of rows that all filters admit, in the account's order; a fault may take rows from the end of a full one. */
export function rowPage<Row extends Dated>(
  { account }: Session,
  rows: readonly Row[],
  filters: readonly RowFilter<Row>[],
  { offset, count }: ReadLimit,
): Row[] {
  const matching = rows.filter((row) => filters.every((admits) => admits(row)));
  const page = inOrder(matching, account.settings.order, account.random).slice(offset, offset + count);
  if (page.length < count || !account.faults.takesRows()) return page;
  const lost = 1 + Math.floor((account.random() * count) / 2);
  return page.slice(0, -lost);
}
