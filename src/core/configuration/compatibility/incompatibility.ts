import type { AccountFeature, NetSuiteLookup } from '../account-facts';

/**
 * Where an account does not allow what a configuration says. `path` is a JSON path into the configuration; `rowId` is that of
 * the mapping row in question, when there is one.
 */
export type Incompatibility = { path: string; rowId?: string } & (
  | { kind: 'feature-off'; feature: AccountFeature; target: string }
  | { kind: 'netsuite-field-missing'; target: string }
  | { kind: 'netsuite-record-missing'; lookup: NetSuiteLookup }
  | { kind: 'option-missing'; target: string; value: string }
  | { kind: 'spp-field-missing'; field: string }
  | { kind: 'row-not-understood'; target: string; reason: string }
  | { kind: 'subsidiary-not-set' }
);

/** What is the matter, without where it is. */
export type Fault = Incompatibility extends infer One ? (One extends unknown ? Omit<One, 'path' | 'rowId'> : never) : never;
