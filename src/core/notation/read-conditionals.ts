import type { Condition } from '../filter/condition';
import type { RowValue } from './row-value';
import { rowValue } from './row-value';
import { NotationError } from './notation-error';
import { readCondition } from './read-condition';
import { readValue } from './read-value';
import type { Scope } from './scope';
import { TokenReader } from './token-reader';
import type { Token } from './tokens';

interface Branch {
  when: Condition;
  then: RowValue;
}

/** What the statements of a block make of one target. */
export interface Conditional {
  target: string;
  branches: Branch[];
  otherwise?: RowValue;
  /** The lines of its statements. */
  lines: Set<number>;
}

interface Assignment {
  token: Token;
  target: string;
  value: RowValue;
}

function readAssignment(reader: TokenReader, scope: Scope): Assignment {
  const token = reader.take('word', 'the NetSuite field');
  const target = scope.target(token);
  return { token, target, value: rowValue(target, readValue(reader), scope) };
}

/** The statements of a block as conditionals by target, in order of first appearance. Statements of one target are one chain. */
class Chains {
  readonly byTarget = new Map<string, Conditional>();

  /** Throws NotationError behind an ELSE: what comes after it could never apply. */
  of({ token, target }: Assignment): Conditional {
    const chain = this.byTarget.get(target) ?? { target, branches: [], lines: new Set<number>() };
    if (chain.otherwise !== undefined)
      throw new NotationError(
        token,
        `${token.value} has had an ELSE already, so this could never apply`,
        'put the ELSE into the last statement of the field',
      );
    this.byTarget.set(target, chain);
    return chain;
  }
}

function readStatement(reader: TokenReader, scope: Scope, chains: Chains): Conditional[] {
  reader.takeKeyword('IF');
  const when = readCondition(reader, scope);
  reader.takeKeyword('THEN');
  const then = readAssignment(reader, scope);
  const chain = chains.of(then);
  chain.branches.push({ when, then: then.value });
  if (!reader.skip('word', 'ELSE')) return [chain];
  if (reader.is('word', 'IF'))
    throw new NotationError(reader.place, 'ELSE IF has no equivalent', 'begin the next statement with IF; the first that holds counts');
  const otherwise = readAssignment(reader, scope);
  const other = chains.of(otherwise);
  if (other === chain) chain.otherwise = otherwise.value;
  else other.branches.push({ when: { not: when }, then: otherwise.value });
  return [chain, other];
}

/**
 * The statements between `IF <<END` and `END`. Several for one target make one conditional, of which the first condition
 * that holds counts, as in the documented example, whose last statement has the ELSE. Throws NotationError.
 */
export function readConditionals(tokens: readonly Token[], scope: Scope): Conditional[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const last = tokens.at(-1) ?? first;
  const reader = new TokenReader(tokens, { line: last.line, column: last.end });
  const chains = new Chains();
  while (!reader.done) {
    const begin = reader.place.line;
    const touched = readStatement(reader, scope, chains);
    const end = reader.done ? last.line : reader.place.line - 1;
    const [{ branches, target } = { branches: [], target: '' }] = touched;
    if (branches.length > 1) scope.assume(`the first of the statements for ${target} that holds counts, as in the documented example`);
    for (const { lines } of touched) for (let line = begin; line <= Math.max(begin, end); line += 1) lines.add(line);
  }
  return [...chains.byTarget.values()];
}

/** The expression of a conditional row, in the order of the contract of that kind. */
export const conditionalExpression = ({ branches, otherwise }: Pick<Conditional, 'branches' | 'otherwise'>): string =>
  JSON.stringify({
    branches: branches.map(({ when, then }) => ({ when, then: { kind: then.kind, expression: then.expression } })),
    ...(otherwise !== undefined && { otherwise: { kind: otherwise.kind, expression: otherwise.expression } }),
  });
