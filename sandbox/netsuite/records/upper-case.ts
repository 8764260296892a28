/**
 * Upper case as Oracle's UPPER makes it: letter by letter, so that no text grows (`große` becomes `GROßE`; only
 * NLS_UPPER with a linguistic sort gives `GROSSE`). JavaScript's toUpperCase differs in such letters.
 * Source: Oracle Database SQL Language Reference, NLS_UPPER [K].
 */
export function upperCase(text: string): string {
  // Only letters beyond ASCII have an upper case that is longer.
  if (!/[\u0080-\uffff]/.test(text)) return text.toUpperCase();
  return Array.from(text, (letter) => sameLength(letter, letter.toUpperCase())).join('');
}

/** Lower case, letter by letter. */
export function lowerCase(text: string): string {
  return Array.from(text, (letter) => sameLength(letter, letter.toLowerCase())).join('');
}

const sameLength = (letter: string, changed: string): string => (Array.from(changed).length === 1 ? changed : letter);
