import type { ErrorCode } from '../errors/catalogue';
import type { Problem } from '../errors/problem';
import type { CustomerDraft, FieldValue } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';

/** The kinds of value a row may have; each is one file in `kinds/` and one line in `kinds/registry.ts`. */
export type KindName =
  'field' | 'fixed' | 'first-non-empty' | 'join' | 'text' | 'country' | 'state' | 'currency' | 'lookup' | 'email' | 'phone' | 'url';

export const ON_EMPTY = ['leave-out', 'use-default', 'park'] as const;
export const ON_NO_MATCH = ['park', 'pass-through', 'use-default'] as const;

/** One row of the mapping page. */
export interface MappingRow {
  id: string;
  order: number;
  /** A body field id, or `address.<label>.<field>`; the labels main, billing and shipping decide the default lines. */
  target: string;
  kind: KindName;
  expression: string;
  onEmpty: (typeof ON_EMPTY)[number];
  /** `use-default` without a default leaves the field out. */
  onNoMatch: (typeof ON_NO_MATCH)[number];
  defaultValue?: FieldValue;
  active: boolean;
  /** Shipped with the product. A custom row for the same target takes its place. */
  isDefaultRow: boolean;
}

/** What values are looked up in, read once per run. Ids are NetSuite internal ids. */
export interface References {
  /** By ISO symbol. Undefined when the Multiple Currencies feature is off: the field does not exist then. */
  currencies?: Readonly<Record<string, string | number>>;
  /** By name of the list, then by text: `terms`, `statusByType`, value lists. Compared without case, accents, punctuation. */
  lists?: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

/** What a kind finds for one customer. `source` is what was read, `steps` what was done with it, for the explanation. */
export type Reading = { source: string; steps: string[] } & (
  | { found: 'value'; value: FieldValue }
  | { found: 'empty' }
  | { found: 'no-match'; input: string; code: ErrorCode }
  /** The target does not exist in this account; nothing is set, whatever the row says. */
  | { found: 'not-applicable' }
);

/** Total: answers for every customer, never throws. */
export type Reader = (customer: SppCustomer) => Reading;

/** An expression that a kind has understood. `sources`: the SPP fields that `read` reads, to be asked of the API. */
export interface CompiledExpression {
  sources: readonly string[];
  read: Reader;
}

/** Understands the expression of a row. Throws ExpressionError. */
export type Kind = (expression: string, references: References) => CompiledExpression;

/**
 * Where a value came from, and why. Neither value nor problem: the field is left out. Both: NetSuite would refuse the value.
 */
export interface Explanation {
  target: string;
  rowId: string;
  source: string;
  steps: string[];
  value?: FieldValue;
  problem?: Problem;
}

export interface MappingResult {
  draft: CustomerDraft;
  explanation: Explanation[];
  /** Of the rows and of the draft as a whole, one per target at most from each. Empty: the draft can be written. */
  problems: Problem[];
}

/** A compiled mapping. Pure and total: never throws for any customer. */
export interface Mapping {
  apply(customer: SppCustomer): MappingResult;
  /** Paths and custom fields of SPP that the rows read: what to ask the API for. */
  readonly sources: readonly string[];
}
