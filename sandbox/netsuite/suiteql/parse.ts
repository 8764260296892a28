import { parse, type SelectFromStatement, type Statement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { bindParameters, type BoundStatement, type Parameter } from './bind-parameters';
import { invalidQuery } from './invalid-query';
import { RESERVED_WORDS } from './reserved-words';
import { tokenize } from './tokenize';

export interface ParsedQuery {
  select: SelectFromStatement;
  bindings: BoundStatement['bindings'];
}

/** Clauses of a SELECT that would change the answer and are not evaluated. */
const NOT_EMULATED = ['groupBy', 'having', 'distinct', 'for', 'skip'] as const;

/**
 * Parses one SELECT. Statements that are no query are refused, and so is LIMIT, which SuiteQL does not know. What the
 * Postgres grammar cannot parse may be Oracle's own syntax, so it is not emulated.
 */
export function parseQuery(statement: string, parameters: readonly Parameter[]): ParsedQuery {
  const { sql, bindings } = bindParameters(statement, parameters);
  // To the parser, LIMIT 5 is the same as FETCH FIRST 5 ROWS ONLY.
  if (tokenize(statement).some(({ kind, text }) => kind === 'word' && text.toUpperCase() === 'LIMIT'))
    throw invalidQuery('LIMIT is not supported.');
  const [parsed, ...others] = parseStatements(sql);
  if (!parsed || others.length > 0) throw invalidQuery('One SELECT statement is expected.');
  if (parsed.type !== 'select')
    throw isQuery(parsed.type)
      ? new NotEmulated(`SuiteQL ${parsed.type}`)
      : invalidQuery(`A SELECT statement is expected, not ${parsed.type}.`);
  const clause = NOT_EMULATED.find((name) => parsed[name]);
  if (clause) throw new NotEmulated(`SuiteQL ${clause}`);
  refuseReservedAliases(parsed);
  return { select: parsed, bindings };
}

function parseStatements(sql: string): Statement[] {
  try {
    return parse(sql);
  } catch (failure) {
    const [firstLine] = String((failure as Error).message).split('\n');
    throw new NotEmulated(`SuiteQL syntax (${firstLine}) in: ${sql.slice(0, 200)}`);
  }
}

const isQuery = (type: string): boolean => type.startsWith('union') || type.startsWith('with') || type === 'values';

function refuseReservedAliases({ columns, from }: SelectFromStatement): void {
  const tables = (from ?? []).map((table) => (table.type === 'table' ? table.name.alias : undefined));
  for (const alias of [...(columns ?? []).map((column) => column.alias?.name), ...tables]) {
    if (alias !== undefined && RESERVED_WORDS.has(alias.toUpperCase())) throw invalidQuery(`${alias} is a reserved word.`);
  }
}
