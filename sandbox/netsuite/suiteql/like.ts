/** Matches a LIKE pattern: `%` any text, `_` one character, case-sensitive; there is no escape character. */
export function likeMatcher(pattern: string): (text: string) => boolean {
  const source = pattern
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
  const expression = new RegExp(`^${source}$`, 'su');
  return (text) => expression.test(text);
}
