import { breaches, lionXml, manifestXml, suiteletXml, swap } from '../package-fixture';

const lion = 'Objects/customrecord_lion.xml';
const suitelet = 'Objects/customscript_zoo_sl.xml';

describe('object-references', () => {
  it('accepts those of the good package', () => expect(breaches('object-references', {})).toEqual([]));

  it('refuses an object that is not there', () =>
    expect(breaches('object-references', { [lion]: swap(lionXml, '[scriptid=customrecord_cage]', '[scriptid=customrecord_den]') })).toEqual(
      [`${lion}:7 The object reference [scriptid=customrecord_den] in the selectrecordtype field cannot be resolved.`],
    ));

  it('refuses a child that is not there', () =>
    expect(breaches('object-references', { [lion]: swap(lionXml, '.val_cage_big]', '.val_cage_small]') })).toEqual([
      `${lion}:22 The object reference [scriptid=customrecord_cage.val_cage_small] in the custrecord_lion_cage field cannot be resolved.`,
    ]));

  it('refuses an object that deploy.xml does not name', () => {
    const deploy = '<deploy><objects><path>~/Objects/customrecord_lion.xml</path></objects></deploy>';
    expect(breaches('object-references', { 'deploy.xml': deploy })).toHaveLength(2);
  });

  it('accepts an object that the manifest says is in the account', () => {
    const manifest = swap(manifestXml, '</features>', '</features><objects><object>customrecord_den</object></objects>');
    const changes = { [lion]: swap(lionXml, '[scriptid=customrecord_cage]', '[scriptid=customrecord_den]'), 'manifest.xml': manifest };
    expect(breaches('object-references', changes)).toEqual([]);
  });

  it('refuses an object of another kind', () =>
    expect(breaches('object-references', { [suitelet]: swap(suiteletXml, 'customrole_keeper', 'customrecord_lion') })).toEqual([
      `${suitelet}:9 The audslctrole field for the customdeploy_zoo (scriptdeployment) subrecord must not be ADMINISTRATOR|[scriptid=customrecord_lion].`,
    ]));

  it('does not emulate references into SuiteApps', () =>
    expect(() =>
      breaches('object-references', { [lion]: swap(lionXml, '[scriptid=customrecord_cage]', '[appid=com.a.b, scriptid=customrecord_c]') }),
    ).toThrow('NOT_EMULATED: SDF reference [appid=com.a.b, scriptid=customrecord_c]'));
});
