import type { CustomerDraft } from '../../core/customer/customer-draft';
import type { Problem } from '../../core/errors/problem';
import type { ScoredCandidate } from '../../core/matching/candidate';

/** What every stage must know of its run; no memory is shared between stages, so each item carries it. */
export interface RunHead {
  /** SPP company id, part of the external id. */
  company: string;
  workflowId: number;
  runId: number;
}

interface ItemBase {
  run: RunHead;
  /** Number of the write-back batch. */
  batch: number;
  /** When the customer was last changed, in SPP server time: the watermark must not pass a customer left undone. */
  updated: string;
  /** Open exception of this customer from an earlier run. */
  exceptionId?: string;
}

export interface CreateItem extends ItemBase {
  act: 'create';
  draft: CustomerDraft;
}

/** The customer exists in NetSuite and SPP does not know: only the write-back is missing. */
export interface LinkItem extends ItemBase {
  act: 'link';
  netsuiteId: string;
}

/** The customer needs a person. `source` is the SPP customer as it was read. */
export interface ExceptionItem extends ItemBase {
  act: 'park' | 'hold';
  company: string;
  problems: Problem[];
  source: unknown;
  /** NetSuite customers that may be the same, of a held customer. */
  candidates?: ScoredCandidate[];
}

/** The filter keeps the customer out by now, so its open exception is settled: integrated by hand, or no longer to be exported. */
export interface SettleItem {
  act: 'settle';
  exceptionId: string;
}

/**
 * What getInputData hands to map for one SPP customer, keyed by SPP id. It is planned already, so that map looks nothing
 * up and a new customer costs its 15 units and no more; a draft is smaller than its source, and 200 MB persist at most.
 */
export type ExportItem = CreateItem | LinkItem | ExceptionItem | SettleItem;
/** An item whose customer gets an outcome. */
export type CustomerItem = Exclude<ExportItem, SettleItem>;

/** What became of one customer in map. */
export type Outcome = { sppId: string; updated: string } & (
  { result: 'created' | 'linked'; netsuiteId: string } | { result: 'parked' | 'held'; code: string }
);

/** An outcome after reduce. `writtenBack` only where there is something to write back. */
export type FinalOutcome = Outcome & { writtenBack?: boolean };

/** What one reduce invocation leaves in the output. `requests`: HTTP requests sent to SPP. */
export interface BatchResult {
  requests: number;
  outcomes: FinalOutcome[];
}
