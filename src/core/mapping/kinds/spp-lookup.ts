import { onFirstUse } from '../../on-first-use';
import { ExpressionError, pathOf } from '../expression';
import type { SppTableRow } from '../../customer/spp-tables';
import type { Kind } from '../mapping-row';
import { textAt } from '../side';

const FORM = /^(\S+)\s+in\s+(\w+)\s+by\s+(\w+)\s+return\s+(\w+)$/;

/** What the rows of a table return by what they are found by; undefined where rows disagree. */
function returnsBy(rows: readonly SppTableRow[], by: string, field: string): Map<string, string | undefined> {
  const returns = new Map<string, string | undefined>();
  for (const row of rows) {
    const key = (row[by] ?? '').trim();
    const value = (row[field] ?? '').trim();
    if (key !== '') returns.set(key, returns.has(key) && returns.get(key) !== value ? undefined : value);
  }
  return returns;
}

/** `userid in user by id return netsuite_user_id__c`: a field of the row of an SPP table whose other field holds the text. */
export const sppLookup: Kind = (expression, references) => {
  const { sppTables = {} } = references;
  const [, path, table, by, field] = FORM.exec(expression.trim()) ?? [];
  if (path === undefined || table === undefined || by === undefined || field === undefined)
    throw new ExpressionError('expected "field in table by field return field", such as "userid in user by id return netsuite_user_id__c"');
  const source = pathOf(path, references);
  const textOf = textAt(source);
  const returns = onFirstUse(() => returnsBy(Object.hasOwn(sppTables, table) ? (sppTables[table] ?? []) : [], by, field));
  return {
    sources: [source],
    tables: [{ table, fields: [...new Set([by, field])] }],
    read: (customer) => {
      const input = textOf(customer);
      if (input === '') return { found: 'empty', source, steps: [] };
      const value = returns().get(input);
      if (value === undefined) {
        const why = returns().has(input) ? `several rows of ${table} have` : `no row of ${table} has`;
        return { found: 'no-match', input, code: 'NO_MATCH', source, steps: [`${why} ${by} "${input}"`] };
      }
      const step = `${by} "${input}" in ${table} -> ${field} "${value}"`;
      return value === '' ? { found: 'empty', source, steps: [step] } : { found: 'value', value, source, steps: [step] };
    },
  };
};
