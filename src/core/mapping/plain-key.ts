import { fold, withoutArticles, wordsOf } from '../fold';

/** A name as a look-up key: its words, folded, without an article at either end (`Bahamas (the)`). '' for symbols alone. */
export const plainKey = (text: string): string =>
  withoutArticles(withoutArticles(wordsOf(fold(text))).reverse())
    .reverse()
    .join(' ');
