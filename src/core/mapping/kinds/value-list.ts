import { ExpressionError, oneField } from '../expression';
import { listIndex } from '../list-index';
import type { Kind } from '../mapping-row';

/**
 * `Countries: addr.country` (value list: field): what a value list of the workflow holds for a text. The last colon parts
 * the two, so a name may hold one.
 */
export const valueList: Kind = (expression, references) => {
  const { valueLists = {} } = references;
  const colon = expression.lastIndexOf(':');
  if (colon < 0) throw new ExpressionError('expected "value list: field"');
  const name = expression.slice(0, colon).trim();
  const list = Object.hasOwn(valueLists, name) ? valueLists[name] : undefined;
  if (list === undefined) throw new ExpressionError(`there is no value list "${name}"`);
  const find = listIndex(list);
  return oneField(expression.slice(colon + 1), references, (input) => {
    const answer = find(input);
    if ('value' in answer) return { value: answer.value, step: `"${input}" -> "${answer.value}" by the value list ${name}` };
    const why = answer.why === 'ambiguous' ? 'fits several entries of' : 'is not in';
    return { code: 'NO_MATCH', step: `"${input}" ${why} the value list ${name}` };
  });
};
