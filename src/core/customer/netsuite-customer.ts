/**
 * A customer as NetSuite holds it, as texts by path: what the import reads. A checkbox reads T or F, a moment
 * `YYYY-MM-DD HH:MM:SS` on the clock of the account, anything unset or not asked for ''.
 */
export interface NetSuiteCustomer {
  netsuiteId: string;
  /** By path: `companyname`, `entitystatus.text`, `address.city`, `currency.symbol`. */
  fields: Readonly<Record<string, string>>;
}

/** The addresses of a path: the default billing one or else the default shipping one, and each of the two. */
export const NETSUITE_ADDRESSES = ['address', 'billing', 'shipping'] as const;

/** Fields of an address that a query answers. */
export const NETSUITE_ADDRESS_FIELDS: readonly string[] = [
  ...['country', 'attention', 'addressee', 'addrphone'],
  ...['addr1', 'addr2', 'addr3', 'city', 'state', 'zip'],
];

/** A path of a NetSuite customer, taken apart. `shown` is the text that a page shows for a select field. */
export type NetSuitePath =
  | { part: 'body'; field: string }
  | { part: 'shown'; field: string }
  | { part: 'address'; address: (typeof NETSUITE_ADDRESSES)[number]; field: string }
  | { part: 'currency-symbol' }
  | { part: 'subsidiary-name' };

const FIELD_ID = /^[a-z][a-z0-9_]*$/;

/** Takes a path apart; undefined when there is no such path. Whether an account has a body field only a query can say. */
export function netsuitePath(path: string): NetSuitePath | undefined {
  const [head = '', tail, ...rest] = path.split('.');
  if (rest.length > 0 || !FIELD_ID.test(head)) return undefined;
  if (tail === undefined) return { part: 'body', field: head };
  if (path === 'currency.symbol') return { part: 'currency-symbol' };
  if (path === 'subsidiary.name') return { part: 'subsidiary-name' };
  if (tail === 'text') return { part: 'shown', field: head };
  const address = NETSUITE_ADDRESSES.find((name) => name === head);
  return address !== undefined && NETSUITE_ADDRESS_FIELDS.includes(tail) ? { part: 'address', address, field: tail } : undefined;
}
