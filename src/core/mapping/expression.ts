import type { FieldValue } from '../customer/customer-draft';
import type { ErrorCode } from '../errors/catalogue';
import type { CompiledExpression, References } from './mapping-row';
import { SPP_SIDE, textAt, type SourceRecord } from './side';

/** An expression, kind or target of a row that cannot be accepted; `reason` is for the person who wrote it. */
export class ExpressionError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'ExpressionError';
  }
}

/** One path of the side that rows read from; of SuiteProjects Pro where the references name none. */
export function pathOf(expression: string, { side = SPP_SIDE }: References = {}): string {
  const path = expression.trim();
  if (!side.has(path)) throw new ExpressionError(`"${path}" is not a field of ${side.record}`);
  return path;
}

/** A comma list of paths. */
export const pathsOf = (expression: string, references: References = {}): string[] =>
  expression.split(',').map((path) => pathOf(path, references));

/** What becomes of a text that is not empty: a value, or the reason why there is none. `step` says what was done. */
export type Conversion = { value: FieldValue; step?: string | undefined } | { code: ErrorCode; step: string };

/** An expression that is one field, whose text goes through `convert` when there is any. */
export function oneField(
  expression: string,
  references: References,
  convert: (input: string, record: SourceRecord) => Conversion,
): CompiledExpression {
  const source = pathOf(expression, references);
  const textOf = textAt(source);
  return {
    sources: [source],
    read: (record) => {
      const input = textOf(record);
      if (input === '') return { found: 'empty', source, steps: [] };
      const result = convert(input, record);
      const steps = result.step === undefined ? [] : [result.step];
      if ('code' in result) return { found: 'no-match', input, code: result.code, source, steps };
      return { found: 'value', value: result.value, source, steps };
    },
  };
}

/** The step that shows a change; none when nothing changed. */
export const changeOf = (before: string, after: string, shown = `"${after}"`): string | undefined =>
  before === after ? undefined : `"${before}" -> ${shown}`;
