import type { CustomerDraft } from '../../core/customer/customer-draft';
import type { Problem } from '../../core/errors/problem';
import type { ScoredCandidate } from '../../core/matching/candidate';
import type { MatchKeys } from '../../core/matching/match-keys';

/** What every stage must know of its run; no memory is shared between stages, so each item carries it. */
export interface RunHead {
  /** SPP company id, part of the external id. */
  company: string;
  workflowId: number;
  runId: number;
}

/** The run of what is exported or previewed on its own; an exception keeps the run that found it first. */
export const NO_RUN = 0;

interface ItemBase {
  run: RunHead;
  /** Number of the write-back batch. */
  batch: number;
  /** When the customer was last changed, in SPP server time: the watermark must not pass a customer left undone. */
  updated: string;
  /** Open exception of this customer from an earlier run. */
  exceptionId?: string;
  /** Before this customer the run looks whether it was cancelled. */
  looks?: true;
}

export interface CreateItem extends ItemBase {
  act: 'create';
  draft: CustomerDraft;
  /** The SPP customer as it was read, of a single export; a run keeps the draft only, which is smaller. */
  source?: unknown;
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
  /** What a held customer is recognised by: a later run must not create its twin. */
  keys?: MatchKeys;
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

/** The reason that is counted for a customer which a person told the export to leave alone. */
export const IGNORED = 'ignored';

/** The reason that is counted for a customer whose exception was settled, without an integration, while the run was under way. */
export const SETTLED_MEANWHILE = 'settled-meanwhile';

/** The reason that is counted for a customer that was deleted in SuiteProjects Pro while the run was being planned. */
export const DELETED_MEANWHILE = 'deleted-meanwhile';

/** What became of one customer in map. */
export type Outcome = { sppId: string; updated: string } & (
  | { result: 'created' | 'linked'; netsuiteId: string }
  | { result: 'parked' | 'held'; code: string }
  /** A person decided after the run had read its exceptions. */
  | { result: 'skipped'; reason: string }
);

/** An outcome after reduce. `writtenBack` only where there is something to write back. */
export type FinalOutcome = Outcome & { writtenBack?: boolean };

/** What one reduce invocation leaves in the output. `requests`: HTTP requests sent to SPP. */
export interface BatchResult {
  requests: number;
  outcomes: FinalOutcome[];
}
