/** Legal forms, already normalised: without dots, lower case. Only dropped at the end of a name. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pllc gmbh ag kg ohg ug ev kgaa se sa sas sasu sarl eurl ' +
    'sl slu sau srl spa snc bv nv vof cv ab as asa aps oy oyj kk pty pte bhd sdn sro doo dd zrt kft nyrt ltda lda eireli cvba bvba sprl oü sia uab'
  ).split(' '),
);

/**
 * A company name reduced to what tells companies apart: NFKC, lower case, no accents, no punctuation, no trailing legal form.
 * "Müller & Söhne GmbH & Co. KG" -> "muller and sohne". A name made of nothing else keeps its words. '' stays ''.
 */
export function normaliseName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    // Only Latin, Greek and Cyrillic accents: in Devanagari, Arabic, Kana … a mark is a letter of its own.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  const words = plain
    .replace(/(?<=\p{L})[.'’](?=\p{L}|\s|,|$)/gu, '')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  const kept = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  let end = kept.length;
  while (end > 1) {
    const last = kept[end - 1] ?? '';
    if (LEGAL_FORMS.has(last) || (last === 'and' && end < kept.length)) end -= 1;
    else break;
  }
  const result = kept.slice(0, end).join(' ');
  // Nothing left but symbols ("!!!"): the symbols are the name.
  return result === '' ? name.normalize('NFKC').trim().toLowerCase() : result;
}
