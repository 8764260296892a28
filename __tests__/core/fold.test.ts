import { fold, withoutArticles, wordsOf } from '../../src/core/fold';
import { garbage, seeded } from './seeded';

describe('fold', () => {
  it.each([
    ['MÜLLER', 'muller'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Ørsted Ærø Łódź Þór', 'orsted aero lodz thor'],
    ['İSTANBUL', 'istanbul'],
    ['ısı', 'isi'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['ﬁrst', 'first'],
    ['Cafe\u0301', 'cafe'],
    ['Ac\u00adme\u200b\ufeff', 'acme'],
    ['हिन्दी', 'हिन्दी'],
    ['ガ', 'ガ'],
    ['カ\u3099', 'ガ'],
    ['', ''],
  ])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing the second time', () => {
    const random = seeded(1);
    for (let round = 0; round < 1000; round += 1) {
      const folded = fold(garbage(random));
      expect(fold(folded)).toBe(folded);
    }
  });
});

describe('wordsOf', () => {
  it.each([
    ['s.a. de c.v.', ['sa', 'de', 'cv']],
    ["o'neill's", ['oneills']],
    ['1.5 and 15', ['1', '5', 'and', '15']],
    ['a&b+c', ['a', 'and', 'b', 'and', 'c']],
    ['i ❤️ ny', ['i', 'ny']],
    ['\u0301', []],
    ['हिन्दी!', ['हिन्दी']],
    ['\ud83d x', ['x']],
  ])('%j has the words %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const piece of ['.', 'a.', 'a\u093f', '\u093f.', '&', ' '])
      expect(wordsOf(piece.repeat(100_000)).length).toBeLessThanOrEqual(300_000);
  });
});

describe('withoutArticles', () => {
  it.each([
    [['the', 'band'], ['band']],
    [['the', 'the', 'band'], ['band']],
    [['the'], ['the']],
    [['the', 'the'], ['the']],
    [
      ['band', 'the'],
      ['band', 'the'],
    ],
    [[], []],
  ])('of %j leaves %j', (words, kept) => expect(withoutArticles(words)).toEqual(kept));
});
