import { RELATED, relatedPath } from '../customer/related-records';
import { ADDRESS_FIELDS, isKnownPath } from '../customer/spp-customer';

/** How SOAP, user scripts and the data dictionary flatten the three addresses (facts suiteprojects-pro-api 3.5). */
const ADDRESSES = [
  ['addr', 'addr_'],
  ['billingaddr', 'billing_addr_'],
  ['contactaddr', 'contact_addr_'],
] as const;

/** Names of the data dictionary that differ from XML, the one that is written first (facts 9.1, suiteprojects-pro-api 3.5). */
const ALIASES: readonly (readonly [path: string, ...names: string[]])[] = [
  ['userid', 'user_id'],
  ['primary_contactid', 'primary_contact_id'],
  ['shipping_contactid', 'shipping_contact_id'],
  ['invoice_layoutid', 'invoice_layout_id'],
  ['bus_typeid', 'bus_type_id', 'business_type_id'],
  ['company_sizeid', 'company_size_id'],
  ['hear_aboutid', 'hear_about_id'],
  ['territoryid', 'territory_id'],
  ['cost_centerid', 'cost_center_id'],
  ['customer_locationid', 'customer_location_id'],
  ['externalid', 'externalid', 'external_id'],
  ['code', 'code', 'accounting_code'],
  // The REST and database names of the main address.
  ...[1, 2, 3, 4].map((line) => [`addr.addr${line}`, `addr_addr${line}`, `address${line}`, `addr${line}`] as const),
  ...['city', 'state', 'zip', 'country', 'email', 'phone', 'mobile', 'fax', 'salutation', 'first', 'middle', 'last'].map(
    (field) => [`addr.${field}`, `addr_${field}`, field] as const,
  ),
];

const PATHS = new Map<string, string>([
  ...ADDRESSES.flatMap(([path, prefix]) => ADDRESS_FIELDS.map((field): [string, string] => [`${prefix}${field}`, `${path}.${field}`])),
  ...ALIASES.flatMap(([path, ...names]) => names.map((name): [string, string] => [name, path])),
]);

const NAMES = new Map<string, string>([
  ...[...PATHS].reverse().map(([name, path]): [string, string] => [path, name]),
  ...ALIASES.map(([path, name = path]): [string, string] => [path, name]),
]);

const CUSTOM = /^\w+__c$/;

/** The path of a plain field of the SPP customer; undefined for any other name. */
function plainPath(name: string): string | undefined {
  const path = PATHS.get(name) ?? name;
  return isKnownPath(path) && !CUSTOM.test(path) ? path : undefined;
}

/** The path that an SPP name of the notation stands for; a text says why there is none. `custom`: names declared as custom fields. */
export function pathOfName(name: string, custom: ReadonlySet<string>): { path: string } | string {
  if (CUSTOM.test(name)) return { path: name };
  if (custom.has(name)) return { path: `${name}__c` };
  const path = plainPath(name);
  return path === undefined ? `${name} is not a field of the SuiteProjects Pro customer that is known here` : { path };
}

/** The fields of another SPP table keep their name, except custom ones: declared, or of the connector's own pattern (facts 3.5). */
export const tableField = (name: string, custom: ReadonlySet<string>): string =>
  !CUSTOM.test(name) && (custom.has(name) || name.startsWith('netsuite_')) ? `${name}__c` : name;

/**
 * The spelling of a path or of a table's field. A custom field loses its `__c` and must be declared, unless a name in
 * `plain` or a plain field of the customer is spelled the same: then it is written in full.
 */
export function nameOfPath(path: string, plain: ReadonlySet<string>): { name: string; custom: boolean } {
  if (!CUSTOM.test(path)) return { name: NAMES.get(path) ?? path, custom: false };
  const base = path.slice(0, -'__c'.length);
  const clear = /^[a-z]\w*$/i.test(base) && !CUSTOM.test(base) && !plain.has(base) && plainPath(base) === undefined && !PATHS.has(base);
  return { name: clear ? base : path, custom: true };
}

const withoutMarks = (name: string): string => name.toLowerCase().replaceAll('_', '');

/** `user.name` for a look-up by id of the record that a field of the customer refers to; undefined when it refers to none. */
export function relatedPathOf(foreignKey: string, table: string, field: string): string | undefined {
  const found = Object.entries(RELATED).find(
    ([name, record]) => record.foreignKey === foreignKey && [name, record.type].map(withoutMarks).includes(withoutMarks(table)),
  );
  const path = `${found?.[0]}.${field}`;
  return found !== undefined && isKnownPath(path) ? path : undefined;
}

/** The other way: the foreign key, the table and the field of a related path; undefined for any other path. */
export function lookupOfPath(path: string): { foreignKey: string; table: string; field: string } | undefined {
  const related = relatedPath(path);
  if (related === undefined) return undefined;
  const { name, type, foreignKey, field } = related;
  return { foreignKey, field, table: withoutMarks(name) === withoutMarks(type) ? name : type.toLowerCase() };
}
