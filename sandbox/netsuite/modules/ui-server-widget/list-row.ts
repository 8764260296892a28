import type { Session } from '../../types';

/** A row of name and value pairs: text and numbers. Search results, which have methods, are not emulated. */
export function readRow(session: Session, method: string, row: unknown): Record<string, string> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw session.notEmulated(`${method} with a row that is no object`);
  return Object.fromEntries(
    Object.entries(row as Record<string, unknown>).map(([name, value]) => {
      if (typeof value !== 'string' && typeof value !== 'number')
        throw session.notEmulated(`${method} with ${name} = ${typeof value === 'function' ? 'a function' : String(value)}`);
      return [name, String(value)];
    }),
  );
}
