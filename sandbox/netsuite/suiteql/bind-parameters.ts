import { invalidQuery } from './invalid-query';
import { forParser } from './oracle-syntax';
import { tokenize, type Token } from './tokenize';

/** A parameter of a statement: text, number or boolean. */
export type Parameter = string | number | boolean;

/** A statement for the parser, whose `$1`, `$2` ... stand for one parameter, or for all parameters of one IN list. */
export interface MarkedStatement {
  sql: string;
  /** How many `?` each number stands for, by number. */
  marks: readonly ({ kind: 'value' } | { kind: 'list'; length: number })[];
}

export interface BoundStatement {
  sql: string;
  /** In the order of their numbers. `list`: the whole content of `IN (?, ?, ...)`. */
  bindings: ({ kind: 'value'; value: Parameter } | { kind: 'list'; values: readonly Parameter[] })[];
}

/**
 * Numbers the `?` of a statement outside of literals. An IN list of nothing but `?` becomes one number: a thousand of them
 * would keep the parser busy for a quarter of a second.
 */
export function markParameters(statement: string): MarkedStatement {
  const tokens = forParser(tokenize(statement));
  const marks: MarkedStatement['marks'][number][] = [];
  let sql = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') {
      sql += token.text;
      continue;
    }
    const list = listOfMarks(tokens, at);
    sql += `$${marks.push(list ? { kind: 'list', length: list.marks } : { kind: 'value' })}`;
    at += list ? list.tokens - 1 : 0;
  }
  return { sql, marks };
}

/** Gives the numbers of a statement their values. Throws when there are more or fewer parameters than `?`. */
export function bindMarks({ sql, marks }: MarkedStatement, parameters: readonly Parameter[]): BoundStatement {
  const expected = marks.reduce((sum, mark) => sum + (mark.kind === 'list' ? mark.length : 1), 0);
  if (expected !== parameters.length)
    throw invalidQuery(`The statement has ${expected} parameters, ${parameters.length} values are given.`);
  let used = 0;
  const bindings = marks.map((mark): BoundStatement['bindings'][number] => {
    const from = used;
    used += mark.kind === 'list' ? mark.length : 1;
    return mark.kind === 'list'
      ? { kind: 'list', values: parameters.slice(from, used) }
      : { kind: 'value', value: parameters[from] as Parameter };
  });
  return { sql, bindings };
}

/** `markParameters` and `bindMarks` in one. */
export const bindParameters = (statement: string, parameters: readonly Parameter[]): BoundStatement =>
  bindMarks(markParameters(statement), parameters);

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
