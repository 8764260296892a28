import { latencyOf } from '../../sandbox/netsuite/latency';
import { LATENCY } from '../../sandbox/suiteprojects/latency';
import { ROWS_PER_READ } from '../../sandbox/suiteprojects/limits';
import { SAVE_MILLISECONDS } from '../export/figures';
import type { Cost } from './cost';

/** Records of one synchronous addList. Help: section_N3418637. */
const RECORDS_PER_ADD = 200;
/** Requests that NetSuite serves at a time without SuiteCloud Plus, of the lowest service tier (facts: not in our sheets; public articles say 5). */
const CONCURRENT_REQUESTS = 5;
/** Records of one CSV file. Help: section_4345798668. */
export const RECORDS_PER_CSV = 25_000;
/** Ids written back in one request, as the product does. */
const ROWS_PER_WRITE_BACK = 500;
/** Network and sign-in of a request to NetSuite; assumed to be what one to SuiteProjects Pro takes. */
const ROUND_TRIP = LATENCY.request;

const sppReads = (customers: number): number => Math.ceil(customers / ROWS_PER_READ);
const sppReadMilliseconds = (customers: number): number => sppReads(customers) * LATENCY.request + customers * LATENCY.rowRead;
const writeBacks = (customers: number): number => Math.ceil(customers / ROWS_PER_WRITE_BACK);
const writeBackMilliseconds = (customers: number): number => writeBacks(customers) * LATENCY.request + customers * LATENCY.rowWritten;

/** What so many equal pieces of work take side by side. */
const inParallel = (pieces: number, milliseconds: number, lanes: number): number => Math.ceil(pieces / lanes) * milliseconds;

/**
 * A connector outside NetSuite, written as well as the web services allow: pages of 1,000 customers, a search and an addList of 200
 * customers for each batch, five batches at a time, and one write-back for 500. A model: nothing of it is run.
 */
export function outsideConnector(customers: number): Cost {
  const batches = Math.ceil(customers / RECORDS_PER_ADD);
  const size = Math.min(customers, RECORDS_PER_ADD);
  const search = ROUND_TRIP + latencyOf('query.runSuiteQL', size);
  const add = ROUND_TRIP + size * SAVE_MILLISECONDS;
  return {
    customers,
    units: 0,
    requests: sppReads(customers) + writeBacks(customers),
    modelledSeconds:
      (sppReadMilliseconds(customers) + inParallel(batches, search + add, CONCURRENT_REQUESTS) + writeBackMilliseconds(customers)) / 1000,
  };
}

/**
 * A person who exports a list of SuiteProjects Pro and imports it as CSV: files of 25,000 rows, one after the other, in the one thread
 * that an account without SuiteCloud Plus has. The person's own time is left out; so is the write-back, for which there is no way.
 */
export function csvImport(customers: number): Cost {
  return { customers, units: 0, requests: 0, modelledSeconds: (customers * SAVE_MILLISECONDS) / 1000 };
}
