import type { ErrorCode } from '../errors/catalogue';
import type { Problem } from '../errors/problem';
import type { CustomerDraft, FieldValue } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import type { SppTableRow } from '../customer/spp-tables';
import type { Side, SourceRecord } from './side';

/** The kinds of value a row may have; each is one file in `kinds/` and one line in `kinds/registry.ts`. */
export type ValueKind =
  | 'field'
  | 'fixed'
  | 'first-non-empty'
  | 'join'
  | 'concatenation'
  | 'text'
  | 'number'
  | 'date'
  | 'macro'
  | 'country'
  | 'state'
  | 'currency'
  | 'value-list'
  | 'lookup'
  | 'spp-lookup'
  | 'netsuite-lookup'
  | 'conditional'
  | 'email'
  | 'phone'
  | 'url';

/** A pullback goes the other way: it writes a field of the new NetSuite customer to SPP, and fills nothing of the draft. */
export type KindName = ValueKind | 'pullback';

export const ON_EMPTY = ['leave-out', 'use-default', 'park'] as const;
export const ON_NO_MATCH = ['park', 'pass-through', 'use-default'] as const;

/** One row of the mapping page. */
export interface MappingRow {
  id: string;
  order: number;
  /**
   * A body field id; `address.<label>.<field>`, where the labels main, billing and shipping decide the default lines;
   * `currencies` or `subsidiaries`, which take a comma list of further ones; of a pullback `spp.<field>`.
   */
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
  /** Of the import: the row fills its target when the customer is created, and is left alone afterwards. */
  initialOnly?: boolean;
  /** What the administrator wrote about the row. */
  note?: string;
}

type Ids = Readonly<Record<string, string | number>>;

/** What values are looked up in, read once per run. Ids are NetSuite internal ids. */
export interface References {
  /** The side that rows read from; SuiteProjects Pro where it is left out. */
  side?: Side;
  /** By ISO symbol. Undefined when the Multiple Currencies feature is off: the field does not exist then. */
  currencies?: Ids;
  /** By name. Undefined outside OneWorld: the field does not exist then. */
  subsidiaries?: Ids;
  /** By name of the list, then by text: `terms`, `statusByType`. Compared without case, accents, punctuation. */
  lists?: Readonly<Record<string, Ids>>;
  /** The value lists of the workflow by name: the target by source text. */
  valueLists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Rows of the SPP tables that `Mapping.tables` names. */
  sppTables?: Readonly<Record<string, readonly SppTableRow[]>>;
  /** Ids by record type, then by the field that is compared, then by its value: what `Mapping.netsuiteTables` names. */
  netsuiteTables?: Readonly<Record<string, Readonly<Record<string, Ids>>>>;
  /** The day of the run in the zone of the company, `YYYY-MM-DD`. */
  today?: string;
}

/** The fields of an SPP table that lookups read. */
export interface SppTableNeed {
  table: string;
  fields: readonly string[];
}

/** The fields by which lookups find records of a NetSuite type: `id`, `externalid`, `name` or another field. */
export interface NetSuiteTableNeed {
  recordType: string;
  by: readonly string[];
}

/** A field of the new NetSuite customer that is written to a field of the SPP customer. */
export interface Pullback {
  rowId: string;
  sppField: string;
  netsuiteField: string;
}

/** What a kind finds for one customer. `source` is what was read, `steps` what was done with it, for the explanation. */
export type Reading = { source: string; steps: string[] } & (
  | { found: 'value'; value: FieldValue }
  | { found: 'empty' }
  | { found: 'no-match'; input: string; code: ErrorCode }
  /** The target does not exist in this account; nothing is set, whatever the row says. */
  | { found: 'not-applicable' }
);

/** Total: answers for every customer of its side, never throws. */
export type Reader = (record: SourceRecord) => Reading;

/** An expression that a kind has understood. `sources`: the paths that `read` reads, to be asked of the side that has them. */
export interface CompiledExpression {
  sources: readonly string[];
  /** The tables that `read` looks things up in; none when absent. */
  tables?: readonly SppTableNeed[];
  netsuiteTables?: readonly NetSuiteTableNeed[];
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

/** What the rows make of a customer. */
export interface Mapped {
  draft: CustomerDraft;
  /** Of the rows and of the draft as a whole, one per target at most from each. Empty: the draft can be written. */
  problems: Problem[];
}

/** An explanation with the text that each source of the row holds, as SPP sent it. */
export interface SourcedExplanation extends Explanation {
  sourceValues: Readonly<Record<string, string>>;
}

/** The same with what each row did, in the order of the rows. */
export interface MappingResult extends Mapped {
  explanation: SourcedExplanation[];
}

/** A compiled mapping. Pure and total: never throws for any customer. */
export interface Mapping {
  apply(customer: SppCustomer): Mapped;
  /** The same result and why it is so: for previews. A run has no use for reasons, and they cost as much as the values. */
  explain(customer: SppCustomer): MappingResult;
  /** Paths and custom fields of SPP that the rows read: what to ask the API for. */
  readonly sources: readonly string[];
  /** What to read before the mapping is compiled for a run; each table and each record type once. */
  readonly tables: readonly SppTableNeed[];
  readonly netsuiteTables: readonly NetSuiteTableNeed[];
  /** The pullback rows. The shipped one, of the internal id, is not among them: "once each" hangs on it, so no row may take its place. */
  readonly pullbacks: readonly Pullback[];
}
