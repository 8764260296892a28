import { cutToBytes } from '../../src/netsuite/exceptions';

describe('a text cut to bytes', () => {
  it.each([
    ['plain', 10, 'plain'],
    ['plain', 3, 'pla'],
    ['äöü', 4, 'äö'],
    ['äöü', 5, 'äö'],
    ['株式会社', 7, '株式'],
    ['a😀b', 4, 'a'],
    ['a😀b', 5, 'a😀'],
    ['', 5, ''],
  ])('%s to %d bytes is "%s"', (text, limit, expected) => {
    expect(cutToBytes(text, limit)).toBe(expected);
    expect(Buffer.byteLength(cutToBytes(text, limit))).toBeLessThanOrEqual(limit);
  });
});
