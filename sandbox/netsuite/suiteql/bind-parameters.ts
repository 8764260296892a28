import { invalidQuery } from './invalid-query';
import { tokenize, type Token } from './tokenize';

/** A parameter of a statement: text, number or boolean. */
export type Parameter = string | number | boolean;

/** A statement for the parser, whose `$1`, `$2` ... stand for one parameter, or for all parameters of one IN list. */
export interface BoundStatement {
  sql: string;
  /** In the order of their numbers. `list`: the whole content of `IN (?, ?, ...)`. */
  bindings: ({ kind: 'value'; value: Parameter } | { kind: 'list'; values: readonly Parameter[] })[];
}

/**
 * Numbers the `?` of a statement outside of literals. An IN list of nothing but `?` becomes one binding: a thousand of them
 * would keep the parser busy for a quarter of a second. Throws when there are more or fewer parameters than `?`.
 */
export function bindParameters(statement: string, parameters: readonly Parameter[]): BoundStatement {
  const tokens = tokenize(statement);
  const marks = tokens.filter(({ kind }) => kind === 'mark').length;
  if (marks !== parameters.length) throw invalidQuery(`The statement has ${marks} parameters, ${parameters.length} values are given.`);
  const bindings: BoundStatement['bindings'] = [];
  let sql = '';
  let used = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') {
      sql += token.text;
      continue;
    }
    const list = listOfMarks(tokens, at);
    if (list) bindings.push({ kind: 'list', values: parameters.slice(used, used + list.marks) });
    else bindings.push({ kind: 'value', value: parameters[used] as Parameter });
    sql += `$${bindings.length}`;
    used += list?.marks ?? 1;
    at += list ? list.tokens - 1 : 0;
  }
  return { sql, bindings };
}

/** How many marks and tokens an IN list has from its first mark up to the closing bracket; undefined when it is no such list. */
function listOfMarks(tokens: readonly Token[], first: number): { marks: number; tokens: number } | undefined {
  if (!followsIn(tokens, first)) return undefined;
  let marks = 0;
  for (let at = first, expected = 'mark'; ; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.kind === 'blank') continue;
    if (expected === 'separator' && token.text === ')') return { marks, tokens: at - first };
    if (expected === 'mark' ? token.kind !== 'mark' : token.text !== ',') return undefined;
    if (expected === 'mark') marks++;
    expected = expected === 'mark' ? 'separator' : 'mark';
  }
}

function followsIn(tokens: readonly Token[], at: number): boolean {
  const [bracket, word] = tokens
    .slice(Math.max(0, at - 4), at)
    .filter(({ kind }) => kind !== 'blank')
    .reverse();
  return bracket?.text === '(' && word?.kind === 'word' && word.text.toUpperCase() === 'IN';
}
