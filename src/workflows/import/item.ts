import type { Problem } from '../../core/errors/problem';
import type { ImportedCustomer } from '../../netsuite/exception-queue';
import type { CustomerWrite } from '../../suiteprojects/write-customers';

/** What every stage must know of its run and its customer; no memory is shared between stages. */
interface ItemBase {
  workflowId: number;
  runId: number;
  company: string;
  /** `stampOf` the customer as it was read; '' of one that was deleted. */
  stamp: string;
  /** Open exception of this customer from an earlier run. */
  exceptionId?: string;
}

/** The customer is written to SPP, and NetSuite keeps its SPP id. `result` is what it counts as. */
export interface WriteItem extends ItemBase {
  act: 'write';
  /** Number of the batch. */
  batch: number;
  result: 'created' | 'updated' | 'linked';
  write: CustomerWrite;
  /** NetSuite does not know the SPP id yet. */
  notes: boolean;
  /** The noted deletion that is done with once this is written; of a customer that NetSuite has no more. */
  deletion?: number;
}

/** The customer needs a person. `source` is the NetSuite customer as it was read, and who it may be in SPP. */
export interface ReportItem extends ItemBase {
  act: 'park' | 'hold';
  problems: Problem[];
  source: ImportedCustomer;
}

/** What getInputData hands on, by NetSuite id; `seen` under a name of its own: the stamps of all that were read. */
export type ImportItem =
  | WriteItem
  | ReportItem
  | { act: 'settle'; exceptionId: string }
  /** A noted deletion that nothing is to be done about. */
  | { act: 'forget'; deletion: number }
  | { act: 'seen'; stamps: string[] };

/**
 * What became of one customer. `undone`: nothing was written, and the next run tries again. `noted`: the stamp that it got when
 * its SPP id was noted, by which it is no news.
 */
export type ImportOutcome = { netsuiteId: string; stamp: string; noted?: string } & (
  { result: 'created' | 'updated' | 'linked'; sppId: string } | { result: 'parked' | 'held' | 'undone'; code: string }
);

/** What map hands to reduce: a write to be done with others, an outcome, or stamps. */
export type Handed = { write: WriteItem } | { outcome: ImportOutcome } | { stamps: string[] };

/** What one reduce invocation leaves in the output. `requests`: HTTP requests sent to SPP. */
export interface ImportBatchResult {
  requests: number;
  outcomes: ImportOutcome[];
  stamps: string[];
}

/** The key of a NetSuite customer among the exceptions, where the export has SPP ids. */
export const exceptionKey = (netsuiteId: string): string => `netsuite:${netsuiteId}`;
export const isImportKey = (key: string): boolean => key.startsWith('netsuite:');
export const netsuiteIdOfKey = (key: string): string => key.replace(/^netsuite:/, '');
