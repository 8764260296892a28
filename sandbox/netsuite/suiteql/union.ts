import type { SelectFromStatement, SelectFromUnion, SelectStatement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { invalidQuery } from './invalid-query';
import { sorter, type SortKey } from './order';
import type { Query, QueryColumn } from './query';
import { rowLimit } from './row-limit';
import type { Scope } from './scope';
import { compileSelect, distinct } from './select';
import { commonType, type SqlValue } from './value';

interface Branch {
  /** How it is joined to the branches before it. */
  all: boolean;
  query: Query;
}

/**
 * Compiles a UNION. The parser groups `a UNION b UNION c` to the right, Oracle to the left; it gives ORDER BY and FETCH FIRST,
 * which hold for the whole, to the last SELECT.
 */
export function compileUnion(scope: Scope, union: SelectFromUnion): Query {
  const { selects, operators } = spine(union);
  const last = selects[selects.length - 1] as SelectFromStatement;
  const branches = selects.map((select, at): Branch => {
    const { orderBy, limit, ...bare } = select;
    if (select !== last && (orderBy || limit)) throw new NotEmulated('SuiteQL ORDER BY or FETCH in a SELECT of a UNION');
    return { all: operators[at - 1] === 'union all', query: compileSelect(scope.sibling(), bare) };
  });
  const columns = columnsOf(branches);
  if (branches.some(({ all }, at) => at > 0 && !all) && columns.some(({ type }) => type === 'clob'))
    throw invalidQuery('Long text cannot be compared.');
  const order = (last.orderBy ?? []).length > 0 ? sorter(sortKeys(last, columns)) : undefined;
  const limited = rowLimit(last);
  return {
    columns,
    get isCorrelated() {
      return branches.some(({ query }) => query.isCorrelated);
    },
    rows(outer) {
      const united = branches.reduce<SqlValue[][]>((rows, { all, query }, at) => {
        const more = [...rows, ...query.rows(outer)];
        return all || at === 0 ? more : distinct(more);
      }, []);
      return limited(order ? order(united) : united);
    },
  };
}

function spine(statement: SelectStatement): { selects: SelectFromStatement[]; operators: string[] } {
  if (statement.type === 'select') return { selects: [statement], operators: [] };
  if (statement.type !== 'union' && statement.type !== 'union all') throw new NotEmulated(`SuiteQL UNION of ${statement.type}`);
  const [left, right] = [spine(statement.left), spine(statement.right)];
  return { selects: [...left.selects, ...right.selects], operators: [...left.operators, statement.type, ...right.operators] };
}

function columnsOf(branches: readonly Branch[]): QueryColumn[] {
  const [first, ...others] = branches.map(({ query }) => query.columns);
  return (first ?? []).map((column, at) => {
    const types = others.map((columns) => {
      if (columns.length !== first?.length) throw invalidQuery('The SELECTs of a UNION take the same number of columns.');
      return columns[at]?.type ?? 'null';
    });
    return { ...column, type: commonType('UNION', [column.type, ...types]) };
  });
}

/** ORDER BY of a UNION: positions, or names of its columns. */
function sortKeys({ orderBy }: SelectFromStatement, columns: readonly QueryColumn[]): SortKey<SqlValue[]>[] {
  return (orderBy ?? []).map((item) => {
    const { by } = item;
    const at =
      by.type === 'integer' ? by.value - 1 : by.type === 'ref' && !by.table ? columns.findIndex(({ name }) => name === by.name) : -1;
    const column = columns[at];
    if (!column) throw invalidQuery('ORDER BY of a UNION takes the name or the position of a column.');
    if (column.type === 'clob') throw invalidQuery('Long text cannot be sorted.');
    return { item, value: (row) => row[at] ?? null };
  });
}
