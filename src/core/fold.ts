/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };

/** Printable: there is nothing to fold but capitals. */
const IS_ASCII = /^[ -~]*$/;

/**
 * Text for comparison only: compatibility forms as one, lower case, no invisible format characters, no accents.
 * Only Latin, Greek and Cyrillic accents go: in Devanagari, Arabic, Kana a mark is a letter of its own.
 */
export const fold = (text: string): string => (IS_ASCII.test(text) ? text.toLowerCase() : foldUnicode(text));

const foldUnicode = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøłđðþæœı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);

/** Letters or digits with the marks that belong to them; a mark alone, as in an emoji, is no word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Words of ASCII with one blank between them. */
const IS_PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The words of a folded text. A dot or apostrophe after a letter joins (`s.a.` is `sa`), after a digit it parts
 * (`1.5` is not `15`); `&` and `+` are `and`.
 */
export const wordsOf = (folded: string): string[] => (IS_PLAIN.test(folded) ? folded.split(' ') : wordsOfUnicode(folded));

const wordsOfUnicode = (folded: string): string[] =>
  folded
    .replace(/(?<=\p{L}\p{M}*)[.'’`]/gu, '')
    .replace(/[&+]/g, ' and ')
    .match(WORD) ?? [];

/** Words without the articles before them, but never without the last word. */
export function withoutArticles(words: readonly string[]): string[] {
  const first = words.findIndex((word) => word !== 'the');
  return words.slice(first === -1 ? -1 : first);
}
