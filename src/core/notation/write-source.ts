import { ExpressionError } from '../mapping/expression';
import { partsOf } from '../mapping/kinds/concatenation';
import { soapValue } from './fixed-value';
import { fieldValue } from './natural-kind';
import { NotExpressible } from './not-expressible';
import { quotedText } from './quoted-text';
import type { RowValue } from './row-value';
import type { Spelling } from './spelling';
import { lookupOfPath } from './spp-names';

const LOOKUP = /^(\S+)\s+in\s+(\w+)\s+by\s+(\w+)\s+return\s+(\w+)$/;

function lookupSource(expression: string, spelling: Spelling): string {
  const [, path, table, by, returns] = LOOKUP.exec(expression.trim()) ?? [];
  if (path === undefined || table === undefined || by === undefined || returns === undefined)
    throw new NotExpressible('the lookup is not understood');
  return `lookup=${spelling.path(path)}:lookup_table=${table}:lookup_by=${spelling.tableField(by)}:lookup_return=${spelling.tableField(returns)}`;
}

/** The field of a related record is looked up by its id. */
function partSource(path: string, spelling: Spelling): string {
  const related = lookupOfPath(path);
  return related === undefined
    ? spelling.path(path)
    : lookupSource(`${related.foreignKey} in ${related.table} by id return ${related.field}`, spelling);
}

function concatenationSource(expression: string, spelling: Spelling): string {
  try {
    return partsOf(expression)
      .map((part) => ('literal' in part ? quotedText(part.literal) : partSource(part.path, spelling)))
      .join(',');
  } catch (error) {
    throw error instanceof ExpressionError ? new NotExpressible(error.reason) : error;
  }
}

/** The one field of a value, when a bare field in the notation means just this value for the target. */
function fieldSource(target: string, { kind, expression }: RowValue, spelling: Spelling): string {
  const inner =
    kind === 'lookup' ? expression.slice(expression.indexOf(':') + 1) : kind === 'state' ? (expression.split(',')[0] ?? '') : expression;
  const path = inner.trim();
  if (lookupOfPath(path) !== undefined) throw new NotExpressible(`${path} has no notation as a field; use the kind spp-lookup`);
  const natural = fieldValue(target, path);
  if (natural.kind === kind && natural.expression === expression.trim()) return spelling.path(path);
  throw new NotExpressible(
    kind === 'field' ? `a plain field for ${target} is read as the kind ${natural.kind}` : `the kind ${kind} has no notation for ${target}`,
  );
}

/** The source column of a row. Throws NotExpressible. */
export function writeSource(target: string, value: RowValue, spelling: Spelling): string {
  const { kind, expression } = value;
  switch (kind) {
    case 'fixed':
      return quotedText(soapValue(target, expression));
    case 'macro':
      if (expression.trim() !== '_TODAY') throw new NotExpressible('the notation has _TODAY only, without days to add');
      return '_TODAY';
    case 'concatenation':
      return concatenationSource(expression, spelling);
    case 'spp-lookup':
      return lookupSource(expression, spelling);
    default:
      return fieldSource(target, value, spelling);
  }
}
