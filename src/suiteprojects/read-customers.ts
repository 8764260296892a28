import type { SppCustomer } from '../core/customer/spp-customer';
import { ProductError } from '../core/errors/product-error';
import type { SppClient } from './client';
import { customerReads } from './customer-read';
import { PageChain } from './page-chain';
import { readCustomer } from './read-customer';

export interface CustomerQuery {
  /** Server time `YYYY-MM-DD HH:MM:SS`; '' for all customers. */
  newerThan: string;
  /** Field paths such as `addr.city` or `export_customer_to_ns__c`. */
  fields: readonly string[];
  /** Rows a page, MAX_PAGE_SIZE by default and at most. */
  pageSize?: number;
  pagesPerRequest?: number;
  /** Rows that a page shares with the one before. */
  overlap?: number;
}

export interface CustomerReading {
  /** Server time before the first page was read: the next watermark. */
  serverTime: string;
  /** Customers handed over; each is handed over once. */
  distinct: number;
  /** False when `accept` stopped before the end of the list. */
  complete: boolean;
  /** How often a part of the list had to be read again. */
  rereads: number;
}

/** Facts 1.9: objects returned per request of a Read. */
const MAX_PAGE_SIZE = 1000;
/** Requests that may be spent on reading again, beyond as many as the list needs. */
const SPARE_REQUESTS = 5;

/**
 * Reads the customers changed since a server time and hands them over page by page, each customer once, until `accept`
 * answers false. Every request ends with a Read of the one row after its pages, so that the end of a list is confirmed
 * in the same request: up to `pagesPerRequest * (pageSize - overlap)` customers (1,960) cost one HTTP request.
 * Throws SPP_PAGING_UNSTABLE when the list does not hold still, RangeError for impossible options, and what `send` throws.
 */
export function readCustomers(client: SppClient, query: CustomerQuery, accept: (customers: SppCustomer[]) => boolean): CustomerReading {
  const { newerThan, fields, pageSize = MAX_PAGE_SIZE, pagesPerRequest = 2, overlap = 20 } = query;
  checkPaging(pageSize, pagesPerRequest, overlap);
  const chain = new PageChain({ size: pageSize, overlap });
  const requestPages = pageReader(client, customerReads(newerThan, fields), { pageSize, pagesPerRequest, stride: pageSize - overlap });
  const handedOver = new Set<string>();
  let serverTime = '';
  let rereads = 0;
  let pagesRead = 0;
  let furthest = 0;
  let brokeBefore = false;

  for (;;) {
    const answer = requestPages(chain.offset, serverTime === '');
    serverTime ||= answer.serverTime;
    const joined = joinPages(chain, answer, pageSize);
    const { wantsMore, leftOver } = handOver(answer.pages, handedOver, accept);
    const complete = joined && chain.hasEnded && !leftOver;
    if (complete || !wantsMore) return { serverTime, distinct: handedOver.size, complete, rereads };

    pagesRead += pagesPerRequest;
    furthest = Math.max(furthest, chain.length);
    if (!joined) {
      rereads += 1;
      // Broken twice running: the list has shifted before the page that was read again, and how far before is not known.
      if (brokeBefore) chain.startOver();
      else chain.stepBack();
    }
    brokeBefore = !joined;
    if (pagesRead > SPARE_REQUESTS * pagesPerRequest + 2 * furthest)
      throw new ProductError('SPP_PAGING_UNSTABLE', { pages: pagesRead, customers: handedOver.size, rereads });
  }
}

interface PagesAnswer {
  /** '' when it was not asked for. */
  serverTime: string;
  pages: SppCustomer[][];
  /** The row right after the pages, if there is one. */
  probe: SppCustomer[];
}

/** Makes the function that reads pages from an offset on, and the row after them, in one request. */
function pageReader(
  client: SppClient,
  read: ReturnType<typeof customerReads>,
  { pageSize, pagesPerRequest, stride }: { pageSize: number; pagesPerRequest: number; stride: number },
): (offset: number, withTime: boolean) => PagesAnswer {
  return (offset, withTime) => {
    const pages = Array.from({ length: pagesPerRequest }, (_, index) => read(offset + index * stride, pageSize));
    const probe = read(offset + pagesPerRequest * stride, 1);
    const answers = client.send([...(withTime ? [{ command: 'Time' } as const] : []), ...pages, probe]);
    const lists = answers.flatMap((answer) => (answer.command === 'Read' ? [answer.rows.map(readCustomer)] : []));
    const time = answers.find((answer) => answer.command === 'Time');
    return { serverTime: time?.serverTime ?? '', pages: lists.slice(0, -1), probe: lists.at(-1) ?? [] };
  };
}

/** Joins the pages to the list, up to the first that does not continue it; false when there is one. */
function joinPages(chain: PageChain, { pages, probe }: PagesAnswer, pageSize: number): boolean {
  // A customer that was changed meanwhile is another row: should the list be ordered by change, it has moved to the end.
  const rowsOf = (customers: readonly SppCustomer[]): string[] => customers.map(({ id, updated }) => `${id} ${updated}`);
  const joined = pages.every((page) => {
    const rows = rowsOf(page);
    const continues = chain.continues(rows, pageSize);
    if (continues) chain.add(rows);
    return continues;
  });
  return joined && chain.continues(rowsOf(probe), 1);
}

/** Hands over the customers not seen before, whether or not their page joined: they exist. An empty page is not handed over. */
function handOver(
  pages: readonly SppCustomer[][],
  handedOver: Set<string>,
  accept: (customers: SppCustomer[]) => boolean,
): { wantsMore: boolean; leftOver: boolean } {
  for (const [index, page] of pages.entries()) {
    const fresh = page.filter(({ id }) => !handedOver.has(id) && handedOver.add(id));
    if (fresh.length === 0 || accept(fresh)) continue;
    const leftOver = pages.slice(index + 1).some((later) => later.some(({ id }) => !handedOver.has(id)));
    return { wantsMore: false, leftOver };
  }
  return { wantsMore: true, leftOver: false };
}

function checkPaging(pageSize: number, pagesPerRequest: number, overlap: number): void {
  const whole = [pageSize, pagesPerRequest, overlap].every((value) => Number.isInteger(value) && value >= 1);
  if (!whole || pageSize > MAX_PAGE_SIZE || overlap * 2 > pageSize)
    throw new RangeError(`Impossible paging: ${pagesPerRequest} pages of ${pageSize} rows with an overlap of ${overlap}.`);
}
