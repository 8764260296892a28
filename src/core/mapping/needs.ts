import type { CompiledExpression, NetSuiteTableNeed, SppTableNeed } from './mapping-row';

/** What compiled rows read, each path, table and record type once. */
export interface Needs {
  sources: string[];
  tables: SppTableNeed[];
  netsuiteTables: NetSuiteTableNeed[];
}

function grouped(pairs: readonly (readonly [key: string, values: readonly string[]])[]): [key: string, values: string[]][] {
  const groups = new Map<string, Set<string>>();
  for (const [key, values] of pairs) groups.set(key, new Set([...(groups.get(key) ?? []), ...values]));
  return [...groups].map(([key, values]) => [key, [...values]]);
}

/** The needs of several expressions as one. */
export function needsOf(expressions: readonly CompiledExpression[]): Needs {
  const tables = expressions.flatMap(({ tables: needs = [] }) => needs.map(({ table, fields }) => [table, fields] as const));
  const types = expressions.flatMap(({ netsuiteTables: needs = [] }) => needs.map(({ recordType, by }) => [recordType, by] as const));
  return {
    sources: [...new Set(expressions.flatMap(({ sources }) => sources))],
    tables: grouped(tables).map(([table, fields]) => ({ table, fields })),
    netsuiteTables: grouped(types).map(([recordType, by]) => ({ recordType, by })),
  };
}
