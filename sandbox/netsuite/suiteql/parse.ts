import { parse, type SelectStatement, type Statement } from 'pgsql-ast-parser';
import { NotEmulated } from '../../not-emulated';
import { bindMarks, markParameters, type BoundStatement, type MarkedStatement, type Parameter } from './bind-parameters';
import { invalidQuery } from './invalid-query';
import { Latest } from './latest';
import { isQuery } from './syntax';

export interface ParsedQuery {
  statement: SelectStatement;
  bindings: BoundStatement['bindings'];
}

interface ParsedText extends MarkedStatement {
  statement: SelectStatement;
}

/** Scripts run few statements many times, and the parser is slow. Nobody changes a parsed statement. */
const parsed = new Latest<ParsedText>(100);

/**
 * Parses one query. Statements that are no query are refused. What the Postgres grammar cannot parse may be Oracle's own
 * syntax, so it is not emulated.
 */
export function parseQuery(text: string, parameters: readonly Parameter[]): ParsedQuery {
  const known = parsed.get(text);
  if (known) return { statement: known.statement, bindings: bindMarks(known, parameters).bindings };
  const marked = markParameters(text);
  const { bindings } = bindMarks(marked, parameters);
  const statement = oneQuery(parseStatements(marked.sql));
  parsed.set(text, { ...marked, statement });
  return { statement, bindings };
}

function oneQuery([statement, ...others]: readonly Statement[]): SelectStatement {
  if (!statement || others.length > 0) throw invalidQuery('One SELECT statement is expected.');
  if (!isQuery(statement.type)) throw invalidQuery(`A SELECT statement is expected, not ${statement.type}.`);
  return statement as SelectStatement;
}

function parseStatements(sql: string): Statement[] {
  try {
    return parse(sql);
  } catch (failure) {
    const [firstLine] = String((failure as Error).message).split('\n');
    throw new NotEmulated(`SuiteQL syntax (${firstLine}) in: ${sql.slice(0, 200)}`);
  }
}
