import { readField } from '../../customer/spp-customer';
import { ExpressionError, pathOf } from '../expression';
import type { Kind } from '../mapping-row';
import { plainKey } from '../plain-key';

/** `terms: terms` (list: field): the id that a list of the references holds for a text. A list that is missing matches nothing. */
export const lookup: Kind = (expression, references) => {
  const [list, path, ...rest] = expression.split(':');
  if (list === undefined || path === undefined || rest.length > 0) throw new ExpressionError('expected "list: field"');
  const name = list.trim();
  const source = pathOf(path);
  const lists = references.lists ?? {};
  const ids = new Map(Object.entries(Object.hasOwn(lists, name) ? (lists[name] ?? {}) : {}).map(([text, id]) => [plainKey(text), id]));
  return (customer) => {
    const input = readField(customer, source).trim();
    if (input === '') return { found: 'empty', source, steps: [] };
    const value = ids.get(plainKey(input));
    if (value === undefined)
      return { found: 'no-match', input, code: 'NO_MATCH', source, steps: [`"${input}" is not in the list ${name}`] };
    return { found: 'value', value, source, steps: [`"${input}" -> ${value} by the list ${name}`] };
  };
};
