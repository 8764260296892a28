import { isKindName, KINDS } from '../../../../src/core/mapping/kinds/registry';

it('knows its kinds and no name of the prototype', () => {
  expect(Object.keys(KINDS).every(isKindName)).toBe(true);
  for (const name of ['', 'formula', 'constructor', '__proto__', 'toString']) expect(isKindName(name)).toBe(false);
});
