import { CONFIGURATION_SCHEMA, type ConfigurationError } from './configuration';
import { isPlainObject } from './shape';

/** A configuration document of some schema, before its shape is checked. */
export type ConfigurationDocument = Readonly<Record<string, unknown>>;

/** Turns a document of one schema into one of the next. It may meet anything, and leaves what it does not understand. */
export type Migration = (document: ConfigurationDocument) => ConfigurationDocument;

/** By the schema they start from: the migration `1` leads from schema 1 to schema 2. Schema 1 is the first, so there is none yet. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

export type Migrated = { ok: true; document: ConfigurationDocument; from: number } | { ok: false; errors: ConfigurationError[] };

/**
 * Brings a parsed document to the current schema, one step at a time. A document without a schema, of a later one, or of
 * one that no step leads away from, is refused: guessing could lose what a later version of the product has written.
 */
export function migrate(
  parsed: unknown,
  { migrations = MIGRATIONS, current = CONFIGURATION_SCHEMA }: { migrations?: Readonly<Record<number, Migration>>; current?: number } = {},
): Migrated {
  const refuse = (path: string, reason: string): Migrated => ({ ok: false, errors: [{ path, reason }] });
  if (!isPlainObject(parsed)) return refuse('$', 'expected an object');
  const from = parsed['schema'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return refuse('$.schema', 'expected the number of a schema');
  if (from > current)
    return refuse('$.schema', `schema ${from} is of a later version of the product; this one understands up to ${current}`);
  let document: ConfigurationDocument = parsed;
  for (let schema = from; schema < current; schema += 1) {
    const step = migrations[schema];
    if (step === undefined) return refuse('$.schema', `schema ${from} is no longer understood`);
    document = { ...step(document), schema: schema + 1 };
  }
  return { ok: true, document, from };
}
