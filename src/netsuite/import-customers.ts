import * as search from 'N/search';
import { netsuitePath, type NetSuiteCustomer, type NetSuitePath } from '../core/customer/netsuite-customer';
import { ProductError } from '../core/errors/product-error';
import type { References } from '../core/mapping/mapping-row';
import { placeholders, runSql, runSqlById, textOf, type SqlRow, type SqlValue } from './sql';

const MOMENT = 'YYYY-MM-DD HH24:MI:SS';
const MOMENTS: readonly string[] = ['datecreated', 'lastmodifieddate'];
/** An IN list takes no more. */
const PAGE = 1000;

/** Which customers are read: all of these ids, or all that were saved at or after a moment on the clock of the account; '' for all. */
export type CustomerChoice = { ids: readonly string[] } | { since: string };

interface Column {
  path: string;
  expression: string;
}

function columnOf(path: string, parsed: NetSuitePath | undefined, { currencies }: References): Column[] {
  switch (parsed?.part) {
    case 'body':
      return [{ path, expression: MOMENTS.includes(path) ? `TO_CHAR(${path}, '${MOMENT}')` : parsed.field }];
    case 'shown':
      return [{ path, expression: `BUILTIN.DF(${parsed.field})` }];
    case 'currency-symbol':
      // Without Multiple Currencies a customer has none.
      return currencies === undefined ? [] : [{ path, expression: 'currency' }];
    default:
      return [];
  }
}

/** Reads NetSuite customers for the import, with these paths. */
export class ImportCustomerReader {
  private readonly columns: Column[];
  private readonly withAddresses: boolean;
  private readonly withSubsidiary: boolean;
  private readonly symbols: ReadonlyMap<string, string>;

  constructor(paths: readonly string[], references: References) {
    const wanted = [...new Set(paths)].map((path) => [path, netsuitePath(path)] as const);
    this.columns = wanted.flatMap(([path, parsed]) => columnOf(path, parsed, references));
    this.withAddresses = wanted.some(([, parsed]) => parsed?.part === 'address');
    this.withSubsidiary = references.subsidiaries !== undefined && wanted.some(([, parsed]) => parsed?.part === 'subsidiary-name');
    this.symbols = new Map(Object.entries(references.currencies ?? {}).map(([symbol, id]) => [String(id), symbol]));
  }

  /**
   * Yields the customers in the order of their ids, at most 1,000 at once. Cost: 10 units per 5,000, and per 1,000: 10 for
   * addresses and 10 for subsidiaries, when they are read. Throws ProductError MAPPING_INVALID for a field that a query does not know.
   */
  *read(choice: CustomerChoice): Generator<NetSuiteCustomer[]> {
    let page: NetSuiteCustomer[] = [];
    for (const row of this.rows(choice)) {
      page.push(this.customerOf(row));
      if (page.length < PAGE) continue;
      yield this.completed(page);
      page = [];
    }
    if (page.length > 0) yield this.completed(page);
  }

  private *rows(choice: CustomerChoice): Generator<SqlRow> {
    const select = `SELECT ${['id', ...this.columns.map(({ expression }, at) => `${expression} AS c${at}`)].join(', ')} FROM customer WHERE`;
    try {
      if ('since' in choice) {
        const since = choice.since === '' ? [] : [choice.since];
        yield* runSqlById(
          `${select} ${since.length === 0 ? `isinactive IN ('T', 'F')` : `lastmodifieddate >= TO_DATE(?, '${MOMENT}')`}`,
          since,
        );
        return;
      }
      for (let start = 0; start < choice.ids.length; start += PAGE) {
        const ids: SqlValue[] = choice.ids.slice(start, start + PAGE).map(Number);
        yield* runSql(`${select} id IN (${placeholders(ids.length)}) ORDER BY id`, ids);
      }
    } catch (error) {
      const { name = '', message = '' } = error as { name?: string; message?: string };
      if (error instanceof ProductError || !/search|query|field|SQL/i.test(`${name} ${message}`)) throw error;
      throw new ProductError('MAPPING_INVALID', { reason: `NetSuite customers cannot be read: ${name}: ${message}` });
    }
  }

  private customerOf(row: SqlRow): NetSuiteCustomer {
    const fields: Record<string, string> = {};
    for (const [at, { path }] of this.columns.entries()) {
      const text = textOf(row[`c${at}`]);
      fields[path] = path === 'currency.symbol' ? (this.symbols.get(text) ?? '') : text;
    }
    return { netsuiteId: textOf(row['id']), fields };
  }

  private completed(page: readonly NetSuiteCustomer[]): NetSuiteCustomer[] {
    const ids = page.map(({ netsuiteId }) => netsuiteId);
    const addresses = this.withAddresses ? addressesOf(ids) : undefined;
    const subsidiaries = this.withSubsidiary ? subsidiariesOf(ids) : undefined;
    return page.map((customer) => ({
      ...customer,
      fields: {
        ...customer.fields,
        ...addresses?.get(customer.netsuiteId),
        ...(subsidiaries && { 'subsidiary.name': subsidiaries.get(customer.netsuiteId) ?? '' }),
      },
    }));
  }
}

const ADDRESS_COLUMNS = ['country', 'attention', 'addressee', 'addrphone', 'addr1', 'addr2', 'addr3', 'city', 'state', 'zip'];

/** The default addresses by customer, as texts by path. The join: as in public queries [K]. Cost: 10 units. */
function addressesOf(ids: readonly string[]): Map<string, Record<string, string>> {
  const rows = runSql(
    `SELECT book.entity AS owner, book.defaultbilling AS billing, book.defaultshipping AS shipping,
      ${ADDRESS_COLUMNS.map((name) => `address.${name} AS ${name}`).join(', ')}
    FROM customeraddressbook book INNER JOIN customeraddressbookentityaddress address ON address.nkey = book.addressbookaddress
    WHERE book.entity IN (${placeholders(ids.length)}) AND (book.defaultbilling = 'T' OR book.defaultshipping = 'T') ORDER BY book.internalid`,
    ids.map(Number),
  );
  const found = new Map<string, Record<string, string>>();
  const put = (row: SqlRow, prefix: string): void => {
    const owner = textOf(row['owner']);
    const texts = ADDRESS_COLUMNS.map((name) => [`${prefix}.${name}`, textOf(row[name])]);
    found.set(owner, { ...found.get(owner), ...(Object.fromEntries(texts) as Record<string, string>) });
  };
  // The billing address last: where there is one, it is the address.
  for (const row of rows) if (row['shipping'] === 'T') ['shipping', 'address'].forEach((prefix) => put(row, prefix));
  for (const row of rows) if (row['billing'] === 'T') ['billing', 'address'].forEach((prefix) => put(row, prefix));
  return found;
}

/** Names of the primary subsidiaries; a query of customers has no such column (facts netsuite-platform 4.1). Cost: 10 units. */
function subsidiariesOf(ids: readonly string[]): Map<string, string> {
  const found = search.create({ type: search.Type.CUSTOMER, filters: [['internalid', 'anyof', ids]], columns: ['subsidiary'] });
  return new Map(
    found
      .run()
      .getRange({ start: 0, end: PAGE })
      .map((result) => [String(result.id), String(result.getText({ name: 'subsidiary' }) ?? '')]),
  );
}
