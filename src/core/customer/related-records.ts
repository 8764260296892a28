import type { SppCustomer } from './spp-customer';
import { sppTable, type SppTableRow, type SppTableRows } from './spp-tables';

/** A record of SuiteProjects Pro that a customer refers to by id. */
interface RelatedRecord {
  /** Customer field that holds the id. */
  foreignKey: string;
  /** Name of the table, a key of SPP_TABLES. */
  table: string;
  /** Type of the table in XML. */
  type: string;
}

const inTable = (table: string, foreignKey: string): RelatedRecord => ({ foreignKey, table, type: sppTable(table)?.type ?? '' });

/**
 * The related records by the name that stands before the dot of a path: `user.email`, `territory.name`. The other keys of a
 * customer (bus_typeid, company_sizeid, hear_aboutid) are left out, since the types behind them are not known.
 */
export const RELATED: Readonly<Record<string, RelatedRecord>> = {
  user: inTable('user', 'userid'),
  contact: inTable('contact', 'primary_contactid'),
  billing_contact: inTable('contact', 'billing_contact_id'),
  shipping_contact: inTable('contact', 'shipping_contactid'),
  sold_to_contact: inTable('contact', 'sold_to_contact_id'),
  customerlocation: inTable('customerlocation', 'customer_locationid'),
  territory: inTable('territory', 'territoryid'),
  cost_center: inTable('cost_center', 'cost_centerid'),
};

export interface RelatedPath extends RelatedRecord {
  path: string;
  /** What stands before the dot. */
  name: string;
  /** Field of the related record, a custom one among them. */
  field: string;
}

/** `user.email` as what it stands for; undefined for a path that is none of a related record. */
export function relatedPath(path: string): RelatedPath | undefined {
  const [, name = '', field = ''] = /^([a-z_]+)\.([A-Za-z]\w*)$/.exec(path) ?? [];
  const record = Object.hasOwn(RELATED, name) ? RELATED[name] : undefined;
  return record && { path, name, field, ...record };
}

const relatedPathsOf = (paths: readonly string[]): RelatedPath[] => paths.flatMap((path) => relatedPath(path) ?? []);

/** The tables and fields that must be read before these paths have values. A table may come more than once. */
export const relatedTables = (paths: readonly string[]): { table: string; fields: string[] }[] =>
  relatedPathsOf(paths).map(({ table, field }) => ({ table, fields: ['id', field] }));

/**
 * Makes the function that fills `related` of a customer from tables read before, for these paths. A key that is 0 or of no
 * row gives ''. Linear in the rows, once.
 */
export function relatingFrom(paths: readonly string[], tables: SppTableRows): (customer: SppCustomer) => SppCustomer {
  const needed = relatedPathsOf(paths);
  if (needed.length === 0) return (customer) => customer;
  const names = new Set(needed.map(({ table }) => table));
  const rowsById = new Map([...names].map((table) => [table, new Map((tables[table] ?? []).map((row) => [row['id'], row]))]));
  const rowOf = (customer: SppCustomer, { table, foreignKey }: RelatedPath): SppTableRow | undefined =>
    rowsById.get(table)?.get(customer.other[foreignKey]);
  return (customer) => ({
    ...customer,
    related: Object.fromEntries(needed.map((path) => [path.path, rowOf(customer, path)?.[path.field] ?? ''])),
  });
}
