import type { FieldValue } from '../customer/customer-draft';
import { isKnownPath, readText, type SppCustomer } from '../customer/spp-customer';
import type { ErrorCode } from '../errors/catalogue';
import type { CompiledExpression } from './mapping-row';

/** An expression, kind or target of a row that cannot be accepted; `reason` is for the person who wrote it. */
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

/** What becomes of a text that is not empty: a value, or the reason why there is none. `step` says what was done. */
export type Conversion = { value: FieldValue; step?: string | undefined } | { code: ErrorCode; step: string };

/** An expression that is one field, whose text goes through `convert` when there is any. */
export function oneField(expression: string, convert: (input: string, customer: SppCustomer) => Conversion): CompiledExpression {
  const source = pathOf(expression);
  return {
    sources: [source],
    read: (customer) => {
      const input = readText(customer, source);
      if (input === '') return { found: 'empty', source, steps: [] };
      const result = convert(input, customer);
      const steps = result.step === undefined ? [] : [result.step];
      if ('code' in result) return { found: 'no-match', input, code: result.code, source, steps };
      return { found: 'value', value: result.value, source, steps };
    },
  };
}

/** The step that shows a change; none when nothing changed. */
export const changeOf = (before: string, after: string, shown = `"${after}"`): string | undefined =>
  before === after ? undefined : `"${before}" -> ${shown}`;
