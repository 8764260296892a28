import { CONFLICT_CODES, isConflict, type Finding } from './finding';

/** One finding as it is kept: an array, since ten thousand of them share one record. */
type Stored = readonly [code: string, sppId: string, company: string, netsuiteId: string, detail: string];

const storedOf = ({ code, sppId, company, netsuiteId, detail }: Finding): Stored => [code, sppId, company, netsuiteId, detail];

const isStored = (value: unknown): value is Stored =>
  Array.isArray(value) && value.length === 5 && value.every((one) => typeof one === 'string');

const CODES: readonly string[] = [...CONFLICT_CODES, 'name-differs'];

/** UTF-8 bytes of a text at most: JSON of names may hold four per character. */
const bytesOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one < '\u0080' ? 1 : one < '\u0800' ? 2 : one < '\u{10000}' ? 3 : 4), 0);

/** Prints as many findings as `mostBytes` hold, conflicts first, in their order. */
export function printFindings(findings: readonly Finding[], mostBytes: number): string {
  const rows: string[] = [];
  let bytes = 2;
  for (const finding of [...findings.filter(isConflict), ...findings.filter((one) => !isConflict(one))]) {
    const row = JSON.stringify(storedOf(finding));
    bytes += bytesOf(row) + 1;
    if (bytes > mostBytes) break;
    rows.push(row);
  }
  return `[${rows.join(',')}]`;
}

/** Reads what `printFindings` wrote; none where it is damaged. */
export function readFindings(text: string): Finding[] {
  try {
    const rows = JSON.parse(text || '[]') as unknown;
    if (!Array.isArray(rows)) return [];
    return rows
      .filter(isStored)
      .flatMap(([code, sppId, company, netsuiteId, detail]) =>
        CODES.includes(code) ? [{ code: code as Finding['code'], sppId, company, netsuiteId, detail }] : [],
      );
  } catch {
    return [];
  }
}
