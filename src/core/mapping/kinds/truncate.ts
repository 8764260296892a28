const ZERO_WIDTH_JOINER = '\u200d';

/** A character that belongs to the one before it: a combining mark, a joiner, a skin tone. */
const CLINGS = /^[\p{M}\p{Emoji_Modifier}\u200d]$/u;

/**
 * Cuts to a number of characters. Counts characters, not UTF-16 units, and cuts before a letter or emoji that would lose a
 * part. (`Intl.Segmenter` is not certain to exist in NetSuite.)
 */
export const truncate =
  (limit: number) =>
  (text: string): string => {
    const characters = [...text];
    if (characters.length <= limit) return text;
    let end = limit;
    while (end > 0 && (CLINGS.test(characters[end] ?? '') || characters[end - 1] === ZERO_WIDTH_JOINER)) end -= 1;
    return characters
      .slice(0, end === 0 ? limit : end)
      .join('')
      .trimEnd();
  };
