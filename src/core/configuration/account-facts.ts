import type { References } from '../mapping/mapping-row';

/** Features that decide which customer fields exist (help: N/runtime, isFeatureInEffect names them so). */
export type AccountFeature = 'SUBSIDIARIES' | 'MULTICURRENCY' | 'MULTISUBSIDIARYCUSTOMER';

/** What a configuration is held against: one NetSuite account and the SuiteProjects Pro account it is connected to. */
export interface AccountFacts {
  features: ReadonlySet<AccountFeature>;
  /** Body fields of the customer; `options` for a select field whose choices are known, by internal id. */
  netsuiteFields: readonly { id: string; options?: readonly { id: string; text: string }[] }[];
  /** Paths and custom fields that a customer of SuiteProjects Pro has here. */
  sppFields: readonly { path: string }[];
  /** Empty without OneWorld. */
  subsidiaries: readonly { id: string; name: string }[];
  references: References;
}
