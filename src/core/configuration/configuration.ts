import type { Condition } from '../filter/condition';
import type { MappingRow } from '../mapping/mapping-row';

/** What a workflow does. The export creates NetSuite customers from those of SuiteProjects Pro, the import the other way. */
export const WORKFLOW_TYPES = ['customers_export', 'customers_import'] as const;
export type WorkflowType = (typeof WORKFLOW_TYPES)[number];

/** The schema that this version of the product writes. Older ones are migrated when they are read. */
export const CONFIGURATION_SCHEMA = 1;

/** One pair of a value list: what SuiteProjects Pro says, what NetSuite is to get. */
export interface ValueListPair {
  source: string;
  target: string;
}

/** A named table of pairs that mapping rows look values up in. The order of the pairs is the administrator's. */
export interface ValueList {
  name: string;
  note?: string;
  pairs: readonly ValueListPair[];
}

/**
 * Everything that decides what a workflow does, in one value: what a version holds, what is downloaded and uploaded.
 * It holds no secret and no address of a connection, so that it may be handed to another account.
 */
export interface Configuration {
  schema: typeof CONFIGURATION_SCHEMA;
  workflow: WorkflowType;
  /** Only what differs from the shipped settings; the workflow knows their names and kinds. */
  settings: Readonly<Record<string, unknown>>;
  /** Null: the shipped filter. */
  filter: Condition | null;
  rows: readonly MappingRow[];
  valueLists: readonly ValueList[];
}

/** Something wrong with a configuration text. `path` is a JSON path: `$.rows[3].kind`. */
export interface ConfigurationError {
  path: string;
  reason: string;
}
