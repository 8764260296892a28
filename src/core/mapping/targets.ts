import { OWN_FIELDS } from '../customer/field-rules';
import { ExpressionError } from './expression';

/** The sublists of a customer that a row can fill, each with a comma list. */
export type ListTarget = 'currencies' | 'subsidiaries';

/** Where the value of a row goes. */
export type Place =
  { part: 'body'; field: string } | { part: 'address'; group: string; field: string } | { part: 'list'; list: ListTarget };

/** Where a target is. Throws ExpressionError. */
export function placeOf(target: string): Place {
  if (target === 'currencies' || target === 'subsidiaries') return { part: 'list', list: target };
  const [, group, field] = /^address\.([a-z][a-z0-9]*)\.([a-z][a-z0-9_]*)$/.exec(target) ?? [];
  if (group !== undefined && field !== undefined) return { part: 'address', group, field };
  if (!/^[a-z][a-z0-9_]*$/.test(target)) throw new ExpressionError('the target is not a field id or an address field');
  if (OWN_FIELDS.includes(target)) throw new ExpressionError('this field is set by the product itself');
  return { part: 'body', field: target };
}
