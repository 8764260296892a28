import { ProductError } from '../core/errors/product-error';
import type { SppClient } from './client';
import type { ReadCommand } from './commands';
import { isAlike } from './is-alike';
import { PageChain } from './page-chain';
import type { XmlElement } from './xml/element';

/** A list of rows that is read in pages, and what is known of its rows. */
export interface SppList<Row> {
  read: (offset: number, count: number) => ReadCommand;
  rowOf: (element: XmlElement) => Row;
  /** Tells rows apart for good: a row of the same identity is handed over once. */
  identityOf: (row: Row) => string;
  /** Tells states of a row apart, where the list may be ordered by change; the identity when left out. */
  stateOf?: (row: Row) => string;
}

export interface Paging {
  /** Rows a page, MAX_PAGE_SIZE by default and at most. */
  pageSize?: number;
  pagesPerRequest?: number;
  /** Rows that a page shares with the one before. */
  overlap?: number;
}

export interface ListReading {
  /** Server time before the first page was read. */
  serverTime: string;
  /** Rows handed over; each is handed over once. */
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
 * Reads a list and hands it over page by page, each row once, with the server time before the first, until `accept` answers false. Every request ends with a Read
 * of the one row after its pages, so that the end of a list is confirmed in the same request: up to
 * `pagesPerRequest * (pageSize - overlap)` rows (1,960) cost one HTTP request.
 * Throws SPP_PAGING_UNSTABLE when the list does not hold still, RangeError for impossible options, and what `send` throws.
 */
export function readList<Row>(
  client: SppClient,
  list: SppList<Row>,
  paging: Paging,
  accept: (rows: Row[], serverTime: string) => boolean,
): ListReading {
  const { pageSize = MAX_PAGE_SIZE, pagesPerRequest = 2, overlap = 20 } = paging;
  checkPaging(pageSize, pagesPerRequest, overlap);
  const chain = new PageChain({ size: pageSize, overlap });
  const requestPages = pageReader(client, list, { pageSize, pagesPerRequest, stride: pageSize - overlap });
  const { identityOf, stateOf = identityOf } = list;
  const handedOver = new Set<string>();
  let serverTime = '';
  let rereads = 0;
  let pagesRead = 0;
  let furthest = 0;
  let brokeBefore = false;

  for (;;) {
    const answer = requestPages(chain.offset, serverTime === '');
    serverTime ||= answer.serverTime;
    // Rows of an answer that contradicts itself are not handed over: one of them bears the id of another.
    const agrees = isConsistent(answer, identityOf);
    const joined = agrees && joinPages(chain, answer, { pageSize, stateOf });
    const { wantsMore, leftOver } = handOver(agrees ? answer.pages : [], {
      handedOver,
      identityOf,
      accept: (rows) => accept(rows, serverTime),
    });
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
      throw new ProductError('SPP_PAGING_UNSTABLE', { pages: pagesRead, rows: handedOver.size, rereads });
  }
}

interface PagesAnswer<Row> {
  /** '' when it was not asked for. */
  serverTime: string;
  pages: Row[][];
  /** The row right after the pages, if there is one. */
  probe: Row[];
}

/** Makes the function that reads pages from an offset on, and the row after them, in one request. */
function pageReader<Row>(
  client: SppClient,
  { read, rowOf }: SppList<Row>,
  { pageSize, pagesPerRequest, stride }: { pageSize: number; pagesPerRequest: number; stride: number },
): (offset: number, withTime: boolean) => PagesAnswer<Row> {
  return (offset, withTime) => {
    const pages = Array.from({ length: pagesPerRequest }, (_, index) => read(offset + index * stride, pageSize));
    const probe = read(offset + pagesPerRequest * stride, 1);
    const answers = client.send([...(withTime ? [{ command: 'Time' } as const] : []), ...pages, probe]);
    const lists = answers.flatMap((answer) => (answer.command === 'Read' ? [answer.rows.map(rowOf)] : []));
    const time = answers.find((answer) => answer.command === 'Time');
    return { serverTime: time?.serverTime ?? '', pages: lists.slice(0, -1), probe: lists.at(-1) ?? [] };
  };
}

/** Joins the pages to the list, up to the first that does not continue it; false when there is one. */
function joinPages<Row>(
  chain: PageChain,
  { pages, probe }: PagesAnswer<Row>,
  { pageSize, stateOf }: { pageSize: number; stateOf: (row: Row) => string },
): boolean {
  const joined = pages.every((page) => {
    const rows = page.map(stateOf);
    const continues = chain.continues(rows, pageSize);
    if (continues) chain.add(rows);
    return continues;
  });
  return joined && chain.continues(probe.map(stateOf), 1);
}

/** Whether rows of one identity are alike wherever they come in one answer, as they do where its pages overlap. */
function isConsistent<Row>({ pages, probe }: PagesAnswer<Row>, identityOf: (row: Row) => string): boolean {
  const seen = new Map<string, Row>();
  return [...pages, probe].flat().every((row) => {
    const other = seen.get(identityOf(row));
    if (other === undefined) seen.set(identityOf(row), row);
    return other === undefined || isAlike(other, row);
  });
}

/** Hands over the rows not seen before, whether or not their page joined: they exist. An empty page is not handed over. */
function handOver<Row>(
  pages: readonly Row[][],
  { handedOver, identityOf, accept }: { handedOver: Set<string>; identityOf: (row: Row) => string; accept: (rows: Row[]) => boolean },
): { wantsMore: boolean; leftOver: boolean } {
  const isNew = (row: Row): boolean => !handedOver.has(identityOf(row));
  for (const [index, page] of pages.entries()) {
    const fresh = page.filter((row) => isNew(row) && handedOver.add(identityOf(row)));
    if (fresh.length === 0 || accept(fresh)) continue;
    return { wantsMore: false, leftOver: pages.slice(index + 1).some((later) => later.some(isNew)) };
  }
  return { wantsMore: true, leftOver: false };
}

function checkPaging(pageSize: number, pagesPerRequest: number, overlap: number): void {
  const whole = [pageSize, pagesPerRequest, overlap].every((value) => Number.isInteger(value) && value >= 1);
  if (!whole || pageSize > MAX_PAGE_SIZE || overlap * 2 > pageSize)
    throw new RangeError(`Impossible paging: ${pagesPerRequest} pages of ${pageSize} rows with an overlap of ${overlap}.`);
}
