import type { Configuration, ConfigurationError, WorkflowType } from './configuration';
import { configurationShape } from './configuration-shape';
import { findRepeats } from './find-repeats';
import { isNestedDeeper } from './is-nested-deeper';
import { migrate } from './migrations';

/** `migratedFrom`: the schema of the text, when it was an older one. `belongsTo`: the other workflow, when it is a configuration of that. */
export type ReadConfiguration =
  | { ok: true; configuration: Configuration; migratedFrom?: number }
  | { ok: false; errors: readonly ConfigurationError[]; belongsTo?: WorkflowType };

/** What the workflow says about its settings; paths start at `$.settings`. */
export type CheckSettings = (settings: Readonly<Record<string, unknown>>) => readonly ConfigurationError[];

const refused = (errors: readonly ConfigurationError[]): ReadConfiguration => ({ ok: false, errors });

/** Two lists of conditions may be nested 50 deep (read-filter), each two levels of JSON; nothing else comes near. */
const DEEPEST = 120;

/** Longest configuration text, in characters. A script can hold 10 MB of a file (help: section_4229269811). */
const LONGEST_TEXT = 10_000_000;

/**
 * A configuration from its JSON text: migrated to the current schema, then checked as a whole. Everything that is wrong is
 * told at once, each with its JSON path. A configuration of another workflow is refused. Never throws, whatever the text. Expressions are checked by `checkMapping`,
 * against an account; here only that they are texts.
 */
export function readConfiguration(
  text: string,
  checkSettings: CheckSettings = () => [],
  workflow: WorkflowType = 'customers_export',
): ReadConfiguration {
  if (text.length > LONGEST_TEXT) return refused([{ path: '$', reason: `has ${text.length} characters, ${LONGEST_TEXT} are allowed` }]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused([{ path: '$', reason: 'this is not JSON, or it is cut off' }]);
  }
  if (isNestedDeeper(parsed, DEEPEST)) return refused([{ path: '$', reason: `is nested more than ${DEEPEST} deep` }]);
  const migrated = migrate(parsed);
  if (!migrated.ok) return migrated;
  const misshapen = configurationShape(migrated.document, '$');
  if (misshapen.length > 0) return refused(misshapen);
  const configuration = migrated.document as unknown as Configuration;
  const { workflow: belongsTo } = configuration;
  if (belongsTo !== workflow)
    return { ok: false, belongsTo, errors: [{ path: '$.workflow', reason: `expected ${JSON.stringify(workflow)}` }] };
  const errors = [...findRepeats(configuration), ...checkSettings(configuration.settings)];
  if (errors.length > 0) return refused(errors);
  return { ok: true, configuration, ...(migrated.from !== configuration.schema && { migratedFrom: migrated.from }) };
}
