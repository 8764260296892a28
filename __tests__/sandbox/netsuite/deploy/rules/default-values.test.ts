import { breaches, lionXml, mapReduceXml, swap } from '../package-fixture';

const lion = (before: string, after: string) =>
  breaches('default-values', { 'Objects/customrecord_lion.xml': swap(lionXml, before, after) });

describe('default-values', () => {
  it('accepts a value of the type', () => expect(breaches('default-values', {})).toEqual([]));

  it('refuses a value of another type', () =>
    expect(
      breaches('default-values', { 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '<defaultvalue>5', '<defaultvalue>five') }),
    ).toEqual([
      'Objects/customscript_feed_mr.xml:8 The defaultvalue field for the custscript_feed_kilos (scriptcustomfield) subrecord must not be five. It must be a whole number.',
    ]));

  it('refuses a value that is too long for the field', () =>
    expect(lion('<maxlength>20</maxlength>', '<maxlength>3</maxlength><defaultvalue>Roar</defaultvalue>')).toEqual([
      'Objects/customrecord_lion.xml:16 The defaultvalue field for the custrecord_lion_motto (customrecordcustomfield) subrecord must not be Roar. It must be at most 3 characters.',
    ]));

  it('refuses it for a checkbox', () =>
    expect(lion('<label>Wild</label>', '<label>Wild</label><defaultvalue>T</defaultvalue>')).toEqual([
      'Objects/customrecord_lion.xml:11 The default of a CHECKBOX is given by defaultchecked, not by defaultvalue.',
    ]));

  it('refuses it for a list', () =>
    expect(lion('<label>Cage</label>', '<label>Cage</label><defaultvalue>1</defaultvalue>')).toEqual([
      'Objects/customrecord_lion.xml:6 The default of a list is given by defaultselection, not by defaultvalue.',
    ]));
});
