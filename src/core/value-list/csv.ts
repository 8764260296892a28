/** A record of a CSV text and the line on which it begins, from 1. */
export interface CsvRecord {
  line: number;
  fields: string[];
}

/** Something wrong with a CSV text. */
export interface CsvError {
  line: number;
  reason: string;
}

export type ParsedCsv = { ok: true; records: CsvRecord[] } | { ok: false; errors: CsvError[] };

/** What follows a field: the next field, the next record, or the end of the text. */
const ENDS = /[,\r\n]/g;

/** RFC 4180 as spreadsheets write it: also a lone line feed or return ends a record, and a byte order mark is no content. */
class CsvReader {
  private at: number;
  private line = 1;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  read(): ParsedCsv {
    const records: CsvRecord[] = [];
    while (this.at < this.text.length) {
      const record: CsvRecord = { line: this.line, fields: [] };
      do {
        const field = this.text[this.at] === '"' ? this.quoted() : this.bare();
        if (typeof field !== 'string') return { ok: false, errors: [field] };
        record.fields.push(field);
      } while (this.passComma());
      this.passLineEnd();
      records.push(record);
    }
    return { ok: true, records };
  }

  private bare(): string | CsvError {
    ENDS.lastIndex = this.at;
    const end = ENDS.exec(this.text)?.index ?? this.text.length;
    const field = this.text.slice(this.at, end);
    if (field.includes('"')) return { line: this.line, reason: 'a quotation mark stands inside a field that does not begin with one' };
    this.at = end;
    return field;
  }

  private quoted(): string | CsvError {
    const line = this.line;
    const parts: string[] = [];
    for (let from = this.at + 1; ;) {
      const end = this.text.indexOf('"', from);
      if (end === -1) return { line, reason: 'a quotation mark is opened and never closed' };
      parts.push(this.text.slice(from, end));
      this.at = end + 1;
      if (this.text[this.at] !== '"') break;
      from = this.at + 1;
    }
    const field = parts.join('"');
    this.line += field.match(/\r\n|\r|\n/g)?.length ?? 0;
    const next = this.text[this.at];
    if (next !== undefined && !/[,\r\n]/.test(next)) return { line: this.line, reason: 'text follows a closing quotation mark' };
    return field;
  }

  private passComma(): boolean {
    const isComma = this.text[this.at] === ',';
    if (isComma) this.at += 1;
    return isComma;
  }

  private passLineEnd(): void {
    if (this.text[this.at] === undefined) return;
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line += 1;
  }
}

/** Parses a CSV text. Linear, never throws. It stops at the first error: what follows a wrong quotation mark means nothing. */
export const parseCsv = (text: string): ParsedCsv => new CsvReader(text).read();

/** One field as it is written: quoted where it must be. */
const written = (field: string): string => (/[",\r\n]|^\s|\s$/.test(field) ? `"${field.replace(/"/g, '""')}"` : field);

/** The CSV text of records: commas, and CR LF after every record. */
export const printCsv = (records: readonly (readonly string[])[]): string =>
  records.map((fields) => `${fields.map(written).join(',')}\r\n`).join('');
