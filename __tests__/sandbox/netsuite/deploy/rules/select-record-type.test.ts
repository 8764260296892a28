import { breaches, lionXml, swap } from '../package-fixture';

const check = (before: string, after: string) =>
  breaches('select-record-type', { 'Objects/customrecord_lion.xml': swap(lionXml, before, after) });
const list = '<selectrecordtype>[scriptid=customrecord_cage]</selectrecordtype>';
const field = 'Objects/customrecord_lion.xml:4';

describe('select-record-type', () => {
  it('accepts a list of a custom record type', () => expect(breaches('select-record-type', {})).toEqual([]));
  it.each(['-2', '-117', '-122'])('accepts the standard code %s', (code) =>
    expect(check(list, `<selectrecordtype>${code}</selectrecordtype>`)).toEqual([]),
  );
  it('leaves internal ids to the rule account-specific-values', () =>
    expect(check(list, '<selectrecordtype>45</selectrecordtype>')).toEqual([]));

  it.each(['SELECT', 'MULTISELECT'])('refuses a %s without it', (type) =>
    expect(check(`SELECT</fieldtype>\n      <label>Cage</label>\n      ${list}`, `${type}</fieldtype><label>Cage</label>`)).toEqual([
      `${field} The selectrecordtype field is missing for the custrecord_lion_cage subrecord.`,
    ]),
  );

  it('refuses it on any other field', () =>
    expect(check('<label>Wild</label>', `<label>Wild</label>${list}`)).toEqual([
      'Objects/customrecord_lion.xml:9 The selectrecordtype field is only for fields of type SELECT and MULTISELECT.',
    ]));

  it.each(['CUSTOMER', 'customrecord_cage', '[scriptid=customscript_feed_mr]', '[scriptid=customrecord_cage.custrecord_cage_size]'])(
    'refuses %s',
    (value) =>
      expect(check(list, `<selectrecordtype>${value}</selectrecordtype>`)).toEqual([
        `${field} The selectrecordtype field for the custrecord_lion_cage (customrecordcustomfield) subrecord must not be ${value}.`,
      ]),
  );

  it('does not emulate other standard codes', () =>
    expect(() => check(list, '<selectrecordtype>-250</selectrecordtype>')).toThrow('NOT_EMULATED: SDF selectrecordtype -250'));
});
