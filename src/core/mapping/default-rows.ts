import type { KindName, MappingRow } from './mapping-row';

type Policy = Partial<Pick<MappingRow, 'onEmpty' | 'onNoMatch' | 'defaultValue'>>;
type Shipped = readonly [target: string, kind: KindName, expression: string, policy?: Policy];

/**
 * The shipped mapping. Entity id is not mapped: NetSuite numbers customers itself. A name that is too long parks the
 * customer (validate-draft), because a cut name is lost data. Without a company name there is no customer: SPP demands
 * one, so an empty one is damage, and a nickname is no substitute.
 */
const SHIPPED: readonly Shipped[] = [
  ['isperson', 'fixed', 'F'],
  ['companyname', 'field', 'company', { onEmpty: 'park' }],
  ['entitystatus', 'lookup', 'statusByType: type', { onNoMatch: 'use-default' }],
  // SPP keeps e-mail, phone and fax in the addresses only (facts suiteprojects-pro-api 3.5).
  ['email', 'email', 'addr.email'],
  ['phone', 'phone', 'addr.phone'],
  ['fax', 'phone', 'addr.fax'],
  ['url', 'url', 'web'],
  ['currency', 'currency', 'currency'],
  // Terms are free text in SPP: a text that NetSuite does not know is left out rather than stopping the customer.
  ['terms', 'lookup', 'terms: terms', { onNoMatch: 'use-default' }],
  ['address.main.country', 'country', 'addr.country'],
  ['address.main.addressee', 'field', 'company'],
  ['address.main.addr1', 'field', 'addr.addr1'],
  ['address.main.addr2', 'field', 'addr.addr2'],
  // NetSuite has three lines, SPP four.
  ['address.main.addr3', 'join', 'addr.addr3, addr.addr4'],
  ['address.main.city', 'field', 'addr.city'],
  ['address.main.state', 'state', 'addr.state, addr.country'],
  ['address.main.zip', 'field', 'addr.zip'],
];

/** The default rows of the customers export, ten apart so that rows can be put between. Ids are stable: `default:<target>`. */
export const DEFAULT_ROWS: readonly MappingRow[] = SHIPPED.map(([target, kind, expression, policy], position) => ({
  id: `default:${target}`,
  order: (position + 1) * 10,
  target,
  kind,
  expression,
  onEmpty: 'leave-out',
  onNoMatch: 'park',
  ...policy,
  active: true,
  isDefaultRow: true,
}));
