import { deployed } from '../account-fixture';
import { entityFieldXml, swap } from '../package-fixture';

describe('a deployed custom field', () => {
  it('takes a field of a standard record type by its SuiteScript name', () => {
    const xml = swap(
      entityFieldXml,
      '<fieldtype>CHECKBOX</fieldtype>',
      '<fieldtype>SELECT</fieldtype><selectrecordtype>-2</selectrecordtype>',
    );
    expect(deployed({ 'Objects/custentity_lion_fan.xml': xml }).store.entityFields()).toMatchObject([{ selectRecordType: 'customer' }]);
  });

  it('takes the default of a checkbox from defaultchecked', () => {
    const xml = swap(entityFieldXml, '<label>', '<defaultchecked>T</defaultchecked><label>');
    expect(deployed({ 'Objects/custentity_lion_fan.xml': xml }).store.entityFields()).toMatchObject([{ defaultValue: 'T' }]);
  });
});
