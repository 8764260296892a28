import { literalOf } from '../text/tokens';

const ITEM = /\s*(?:'((?:[^']|'')*)'|([^,']*))\s*(,|$)/uy;

/**
 * The values of a list as an administrator writes them: `US, CA, 'Smith, John', ''`. Outer blanks do not count; a value with
 * a comma, a quote or outer blanks stands in single quotes, where a quote is doubled. '' is no value. Undefined when a quote
 * is not closed or something stands beside a quoted value.
 */
export function readValueList(text: string): string[] | undefined {
  if (text.trim() === '') return [];
  const values: string[] = [];
  const items = new RegExp(ITEM);
  for (;;) {
    const [, quoted, bare = '', border] = items.exec(text) ?? [];
    if (border === undefined) return undefined;
    values.push(quoted === undefined ? bare.trim() : quoted.replaceAll("''", "'"));
    if (border === '') return values;
  }
}

/** Values as a text that `readValueList` reads back. */
export const writeValueList = (values: readonly string[]): string =>
  values.map((value) => (value === '' || value !== value.trim() || /[,']/.test(value) ? literalOf(value) : value)).join(', ');
