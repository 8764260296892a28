import { isKnownPath } from '../customer/spp-customer';

/** An expression that a kind cannot accept; `reason` is for the person who wrote it. */
export class ExpressionError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'ExpressionError';
  }
}

/** One path of a customer. */
export function pathOf(expression: string): string {
  const path = expression.trim();
  if (!isKnownPath(path)) throw new ExpressionError(`"${path}" is not a field of a SuiteProjects Pro customer`);
  return path;
}

/** A comma list of paths. */
export const pathsOf = (expression: string): string[] => expression.split(',').map(pathOf);

/** Every path that an expression of any kind but `fixed` mentions. */
export const pathsIn = (expression: string): string[] => (expression.match(/[A-Za-z]\w*(\.\w+)?/g) ?? []).filter(isKnownPath);
