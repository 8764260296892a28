import * as query from 'N/query';

/** Values that SuiteQL takes as parameters. */
export type SqlValue = string | number | boolean;
export type SqlRow = Record<string, string | number | boolean | null>;

/**
 * Runs one SuiteQL statement and returns its rows with lower-case keys.
 * A statement without a unique ORDER BY may lose rows between pages, so each caller orders by id.
 * Cost: 10 units. Returns at most 5,000 rows.
 */
export function runSql(statement: string, params: SqlValue[] = []): SqlRow[] {
  return query.runSuiteQL({ query: statement, params }).asMappedResults() as SqlRow[];
}

/** Rows that one answer holds at most (help: N/query, query.runSuiteQL). */
const ROWS_PER_ANSWER = 5000;

/**
 * Runs a statement that selects `id` and ends in its WHERE clause, and yields every row in the order of the ids, however many.
 * Pages by the last id and not by offset: a row that is added meanwhile moves no other. Cost: 10 units per 5,000 rows.
 */
export function* runSqlById(statement: string, params: SqlValue[] = []): Generator<SqlRow> {
  for (let after = 0; ;) {
    const rows = runSql(`${statement} AND id > ? ORDER BY id`, [...params, after]);
    yield* rows;
    if (rows.length < ROWS_PER_ANSWER) return;
    after = Number(rows.at(-1)?.['id']);
  }
}

/** A value of a row as text; '' for null. */
export function textOf(value: SqlRow[string] | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** `?, ?, ?` for an IN list. */
export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}
