import { readNotation } from '../../../src/core/notation/read-notation';
import { writeNotation } from '../../../src/core/notation/write-notation';
import { seeded } from '../seeded';
import { Generator } from './generated-mapping';

describe('rows, filter and value lists written and read again', () => {
  it.each(Array.from({ length: 20 }, (_, seed) => seed))('are the same, for the hundred mappings of seed %i', (seed) => {
    const generator = new Generator(seeded(seed));
    for (let count = 0; count < 100; count += 1) {
      const mapping = generator.mapping();
      const { text, notExpressible } = writeNotation(mapping);
      expect(notExpressible).toEqual([]);
      const { lines, ...read } = readNotation(text);
      expect(read).toEqual(mapping);
      expect(lines.filter(({ becomes, text: line }) => becomes === 'nothing' && line !== '')).toEqual([]);
    }
  });
});
