import { onFirstUse } from '../../on-first-use';
import { ExpressionError, oneField } from '../expression';
import { listIndex, type ListAnswer } from '../list-index';
import type { Kind } from '../mapping-row';

const FORM = /^(\S+)\s+in\s+([a-z][a-z0-9_]*)\s+by\s+([a-z][a-z0-9_]*)$/;

type Ids = Readonly<Record<string, string | number>>;

/** Ids are codes: 7 and 007 are different ones, so they are only compared as they are. */
const isCode = (by: string): boolean => by === 'id' || by === 'externalid';

function finderOf(ids: Ids, by: string): (text: string) => ListAnswer<string | number> {
  if (!isCode(by)) return listIndex(ids);
  const exact = new Map(Object.entries(ids));
  return (text) => {
    const value = exact.get(text);
    return value === undefined ? { why: 'missing' } : { value };
  };
}

const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;

/** `addr.country in customrecord_region by name`: the internal id of the NetSuite record whose field holds the text. */
export const netsuiteLookup: Kind = (expression, references) => {
  const { netsuiteTables } = references;
  const [, path, recordType, by] = FORM.exec(expression.trim()) ?? [];
  if (path === undefined || recordType === undefined || by === undefined)
    throw new ExpressionError('expected "field in record type by field", such as "addr.country in customrecord_region by name"');
  const find = onFirstUse(() => finderOf(own(own(netsuiteTables, recordType), by) ?? {}, by));
  const compiled = oneField(path, references, (input) => {
    const answer = find()(input);
    if ('value' in answer) return { value: answer.value, step: `${by} "${input}" in ${recordType} -> id ${answer.value}` };
    const why = answer.why === 'ambiguous' ? `several records of ${recordType} fit` : `no record of ${recordType} has`;
    return { code: 'NO_MATCH', step: `${why} ${by} "${input}"` };
  });
  return { ...compiled, netsuiteTables: [{ recordType, by: [by] }] };
};
