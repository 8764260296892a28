import { breaches, lionXml, manifestXml, suiteletXml, swap } from '../package-fixture';

const without = (feature: string) => swap(manifestXml, `<feature required="true">${feature}</feature>`, '');
const withFeature = (feature: string, required: boolean) =>
  swap(manifestXml, '</features>', `<feature required="${required}">${feature}</feature></features>`);

describe('object-features', () => {
  it('accepts a manifest with the features of the objects', () => expect(breaches('object-features', {})).toEqual([]));

  it('refuses a manifest without the feature of an object type', () =>
    expect(breaches('object-features', { 'manifest.xml': without('CUSTOMRECORDS') })).toEqual([
      'Objects/customrecord_lion.xml:1 When the SuiteCloud project contains a customrecordtype, the manifest must define the CUSTOMRECORDS feature as required or optional.',
      'Objects/customrecord_cage.xml:1 When the SuiteCloud project contains a customrecordtype, the manifest must define the CUSTOMRECORDS feature as required or optional.',
    ]));

  it('is content with an optional feature', () => {
    const optional = swap(manifestXml, '<feature required="true">CUSTOMRECORDS', '<feature required="false">CUSTOMRECORDS');
    expect(breaches('object-features', { 'manifest.xml': optional })).toEqual([]);
  });

  describe('of a single element', () => {
    const suitelet = swap(suiteletXml, '<allroles>', '<allpartners>T</allpartners><allroles>');
    const file = { 'Objects/customscript_zoo_sl.xml': suitelet };

    it('refuses it without its feature', () =>
      expect(breaches('object-features', file)).toEqual([
        'Objects/customscript_zoo_sl.xml:8 The following features must be specified in the manifest to use the allpartners field: CRM',
      ]));
    it('accepts it with its feature', () =>
      expect(breaches('object-features', { ...file, 'manifest.xml': withFeature('CRM', false) })).toEqual([]));
  });

  describe("of a mandatory list of a feature's records", () => {
    const currency = (mandatory: string) => ({
      'Objects/customrecord_lion.xml': swap(
        lionXml,
        '[scriptid=customrecord_cage]</selectrecordtype>',
        `-122</selectrecordtype><ismandatory>${mandatory}</ismandatory>`,
      ),
    });
    const message =
      'Objects/customrecord_lion.xml:4 You must specify the MULTICURRENCY feature in the project manifest as required to use the -122 value in the selectrecordtype field.';

    it('refuses it when the feature is not required', () =>
      expect(breaches('object-features', { ...currency('T'), 'manifest.xml': withFeature('MULTICURRENCY', false) })).toEqual([message]));
    it('accepts it when the feature is required', () =>
      expect(breaches('object-features', { ...currency('T'), 'manifest.xml': withFeature('MULTICURRENCY', true) })).toEqual([]));
    it('does not ask for it when the list is not mandatory', () => expect(breaches('object-features', currency('F'))).toEqual([]));
  });
});
