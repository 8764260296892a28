import type { Expr, From } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import type { StoredRecord } from '../records/store';
import { compileExpression, type SqlExpression } from './expression';
import type { Row, Scope } from './scope';

/** Widens rows by the records of one more table. */
export type Join = (rows: readonly Row[]) => Row[];

/** Puts the tables of FROM into the scope and compiles their joins; the first table has none. */
export function compileFrom(scope: Scope, from: readonly From[] | null | undefined): Join[] {
  if (!from || from.length === 0) throw new NotEmulated('SuiteQL without FROM');
  return from.flatMap((item, position): Join[] => {
    if (item.type !== 'table' || item.lateral || item.name.schema || item.name.columnNames)
      throw new NotEmulated(`SuiteQL FROM ${item.type}`);
    const slot = scope.addTable(item.name.name, item.name.alias);
    if (position === 0) return [];
    const { join } = item;
    if (!join?.on || (join.type !== 'INNER JOIN' && join.type !== 'LEFT JOIN'))
      throw new NotEmulated(`SuiteQL ${join?.type ?? 'join by comma'}`);
    return [compileJoin(scope, slot, join.on, join.type === 'LEFT JOIN')];
  });
}

/** A join looks its records up by index, so it takes `new table's column = column of a table before it`. */
function compileJoin(scope: Scope, slot: number, on: Expr, keepsUnmatched: boolean): Join {
  if (on.type !== 'binary' || on.op !== '=') throw new NotEmulated('SuiteQL join on anything but one equality');
  const sides = [compileExpression(scope, on.left), compileExpression(scope, on.right)];
  const joined = sides.find(({ index }) => index?.slot === slot);
  const other = sides.find(({ place }) => place !== undefined && place.slot < slot);
  if (!joined?.index || !other || joined.type !== other.type) throw new NotEmulated('SuiteQL join on these columns');
  const find = lookUp(scope, slot, joined.index.field, other);
  return (rows) =>
    rows.flatMap((row): Row[] => {
      const records = find(row);
      if (records.length === 0) return keepsUnmatched ? [[...row, null]] : [];
      return records.map((record) => [...row, record]);
    });
}

function lookUp(scope: Scope, slot: number, field: string, by: SqlExpression): (row: Row) => StoredRecord[] {
  const table = scope.tables[slot]?.name ?? '';
  return (row) => {
    const key = by.evaluate(row);
    return key === null ? [] : scope.store.find(table, field, [String(key)]);
  };
}
