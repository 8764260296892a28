import { breaches, lionXml, mapReduceXml, suiteletXml, swap } from '../package-fixture';

const lion = (before: string, after: string) =>
  breaches('element-values', { 'Objects/customrecord_lion.xml': swap(lionXml, before, after) });
const script = (before: string, after: string) =>
  breaches('element-values', { 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, before, after) });

describe('element-values', () => {
  it('accepts those of the good package', () => expect(breaches('element-values', {})).toEqual([]));
  it('accepts an empty optional element', () => expect(script('<repeat>PT15M</repeat>', '<repeat></repeat>')).toEqual([]));
  it('accepts any number of jobs: deploying lowers it', () => expect(script('<concurrencylimit>2<', '<concurrencylimit>500<')).toEqual([]));

  it.each([
    [
      'a checkbox',
      '<recordname>Lion',
      '<includename>true</includename><recordname>Lion',
      ':2 The object field includename must not be true.',
    ],
    [
      'a field type',
      'TEXT</fieldtype>',
      'STRING</fieldtype>',
      ':14 The fieldtype field for the custrecord_lion_motto (customrecordcustomfield) subrecord must not be STRING.',
    ],
    [
      'an enumeration in lower case',
      '<label>Wild',
      '<displaytype>hidden</displaytype><label>Wild',
      ':11 The displaytype field for the custrecord_lion_wild (customrecordcustomfield) subrecord must not be hidden.',
    ],
    ['a text', '<recordname>Lion', `<recordname>${'x'.repeat(41)}`, ':2 The recordname field value can be up to 40 characters long.'],
    ['a number', '<maxlength>20', '<maxlength>many', ':16 The maxlength field value must be a whole number.'],
    ['a number with no upper bound', '<maxlength>20', '<maxlength>0', ':16 The maxlength field value must be greater than or equal to 1.'],
  ])('refuses %s', (_, before, after, message) => expect(lion(before, after)).toEqual([`Objects/customrecord_lion.xml${message}`]));

  it.each([
    ['<yieldaftermins>30', '<yieldaftermins>2', ':24 The yieldaftermins field value must range from 3 through 60.'],
    ['<yieldaftermins>30', '<yieldaftermins>61', ':24 The yieldaftermins field value must range from 3 through 60.'],
    ['<everyxdays>1<', '<everyxdays>1001<', ':29 The everyxdays field value must range from 1 through 1000.'],
    [
      '<buffersize>1<',
      '<buffersize>3<',
      ':22 The buffersize field for the customdeploy_feed_daily (scriptdeployment) subrecord must not be 3.',
    ],
    ['<repeat>PT15M', '<repeat>PT5M', ':30 The repeat field for the daily (daily) subrecord must not be PT5M.'],
  ])('refuses %s replaced by %s', (before, after, message) =>
    expect(script(before, after)).toEqual([`Objects/customscript_feed_mr.xml${message}`]),
  );

  it('refuses a scheduled Suitelet', () =>
    expect(breaches('element-values', { 'Objects/customscript_zoo_sl.xml': swap(suiteletXml, 'RELEASED', 'SCHEDULED') })).toEqual([
      'Objects/customscript_zoo_sl.xml:7 The status field for the customdeploy_zoo (scriptdeployment) subrecord must not be SCHEDULED.',
    ]));

  it.each([
    ['a released Map/Reduce deployment', () => script('SCHEDULED', 'RELEASED'), 'SDF value RELEASED of status'],
    ['formula fields', () => lion('<label>Wild', '<isformula>T</isformula><label>Wild'), 'SDF value T of isformula'],
    ['fields that are not stored', () => lion('<label>Wild', '<storevalue>F</storevalue><label>Wild'), 'SDF value F of storevalue'],
    ['encryption at rest', () => lion('<label>Wild', '<encryptatrest>T</encryptatrest><label>Wild'), 'SDF value T of encryptatrest'],
    ['inactive record types', () => lion('<recordname>', '<isinactive>T</isinactive><recordname>'), 'SDF value T of isinactive'],
  ])('does not emulate %s', (_, check, message) => expect(check).toThrow(`NOT_EMULATED: ${message}`));
});
