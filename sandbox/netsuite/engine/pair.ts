import { MAP_REDUCE_LIMITS } from '../limits';
import { missingArgument } from '../modules/options';
import type { Session } from '../types';

/** A key and a value as the framework keeps them: text. */
export interface Pair {
  key: string;
  value: string;
  bytes: number;
}

/**
 * Makes a pair as NetSuite keeps it: text stays, anything else becomes its JSON (help: section_4472712995). Throws
 * KEY_LENGTH_IS_OVER_3000_BYTES and VALUE_LENGTH_IS_OVER_10_MB (help: chapter_N3350651; the wording is assumed).
 */
export function makePair(session: Session, call: string, key: unknown, value: unknown): Pair {
  const keyText = textOf(session, call, 'key', key);
  const valueText = textOf(session, call, 'value', value);
  const keyBytes = Buffer.byteLength(keyText);
  const valueBytes = Buffer.byteLength(valueText);
  if (keyBytes > MAP_REDUCE_LIMITS.keyBytes)
    throw session.error('KEY_LENGTH_IS_OVER_3000_BYTES', `The key is longer than 3,000 bytes: ${keyText.slice(0, 80)}…`);
  if (valueBytes > MAP_REDUCE_LIMITS.valueBytes)
    throw session.error('VALUE_LENGTH_IS_OVER_10_MB', `The value of the key ${keyText} is larger than 10 MB.`);
  return { key: keyText, value: valueText, bytes: keyBytes + valueBytes };
}

function textOf(session: Session, call: string, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) throw missingArgument(session, call, name);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw session.notEmulated(`${call} with a ${typeof value} as ${name}`);
  return text;
}

/** The order in which NetSuite lists keys: as numbers when all are, else by their text (help: section_4472745365). */
export function inKeyOrder<T extends { key: string }>(items: readonly T[], numericToo = false): T[] {
  const byText = (a: T, b: T): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const numeric = numericToo && items.every(({ key }) => key !== '' && Number.isFinite(Number(key)));
  return items.toSorted(numeric ? (a, b) => Number(a.key) - Number(b.key) : byText);
}
