import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import { LATENCY } from '../latency';
import { ROWS_PER_READ } from '../limits';
import type { AccessToken } from '../oauth/grants';
import type { SppCustomerRecord } from '../types';
import { allAttributes, restAttribute, restCustomer, type RestAttribute } from './customer-resource';
import { BadFilter, readFilter } from './filter-language';

/** What a GET answers: 200 with a body, or a refusal. */
export type RestAnswer = { status: 200; body: object } | { status: 400 | 404; message: string };

const DEFAULT_LIMIT = 100;

const refused = (message: string): RestAnswer => ({ status: 400, message });

/** `GET /customers/`: `fields`, `limit` up to 1,000 (100), `offset` divisible by it, `orderBy`, `q` (facts 1.3, 1.5). */
export function listCustomers(account: SppAccount, grant: AccessToken, url: URL): RestAnswer {
  const query = url.searchParams;
  refuseBeyond(query, ['fields', 'limit', 'offset', 'orderBy', 'q']);
  const limit = wholeNumber(query.get('limit'), DEFAULT_LIMIT);
  const offset = wholeNumber(query.get('offset'), 0);
  if (limit === undefined || limit < 1 || limit > ROWS_PER_READ) return refused(`limit must be between 1 and ${ROWS_PER_READ}`);
  if (offset === undefined || offset % limit !== 0) return refused('offset must be divisible by limit');
  const attributes = returned(query, account);
  if (attributes === undefined) return refused('fields names an attribute that does not exist');
  const order = orderOf(query.get('orderBy'), account);
  if (order === undefined) return refused('orderBy must be one attribute that can be sorted');
  try {
    const clauses = query.has('q') ? readFilter(query.get('q') ?? '', account.customFields) : [];
    const rows = visible(account, grant).filter((row) => clauses.every((admits) => admits(row)));
    const page = rows.sort(order).slice(offset, offset + limit);
    account.clock.advance(page.length * LATENCY.rowRead);
    const data = page.map((row) => restCustomer(row, attributes));
    return { status: 200, body: { data, message: 'success', meta: meta(url, rows.length, limit, offset) } };
  } catch (error) {
    if (error instanceof BadFilter) return refused(error.message);
    throw error;
  }
}

/** `GET /customers/{id}` with `fields`. */
export function oneCustomer(account: SppAccount, grant: AccessToken, id: string, query: URLSearchParams): RestAnswer {
  refuseBeyond(query, ['fields']);
  const attributes = returned(query, account);
  if (attributes === undefined) return refused('fields names an attribute that does not exist');
  const customer = visible(account, grant).find((one) => one.id === id);
  if (!customer) return { status: 404, message: 'Not found' };
  account.clock.advance(LATENCY.rowRead);
  return { status: 200, body: { data: restCustomer(customer, attributes), message: 'success' } };
}

/** Not deleted, and not newer than what the token's filter-set cache knows (facts 1.7). */
const visible = (account: SppAccount, { issued, cacheRefreshed = issued }: AccessToken): SppCustomerRecord[] =>
  account.customers.all().filter((row) => !row.deleted && row.created <= cacheRefreshed);

function refuseBeyond(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) if (!known.includes(name)) throw new NotEmulated(`REST parameter ${name} of customers`);
}

function wholeNumber(text: string | null, otherwise: number): number | undefined {
  if (text === null) return otherwise;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function returned(query: URLSearchParams, account: SppAccount): RestAttribute[] | undefined {
  const names = query.get('fields')?.split(',');
  if (names === undefined) return allAttributes(account.customFields);
  const attributes = names.flatMap((name) => restAttribute(name, account.customFields) ?? []);
  return attributes.length === names.length ? attributes : undefined;
}

type Order = (one: SppCustomerRecord, other: SppCustomerRecord) => number;

/** Ties, and lists without an order, go by ascending id. */
function orderOf(orderBy: string | null, account: SppAccount): Order | undefined {
  const byId: Order = (one, other) => Number(one.id) - Number(other.id);
  if (orderBy === null) return byId;
  const [, sign, name = ''] = /^([+-]?)(\w+)$/.exec(orderBy.trim()) ?? [];
  const attribute = restAttribute(name, account.customFields);
  if (!attribute?.canSort) return undefined;
  const value = (row: SppCustomerRecord) => (attribute.kind === 'string' ? attribute.read(row) : Number(attribute.read(row) || 0));
  const direction = sign === '-' ? -1 : 1;
  return (one, other) => {
    const [a, b] = [value(one), value(other)];
    return a < b ? -direction : a > b ? direction : byId(one, other);
  };
}

function meta(url: URL, totalRows: number, rowsPerPage: number, offset: number): object {
  const totalPages = Math.ceil(totalRows / rowsPerPage);
  const last = Math.max(0, totalPages - 1) * rowsPerPage;
  const link = (rel: string, at: number) => {
    const href = new URL(url);
    href.searchParams.set('limit', String(rowsPerPage));
    href.searchParams.set('offset', String(at));
    return { rel, href: href.toString() };
  };
  const links = [
    link('first', 0),
    ...(offset > 0 ? [link('prev', offset - rowsPerPage)] : []),
    link('self', offset),
    ...(offset < last ? [link('next', offset + rowsPerPage)] : []),
    link('last', last),
  ];
  return { rowsPerPage, totalPages, totalRows, links };
}
