import { breaches, lionXml, manifestXml } from '../package-fixture';

describe('well-formed', () => {
  it('accepts well-formed files', () => expect(breaches('well-formed', {})).toEqual([]));

  it.each([
    ['an object', 'Objects/customrecord_lion.xml', lionXml.replace('</instances>', ''), 'Objects/customrecord_lion.xml:27 '],
    ['the manifest', 'manifest.xml', manifestXml.replace('</manifest>', ''), 'manifest.xml:10 '],
    ['an empty file', 'deploy.xml', '', 'deploy.xml:1 '],
    ['two roots', 'deploy.xml', '<deploy/><deploy/>', 'deploy.xml:1 '],
  ])('refuses %s that is not', (_, file, text, place) => {
    const found = breaches('well-formed', { [file]: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${place}The file is not well-formed XML: `));
  });
});
