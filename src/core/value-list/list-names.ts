import type { MappingRow } from '../mapping/mapping-row';

type Expressed = Pick<MappingRow, 'kind' | 'expression'>;
type Rename = (name: string) => string;

/** `Countries: addr.country`: the last colon parts the two, so a name may hold one. */
function inValueList(expression: string, rename: Rename): string {
  const colon = expression.lastIndexOf(':');
  if (colon < 0) return expression;
  const name = expression.slice(0, colon).trim();
  const renamed = rename(name);
  return renamed === name ? expression : `${renamed}${expression.slice(colon)}`;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A kind and its expression inside a conditional; anything else is left as it is. */
const inNested = (nested: unknown, rename: Rename): unknown =>
  isObject(nested) && 'kind' in nested ? { ...nested, expression: inExpression(nested['kind'], nested['expression'], rename) } : nested;

function inConditional(conditional: unknown, rename: Rename): unknown {
  if (!isObject(conditional)) return conditional;
  const { branches, otherwise } = conditional;
  return {
    ...conditional,
    ...(Array.isArray(branches) && {
      branches: branches.map((branch: unknown) => (isObject(branch) ? { ...branch, then: inNested(branch['then'], rename) } : branch)),
    }),
    ...(otherwise !== undefined && { otherwise: inNested(otherwise, rename) }),
  };
}

function inExpression(kind: unknown, expression: unknown, rename: Rename): unknown {
  if (kind === 'value-list' && typeof expression === 'string') return inValueList(expression, rename);
  if (kind !== 'conditional') return expression;
  if (typeof expression !== 'string') return inConditional(expression, rename);
  try {
    return JSON.stringify(inConditional(JSON.parse(expression), rename));
  } catch {
    return expression;
  }
}

/** Whether a row looks values up in a list, in a branch of a conditional too. */
export function usesList({ kind, expression }: Expressed, list: string): boolean {
  let isUsed = false;
  inExpression(kind, expression, (name) => {
    isUsed ||= name === list;
    return name;
  });
  return isUsed;
}

/** The rows with a list called otherwise. Rows that do not use it stay as they are. */
export const withListRenamed = (rows: readonly MappingRow[], from: string, to: string): MappingRow[] =>
  rows.map((row) =>
    usesList(row, from)
      ? { ...row, expression: String(inExpression(row.kind, row.expression, (name) => (name === from ? to : name))) }
      : row,
  );
