import { fold, withoutArticles, wordsOf } from '../fold';
import { onFirstUse } from '../on-first-use';

/** Legal forms, folded and without dots. Only dropped at the end of a name. */
const legalForms = onFirstUse(
  () =>
    new Set(
      (
        'inc incorporated corp corporation co company llc llp lp ltd limited plc pllc gmbh ag kg ohg ug ev kgaa se sa sas sasu sarl eurl ' +
        'sl slu sau srl spa snc bv nv vof cv ab as asa aps oy oyj kk pty pte bhd sdn sro doo dd zrt kft nyrt ltda lda eireli cvba bvba sprl ou sia uab'
      ).split(' '),
    ),
);

/** `A/S`, `S/A`: a legal form written with a stroke. */
const joinStrokes = (folded: string): string => folded.replace(/(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu, '$1$2');

/**
 * A company name reduced to what tells companies apart: folded, no punctuation, no article before it, no legal form after it.
 * "Müller & Söhne GmbH & Co. KG" -> "muller and sohne". A name made of nothing else keeps its first such word; a name of
 * symbols alone ("!!!") is its symbols. '' when nothing of the name is visible. Idempotent.
 */
export function normaliseName(name: string): string {
  const folded = fold(name);
  const words = withoutArticles(wordsOf(joinStrokes(folded)));
  let end = words.length;
  // An "and" goes only with the legal form after it: "GmbH & Co. KG".
  while (end > 1 && (legalForms().has(words[end - 1] ?? '') || (end < words.length && words[end - 1] === 'and'))) end -= 1;
  return end === 0 ? folded.trim() : words.slice(0, end).join(' ');
}
