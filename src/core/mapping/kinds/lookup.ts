import { ExpressionError, oneField } from '../expression';
import { listIndex } from '../list-index';
import type { Kind } from '../mapping-row';

/** `terms: terms` (list: field): the id that a list of the references holds for a text. A list that is missing matches nothing. */
export const lookup: Kind = (expression, references) => {
  const { lists = {} } = references;
  const [list = '', path, ...rest] = expression.split(':');
  if (path === undefined || rest.length > 0) throw new ExpressionError('expected "list: field"');
  const name = list.trim();
  const find = listIndex(Object.hasOwn(lists, name) ? (lists[name] ?? {}) : {});
  return oneField(path, references, (input) => {
    const answer = find(input);
    if ('value' in answer) return { value: answer.value, step: `"${input}" -> ${answer.value} by the list ${name}` };
    return {
      code: 'NO_MATCH',
      step: `"${input}" ${answer.why === 'ambiguous' ? 'fits several entries of' : 'is not in'} the list ${name}`,
    };
  });
};
