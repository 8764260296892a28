import * as query from 'N/query';

/** Values that SuiteQL takes as parameters. */
export type SqlValue = string | number | boolean;
export type SqlRow = Record<string, string | number | boolean | null>;

/**
 * Runs one SuiteQL statement and returns its rows with lower-case keys.
 * A statement without a unique ORDER BY may lose rows between pages, so each caller orders by id.
 * Cost: 10 units. Returns at most 5,000 rows (help: N/query, query.runSuiteQL).
 */
export function runSql(statement: string, params: SqlValue[] = []): SqlRow[] {
  return query.runSuiteQL({ query: statement, params }).asMappedResults() as SqlRow[];
}

/** A value of a row as text; '' for null. */
export function textOf(value: SqlRow[string] | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** `?, ?, ?` for an IN list. */
export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}
