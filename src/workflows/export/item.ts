import type { CustomerDraft } from '../../core/customer/customer-draft';
import type { Problem } from '../../core/errors/problem';

/**
 * What getInputData hands to map for one SPP customer, keyed by SPP id. Planned already, so that map needs no lookups:
 * a draft is smaller than its source and 15 units stay 15 (design section 4; persisted data is limited to 200 MB).
 */
export type ExportItem = ItemBase & (CreateItem | LinkItem | ParkItem | HoldItem);

interface ItemBase {
  /** Number of the write-back batch this customer belongs to. */
  batch: number;
  /** When the customer was last changed, in SPP server time: the watermark must not pass a customer left undone. */
  updated: string;
  /** Open exception of this customer from an earlier run. */
  exceptionId?: string;
  company: string;
}

interface CreateItem {
  act: 'create';
  draft: CustomerDraft;
}

/** The customer exists in NetSuite and SPP does not know: only the write-back is missing. */
interface LinkItem {
  act: 'link';
  netsuiteId: string;
}

interface ParkItem {
  act: 'park';
  problems: Problem[];
  payload: unknown;
}

interface HoldItem {
  act: 'hold';
  problems: Problem[];
  payload: unknown;
}

/** What became of one customer in map; written under its write-back batch. */
export interface Outcome {
  sppId: string;
  result: 'created' | 'linked' | 'held' | 'parked';
  netsuiteId?: string;
  updated: string;
  code?: string;
}

/** An outcome after reduce. Written to the output under the SPP id. */
export interface FinalOutcome extends Outcome {
  /** Undefined where there is nothing to write back. */
  writtenBack?: boolean;
}
