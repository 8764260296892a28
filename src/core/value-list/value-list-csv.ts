import type { ValueListPair } from '../configuration/configuration';
import { parseCsv, printCsv, type CsvError, type CsvRecord } from './csv';
import { disarm, rearm } from './formula';

export type ReadValueListCsv = { ok: true; pairs: ValueListPair[] } | { ok: false; errors: CsvError[] };

const HEADER = ['source', 'target'] as const;

const isBlankLine = ({ fields }: CsvRecord): boolean => fields.length === 1 && (fields[0] ?? '').trim() === '';

const isHeader = ({ fields }: CsvRecord): boolean =>
  fields.length === HEADER.length && HEADER.every((name, position) => fields[position]?.trim().toLowerCase() === name);

/** Spreadsheets of many countries separate by semicolons, and a person would look for the mistake in the header. */
const headerError = (header: CsvRecord | undefined): string =>
  header?.fields[0]?.includes(';') === true
    ? 'expected the header source,target; the columns are separated by semicolons, save the file with commas'
    : 'expected the header source,target';

function pairOf({ line, fields }: CsvRecord): ValueListPair | CsvError {
  const [source = '', target = '', ...more] = fields.map(rearm);
  if (fields.length < HEADER.length || more.length > 0)
    return { line, reason: `expected two columns, source and target, but there are ${fields.length}` };
  if (source.trim() === '') return { line, reason: 'the source is empty' };
  return { source, target };
}

/**
 * The pairs of a value list from its CSV text, header `source,target` first, or everything that is wrong with it, each with
 * its line. Blank lines are passed over. A source that is there twice with the same target counts once; with another, it
 * is an error, since one of them would win in silence. Linear.
 */
export function readValueListCsv(text: string): ReadValueListCsv {
  const parsed = parseCsv(text);
  if (!parsed.ok) return parsed;
  const [header, ...records] = parsed.records.filter((record) => !isBlankLine(record));
  if (header === undefined || !isHeader(header)) return { ok: false, errors: [{ line: header?.line ?? 1, reason: headerError(header) }] };
  const errors: CsvError[] = [];
  const bySource = new Map<string, { line: number; pair: ValueListPair }>();
  for (const record of records) {
    const pair = pairOf(record);
    if ('reason' in pair) {
      errors.push(pair);
      continue;
    }
    const earlier = bySource.get(pair.source);
    if (earlier === undefined) bySource.set(pair.source, { line: record.line, pair });
    else if (earlier.pair.target !== pair.target)
      errors.push({ line: record.line, reason: `"${pair.source}" has another target on line ${earlier.line}` });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, pairs: [...bySource.values()].map(({ pair }) => pair) };
}

/** The CSV text of a value list. Safe to open in a spreadsheet, and read back it gives the same pairs. */
export const printValueListCsv = (pairs: readonly ValueListPair[]): string =>
  printCsv([HEADER, ...pairs.map(({ source, target }) => [disarm(source), disarm(target)])]);
