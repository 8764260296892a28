import type { Configuration, ValueList } from '../configuration/configuration';
import { lastOrder, listedRows, newRowId, putRow } from '../mapping/edit-rows';
import type { MappingRow } from '../mapping/mapping-row';
import type { NotationReading } from './report';

/** The row that is listed for a target: of a shipped one and one of the administrator's the latter, since it is the one that counts. */
function rowFor(saved: readonly MappingRow[], target: string): MappingRow | undefined {
  const rows = listedRows(saved).filter((row) => row.target === target);
  return rows.find(({ isDefaultRow }) => !isDefaultRow) ?? rows[0];
}

/**
 * A row of the notation in the place of the one that fills its target. The notation knows value and target only, so place,
 * rules for empty values and note stay; a new row stands behind all others.
 */
function withRow(saved: readonly MappingRow[], { kind, expression, target, ...rest }: MappingRow): MappingRow[] {
  const before = rowFor(saved, target);
  if (before !== undefined) return putRow(saved, { ...before, kind, expression, active: true });
  return putRow(saved, { ...rest, kind, expression, target, id: newRowId(saved), order: lastOrder(saved) });
}

function withList(lists: readonly ValueList[], { name, pairs }: ValueList): ValueList[] {
  const isSame = (list: ValueList): boolean => list.name.trim().toLowerCase() === name.trim().toLowerCase();
  const before = lists.find(isSame);
  // A row names its list, so the name of the notation's rows counts.
  if (before !== undefined) return lists.map((list) => (list === before ? { ...before, name, pairs } : list));
  return [...lists, { name, pairs }];
}

/** A configuration with what a text of notation says: its rows, value lists and filter take the place of those they stand for. */
export function takeOver(configuration: Configuration, { rows, filter, valueLists }: NotationReading): Configuration {
  return {
    ...configuration,
    rows: rows.reduce<readonly MappingRow[]>(withRow, configuration.rows),
    valueLists: valueLists.reduce<readonly ValueList[]>(withList, configuration.valueLists),
    filter: filter ?? configuration.filter,
  };
}
