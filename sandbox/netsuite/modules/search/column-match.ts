import type { SearchColumn } from '../../search/definition';

type Named = Pick<SearchColumn, 'name' | 'join' | 'summary'>;

/** A column's name and join; a name may carry its join before a dot. */
export function splitName({ name, join }: Named): { name: string; join?: string } {
  const dot = name.indexOf('.');
  if (join !== undefined) return { name, join };
  return dot === -1 ? { name } : { name: name.slice(dot + 1), join: name.slice(0, dot) };
}

/** What two columns share that show the same: name, join and summary, in any case. */
export function columnKey(column: Named): string {
  const { name, join = '' } = splitName(column);
  return `${column.summary ?? ''}(${join}.${name})`.toLowerCase();
}
