import { ExpressionError } from '../mapping/expression';
import { readBranches, type NestedExpression } from '../mapping/kinds/conditional-branches';
import { isValueKind } from '../mapping/kinds/registry';
import type { MappingRow } from '../mapping/mapping-row';
import { NotExpressible } from './not-expressible';
import { quotedText } from './quoted-text';
import { soapValue } from './fixed-value';
import type { Conditional } from './read-conditionals';
import type { NotationValueList } from './report';
import type { RowValue } from './row-value';
import type { Spelling } from './spelling';
import { plainCondition, writeCondition } from './write-condition';
import { writeSource } from './write-source';

function nestedValue({ kind, expression }: NestedExpression): RowValue {
  if (!isValueKind(kind) || typeof expression !== 'string' || kind === 'conditional' || kind === 'value-list')
    throw new NotExpressible(`${kind} within a conditional has no notation`);
  return { kind, expression };
}

/** The branches of a conditional row as the notation can keep them. Throws NotExpressible. */
export function conditionalOf(expression: string): Pick<Conditional, 'branches' | 'otherwise'> {
  try {
    const { branches, otherwise } = readBranches(expression);
    return {
      branches: branches.map(({ when, then }) => ({ when: plainCondition(when), then: nestedValue(then) })),
      ...(otherwise !== undefined && { otherwise: nestedValue(otherwise) }),
    };
  } catch (error) {
    throw error instanceof ExpressionError ? new NotExpressible(error.reason) : error;
  }
}

/** The statements of a conditional row, one a line, for the block of the mapping group. Throws NotExpressible. */
export function writeStatements({ target, expression }: MappingRow, spelling: Spelling): string[] {
  const { branches, otherwise } = conditionalOf(expression);
  const assignment = (value: RowValue): string => `${spelling.target(target)} ${writeSource(target, value, spelling)}`;
  const statements = branches.map(({ when, then }) => `  IF ${writeCondition(when, spelling)} THEN ${assignment(then)}`);
  const last = statements.length - 1;
  return otherwise === undefined
    ? statements
    : statements.map((statement, position) => (position === last ? `${statement} ELSE ${assignment(otherwise)}` : statement));
}

function writeValueList({ target, expression }: MappingRow, list: NotationValueList | undefined, spelling: Spelling): string[] {
  if (list === undefined) throw new NotExpressible('its value list is not there');
  const name = spelling.target(target);
  const path = expression.slice(expression.lastIndexOf(':') + 1).trim();
  const pairs = list.pairs.map((pair) => `  ${quotedText(pair.source)} ${quotedText(soapValue(target, pair.target))}`);
  return [`<${name} ${spelling.path(path)}>`, ...pairs, `</${name}>`];
}

/** The lines of a row that is no conditional. Throws NotExpressible. */
export function writeRow(row: MappingRow, list: NotationValueList | undefined, spelling: Spelling): string[] {
  const { target, kind, expression } = row;
  if (kind === 'pullback')
    throw new NotExpressible('custom pullbacks are not supported for customers by the notation; the id is pulled back anyway');
  if (kind === 'value-list') return writeValueList(row, list, spelling);
  return [`${spelling.target(target)} ${writeSource(target, { kind, expression }, spelling)}`];
}
