import { SPP_SIDE, type Side } from '../mapping/side';
import { asNumber, isDate } from './comparable';
import { OPERATORS, type Comparison, type Operator } from './condition';

/** What an operator takes as its value. */
export type Operand = keyof typeof OPERATORS;

const isText = (value: unknown): value is string => typeof value === 'string';

/** The kind of value of an operator; undefined when there is no such operator. */
export const operandOf = (op: unknown): Operand | undefined =>
  (Object.keys(OPERATORS) as Operand[]).find((operand) => (OPERATORS[operand] as readonly unknown[]).includes(op));

/** What is wrong with the field of a comparison, for the person who wrote it. */
export const fieldFault = (field: unknown, side: Side = SPP_SIDE): string | undefined =>
  isText(field) && side.has(field) ? undefined : `"${String(field)}" is not a field of ${side.record}`;

/** What is wrong with the operator and the value of a comparison. */
export function valueFault(op: unknown, value: unknown): string | undefined {
  switch (operandOf(op)) {
    case undefined:
      return `there is no operator "${String(op)}"`;
    case 'none':
      return undefined;
    case 'list':
      return Array.isArray(value) && value.every(isText) ? undefined : `${String(op)} takes a list of texts`;
    case 'text':
      return isText(value) ? undefined : `${String(op)} takes one text`;
    case 'number':
      return isText(value) && asNumber(value) !== undefined ? undefined : `${String(op)} takes a number`;
    case 'date':
      return isText(value) && isDate(value) ? undefined : `${String(op)} takes a date such as 2026-01-31 or 2026-01-31 08:00:00`;
  }
}

/** A comparison of a field, an operator and the values written for it; a fault says why there is none. */
export function comparisonOf(
  field: string,
  op: Operator,
  values: readonly string[],
  side: Side = SPP_SIDE,
): Comparison | { fault: string } {
  const operand = operandOf(op);
  const value = operand === 'none' ? undefined : operand === 'list' ? values : values[0];
  const fault = fieldFault(field, side) ?? valueFault(op, value);
  return fault === undefined ? { field, op, ...(value !== undefined && { value }) } : { fault };
}
