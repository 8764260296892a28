import { breaches, swap } from '../package-fixture';
import { clientXml, guardXml, moreFiles } from '../script-fixtures';

const check = (recordType: string) =>
  breaches('deployment-record-type', { ...moreFiles, 'Objects/customscript_feeder.xml': swap(clientXml, 'CUSTOMER', recordType) });

describe('deployment-record-type', () => {
  it('accepts a standard type and a reference to a custom one', () => expect(breaches('deployment-record-type', moreFiles)).toEqual([]));

  it.each(['customer', 'customrecord_lion', '-2', '[scriptid=customrole_keeper]', '[scriptid=customlist_mood]'])('refuses %s', (value) =>
    expect(check(value)).toEqual([
      `Objects/customscript_feeder.xml:7 The recordtype field for the customdeploy_feeder (scriptdeployment) subrecord must not be ${value}.`,
    ]),
  );

  it('leaves a reference that leads nowhere to the rule object-references', () => {
    const lost = { ...moreFiles, 'Objects/customscript_guard.xml': swap(guardXml, 'customrecord_lion', 'customrecord_tiger') };
    expect(breaches('deployment-record-type', lost)).toEqual([]);
    expect(breaches('object-references', lost)).toEqual([
      'Objects/customscript_guard.xml:7 The object reference [scriptid=customrecord_tiger] in the recordtype field cannot be resolved.',
    ]);
  });

  it('does not emulate standard types that the sandbox does not have', () =>
    expect(() => check('SALESORDER')).toThrow('NOT_EMULATED: SDF recordtype SALESORDER (Objects/customscript_feeder.xml:7)'));
});
