import { ExpressionError, oneField } from '../expression';
import type { Kind } from '../mapping-row';
import { plainKey } from '../plain-key';

/** Ids by text and by plain key. A key that entries of different ids share has no id: guessing would pick the wrong one. */
function indexOf(list: Readonly<Record<string, string | number>>) {
  const exact = new Map(Object.entries(list));
  const byKey = new Map<string, string | number | undefined>();
  for (const [text, id] of exact) {
    const key = plainKey(text);
    if (key !== '') byKey.set(key, byKey.has(key) && byKey.get(key) !== id ? undefined : id);
  }
  return { exact, byKey };
}

/** `terms: terms` (list: field): the id that a list of the references holds for a text. A list that is missing matches nothing. */
export const lookup: Kind = (expression, { lists = {} }) => {
  const [list = '', path, ...rest] = expression.split(':');
  if (path === undefined || rest.length > 0) throw new ExpressionError('expected "list: field"');
  const name = list.trim();
  const { exact, byKey } = indexOf(Object.hasOwn(lists, name) ? (lists[name] ?? {}) : {});
  return oneField(path, (input) => {
    const key = plainKey(input);
    const value = exact.get(input) ?? byKey.get(key);
    if (value !== undefined) return { value, step: `"${input}" -> ${value} by the list ${name}` };
    return { code: 'NO_MATCH', step: `"${input}" ${byKey.has(key) ? 'fits several entries of' : 'is not in'} the list ${name}` };
  });
};
