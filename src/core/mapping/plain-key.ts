import { fold, withoutArticles, wordsOf } from '../fold';

/** A name as a look-up key: its words, folded, without an article at either end (`Bahamas (the)`). '' for symbols alone. */
export function plainKey(text: string): string {
  const words = wordsOf(fold(text));
  if (!words.includes('the')) return words.join(' ');
  return withoutArticles(withoutArticles(words).reverse()).reverse().join(' ');
}
