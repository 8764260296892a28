import { ADDRESS_FIELDS } from '../core/customer/spp-address';
import { sppTable, type SppTable, type SppTableRow, type SppTableRows } from '../core/customer/spp-tables';
import { ProductError } from '../core/errors/product-error';
import type { SppClient } from './client';
import type { ReadCommand } from './commands';
import { readDate } from './dates';
import { readList, type ListReading } from './read-list';
import { childOf, textOf, type XmlElement } from './xml/element';
import { element } from './xml/write-xml';

/** The fields of a table that something reads. */
export interface TableNeed {
  table: string;
  fields: readonly string[];
}

const isCustom = (field: string): boolean => field.endsWith('__c');

/** `email` of a User or Contact lies in its address, which comes back whole (facts 3.2). */
const liesInAddress = ({ hasAddress }: SppTable, field: string): boolean =>
  hasAddress && (ADDRESS_FIELDS as readonly string[]).includes(field);

function tableReads(table: SppTable, fields: readonly string[]): (offset: number, count: number) => ReadCommand {
  const names = new Set([table.key, ...fields.map((field) => (liesInAddress(table, field) ? 'addr' : field))]);
  const content = [
    element(
      '_Return',
      [...names].map((name) => element(name)),
    ),
  ];
  const attributes = { ...(fields.some(isCustom) ? { enable_custom: '1' } : {}), clear_filter_cache: '1' };
  return (offset, count) => ({ command: 'Read', type: table.type, offset, count, attributes, content });
}

/** The text of a field; a date as server time, '' when unset. */
function valueOf(row: XmlElement, table: SppTable, field: string): string {
  const address = childOf(row, 'addr');
  if (liesInAddress(table, field)) return textOf(address && childOf(address, 'Address'), field);
  const found = childOf(row, field);
  return found !== undefined && childOf(found, 'Date') !== undefined ? readDate(found) : (found?.text ?? '');
}

/**
 * Reads the rows of an SPP table that are not deleted, with these fields and the key, in pages of 1,000, until `accept` answers
 * false: one HTTP request for 1,960 rows. Throws SPP_REQUEST_INVALID for a table that is not known or a field that is no name, and
 * what `readList` throws.
 */
export function readTablePages(
  client: SppClient,
  { table: name, fields }: TableNeed,
  accept: (rows: SppTableRow[]) => boolean,
): ListReading {
  const table = sppTable(name);
  if (table === undefined) throw new ProductError('SPP_REQUEST_INVALID', { reason: 'not a table', table: name.slice(0, 60) });
  const { key } = table;
  const wanted = [...new Set([key, ...fields])];
  const rowOf = (row: XmlElement): SppTableRow => {
    const read = Object.fromEntries(wanted.map((field) => [field, valueOf(row, table, field)]));
    if (read[key] === '') throw new ProductError('SPP_ANSWER_UNREADABLE', { reason: `a row without ${key}`, table: name });
    return read;
  };
  return readList(client, { read: tableReads(table, wanted), rowOf, identityOf: (row) => row[key] ?? '' }, {}, accept);
}

/** Reads all rows of a table. Cost and errors: `readTablePages`. */
export function readTable(client: SppClient, need: TableNeed): SppTableRow[] {
  const rows: SppTableRow[] = [];
  readTablePages(client, need, (page) => {
    rows.push(...page);
    return true;
  });
  return rows;
}

/** Reads each table once, with the fields of all needs of it. Cost and errors: `readTable`, once a table. */
export function readTables(client: SppClient, needs: readonly TableNeed[]): SppTableRows {
  const names = [...new Set(needs.map(({ table }) => table))];
  const fieldsOf = (name: string): string[] => needs.flatMap(({ table, fields }) => (table === name ? fields : []));
  return Object.fromEntries(names.map((table) => [table, readTable(client, { table, fields: fieldsOf(table) })]));
}
