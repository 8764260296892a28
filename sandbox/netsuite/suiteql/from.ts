import type { Expr, From } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { compileCondition } from './condition';
import type { Probes } from './index-probe';
import { fullJoin, innerJoin, leftJoin, rightJoin, type Candidates, type Join } from './join';
import { compileQuery } from './query';
import { queryTable } from './query-table';
import { refuseReservedWord } from './reserved-words';
import type { Row, Scope } from './scope';
import { tableOf } from './tables';

const JOINS = { 'INNER JOIN': innerJoin, 'LEFT JOIN': leftJoin, 'RIGHT JOIN': rightJoin, 'FULL JOIN': fullJoin } as const;

/** Puts the tables of FROM into the scope and compiles their joins and WHERE. Gives the joined rows, the newest of the first table first. */
export function compileFrom(scope: Scope, from: readonly From[] | null | undefined, where: Expr | undefined): (outer: Row) => Row[] {
  if (!from || from.length === 0) throw new NotEmulated('SuiteQL without FROM');
  // ON sees the tables up to its own.
  const joins = from.map((item, at) => {
    const slot = addTable(scope, item);
    return { slot, at, join: compileOn(scope, item, slot, at) };
  });
  const condition = where ? compileCondition(scope, where) : undefined;
  // What WHERE says of one table holds before the join, unless a later join adds rows without it.
  const keepsAll = from.some(({ join }) => join?.type === 'RIGHT JOIN' || join?.type === 'FULL JOIN');
  const steps = joins.map(({ slot, at, join }): Join => {
    if (join) return join;
    const narrowed = !where || keepsAll ? undefined : at === 0 ? condition : compileCondition(scope.probing(slot), where);
    return innerJoin(slot, candidates(scope, slot, narrowed?.probes));
  });
  return (outer) => {
    const rows = steps.reduce<Row[]>((joined, join) => join(joined, outer), [outer]);
    return condition ? rows.filter((row) => condition.test(row) === true) : rows;
  };
}

function addTable(scope: Scope, item: From): number {
  if (item.type === 'call' || item.lateral) throw new NotEmulated(`SuiteQL FROM ${item.type}`);
  if (item.type === 'statement') {
    refuseReservedWord(item.alias);
    if (item.columnNames) throw new NotEmulated('SuiteQL FROM with names of columns');
    const name = item.alias.toLowerCase();
    return scope.addTable(name, queryTable(name, compileQuery(scope.detached(), item.statement)));
  }
  const { name, alias, schema, columnNames } = item.name;
  if (schema || columnNames) throw new NotEmulated('SuiteQL FROM with a schema or names of columns');
  refuseReservedWord(alias);
  const table = name.toLowerCase();
  return scope.addTable((alias ?? name).toLowerCase(), scope.query(table) ?? tableOf(scope.statement, table));
}

/** The join of a table with ON; undefined for the first, and for one that only WHERE connects. */
function compileOn(scope: Scope, { join }: From, slot: number, at: number): Join | undefined {
  if (at === 0 || !join || join.type === 'CROSS JOIN') return undefined;
  if (!join.on) throw new NotEmulated(`SuiteQL ${join.type} USING`);
  const on = compileCondition(scope.probing(slot), join.on);
  return JOINS[join.type](slot, candidates(scope, slot, on.probes), on);
}

/** The rows of a table that can meet a condition, given the row joined so far. */
function candidates(scope: Scope, slot: number, probes: Probes | undefined): Candidates {
  const table = scope.table(slot);
  if (!probes || scope.statement.scan) return { all: () => table.rows(), of: () => table.rows() };
  return { all: () => table.rows(), of: (row) => table.find(probes.map(({ field, fold, keys }) => ({ field, fold, keys: keys(row) }))) };
}
