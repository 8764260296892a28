import type { References } from '../mapping/mapping-row';

/** Features that decide which customer fields exist (help: N/runtime, isFeatureInEffect names them so). */
export type AccountFeature = 'SUBSIDIARIES' | 'MULTICURRENCY' | 'MULTISUBSIDIARYCUSTOMER';

/** Records of a NetSuite type, found by one of their fields. */
export interface NetSuiteLookup {
  recordType: string;
  by: string;
}

/** What a configuration is held against: one NetSuite account and the SuiteProjects Pro account it is connected to. */
export interface AccountFacts {
  features: ReadonlySet<AccountFeature>;
  /** Body fields of the customer; `options` for a select field whose choices are known, by internal id. */
  netsuiteFields: readonly { id: string; options?: readonly { id: string; text: string }[] }[];
  /** Paths and custom fields that a customer of SuiteProjects Pro has here. */
  sppFields: readonly { path: string }[];
  /** Empty without OneWorld. */
  subsidiaries: readonly { id: string; name: string }[];
  /** Types of records, or fields of them, that a query does not know here. */
  missingLookups?: readonly NetSuiteLookup[];
  references: References;
}
