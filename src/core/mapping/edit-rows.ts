import { DEFAULT_IMPORT_ROWS } from '../import/default-rows';
import { byOrder } from './compile';
import { DEFAULT_ROWS } from './default-rows';
import type { MappingRow } from './mapping-row';
import { withDefaultRows } from './with-default-rows';

/** Between two rows, so that others fit between. */
const STEP = 10;

/** Puts the shipped rows of a workflow beside the saved ones. */
type Complete = (saved: readonly MappingRow[]) => MappingRow[];

/** All rows as the mapping page lists them: saved and shipped ones in their order. */
export const listedRows = (saved: readonly MappingRow[], complete: Complete = withDefaultRows): MappingRow[] =>
  complete(saved).sort(byOrder);

/** The row as it was shipped; undefined for a custom row. */
export const shippedRow = (id: string): MappingRow | undefined => [...DEFAULT_ROWS, ...DEFAULT_IMPORT_ROWS].find((row) => row.id === id);

/** Whether a row is custom, as shipped, or shipped and changed since. That it was moved is no change. */
export function originOf(row: MappingRow): 'custom' | 'shipped' | 'changed' {
  const shipped = shippedRow(row.id);
  if (!row.isDefaultRow || shipped === undefined) return 'custom';
  const fields = ['target', 'kind', 'expression', 'onEmpty', 'onNoMatch', 'defaultValue', 'active', 'initialOnly', 'note'] as const;
  return fields.every((field) => row[field] === shipped[field]) ? 'shipped' : 'changed';
}

/** An id for a new row, which no saved row has. */
export function newRowId(saved: readonly MappingRow[]): string {
  const numbers = saved.map(({ id }) => Number(/^row:(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `row:${Math.max(0, ...numbers) + 1}`;
}

/** The order of a new row: behind all others. */
export const lastOrder = (saved: readonly MappingRow[], complete?: Complete): number =>
  Math.max(0, ...listedRows(saved, complete).map(({ order }) => order)) + STEP;

/** Puts a row in the place of the one with its id, or behind the others. */
export function putRow(saved: readonly MappingRow[], row: MappingRow): MappingRow[] {
  return saved.some(({ id }) => id === row.id) ? saved.map((one) => (one.id === row.id ? row : one)) : [...saved, row];
}

/** Takes a saved row away: a custom row is gone then, a shipped one is as shipped. */
export const dropRow = (saved: readonly MappingRow[], id: string): MappingRow[] => saved.filter((row) => row.id !== id);

/** Switches a row on or off. The same rows when there is none of this id. */
export function switchRow(saved: readonly MappingRow[], id: string, complete?: Complete): MappingRow[] {
  const row = listedRows(saved, complete).find((one) => one.id === id);
  return row === undefined ? [...saved] : putRow(saved, { ...row, active: !row.active });
}

/**
 * Moves a row one place up or down among the rows that a person sees: all listed ones unless `seen` names them. Only that row
 * changes; where no number is left between its new neighbours, all of them are numbered anew. The same rows when it stands at
 * the end already.
 */
export function moveRow(
  saved: readonly MappingRow[],
  id: string,
  way: 'up' | 'down',
  seen: readonly MappingRow[] = listedRows(saved),
): MappingRow[] {
  const rows = [...seen];
  const from = rows.findIndex((row) => row.id === id);
  const to = way === 'up' ? from - 1 : from + 1;
  const [row, other] = [rows[from], rows[to]];
  if (row === undefined || other === undefined) return [...saved];
  const beyond = rows[way === 'up' ? to - 1 : to + 1]?.order ?? other.order + (way === 'up' ? -STEP : STEP);
  const order = (other.order + beyond) / 2;
  if (order !== other.order && order !== beyond) return putRow(saved, { ...row, order });
  rows[from] = other;
  rows[to] = row;
  const renumbered = rows.map((one, position) => ({ ...one, order: (position + 1) * STEP }));
  return renumbered.reduce((all, one) => (orderOf(rows, one.id) === one.order ? all : putRow(all, one)), [...saved]);
}

const orderOf = (rows: readonly MappingRow[], id: string): number | undefined => rows.find((row) => row.id === id)?.order;
