import { breaches, cageXml, lionXml, swap } from '../package-fixture';

describe('instance-names', () => {
  it('accepts named instances of types that include the name, which is the default', () =>
    expect(breaches('instance-names', {})).toEqual([]));

  it('refuses an instance without its name', () =>
    expect(breaches('instance-names', { 'Objects/customrecord_lion.xml': swap(lionXml, '<name>Leo</name>', '') })).toEqual([
      'Objects/customrecord_lion.xml:20 The name field is missing for the val_lion_leo subrecord.',
    ]));

  describe('when the type does not include the name', () => {
    const nameless = swap(cageXml, '<includename>T', '<includename>F');

    it('refuses a name', () =>
      expect(breaches('instance-names', { 'Objects/customrecord_cage.xml': nameless })).toEqual([
        'Objects/customrecord_cage.xml:11 The name field is invalid or not supported for the val_cage_big (instance) subrecord.',
      ]));
    it('accepts none', () =>
      expect(breaches('instance-names', { 'Objects/customrecord_cage.xml': swap(nameless, '<name>Big cage</name>', '') })).toEqual([]));
  });
});
