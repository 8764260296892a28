import type { SublistModel } from './form-model';

/** Between the fields of a line, and between the lines of an editor sublist, as NetSuite posts them [K]. */
const FIELD_SEPARATOR = '\u0001';
const LINE_SEPARATOR = '\u0002';

/**
 * How a sublist is posted [K]. All: `<sublist>fields`, the ids of its fields. INLINEEDITOR and EDITOR: `<sublist>data`, all lines.
 * LIST: `<sublist>lines`, how many there are, and for each cell an input `<field><line>`, lines from 1. STATICLIST: nothing.
 */
export const sublistFieldsField = (sublist: string): string => `${sublist}fields`;
export const lineCountField = (sublist: string): string => `${sublist}lines`;
export const listFieldName = (field: string, line: number): string => `${field}${line + 1}`;

export const editorFields = ({ fields }: SublistModel): string => fields.map(({ id }) => id).join(FIELD_SEPARATOR);

export const editorData = ({ fields, lines }: SublistModel): string =>
  lines.map((line) => fields.map(({ id }) => line[id] ?? '').join(FIELD_SEPARATOR)).join(LINE_SEPARATOR);

type Posted = Readonly<Record<string, string>>;

/** How many lines of a sublist were posted; -1 when none of that name was (as AssistantStep.getLineCount, help: section_4334385888). */
export function postedLineCount(posted: Posted, sublist: string): number {
  if (posted[sublistFieldsField(sublist)] === undefined) return -1;
  const lines = editorLines(posted, sublist);
  return lines ? lines.length : Number(posted[lineCountField(sublist)] ?? 0);
}

/** The posted value of a field in a line; undefined when there is no such line or field, or nothing was entered. */
export function postedSublistValue(posted: Posted, sublist: string, field: string, line: number): string | undefined {
  const fields = posted[sublistFieldsField(sublist)]?.split(FIELD_SEPARATOR) ?? [];
  if (!fields.includes(field) || line >= postedLineCount(posted, sublist)) return undefined;
  const lines = editorLines(posted, sublist);
  const value = lines ? lines[line]?.split(FIELD_SEPARATOR)[fields.indexOf(field)] : posted[listFieldName(field, line)];
  return value === '' ? undefined : value;
}

function editorLines(posted: Posted, sublist: string): string[] | undefined {
  const data = posted[`${sublist}data`];
  if (data === undefined) return undefined;
  return data === '' ? [] : data.split(LINE_SEPARATOR);
}
