import { breaches, lionXml, mapReduceXml, roleXml, swap } from '../package-fixture';

const lion = (before: string, after: string) =>
  breaches('known-elements', { 'Objects/customrecord_lion.xml': swap(lionXml, before, after) });
const script = (before: string, after: string) =>
  breaches('known-elements', { 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, before, after) });

describe('known-elements', () => {
  it('accepts those of the good package', () => expect(breaches('known-elements', {})).toEqual([]));
  it('accepts an empty element that is not emulated', () => expect(lion('<recordname>', '<icon></icon><recordname>')).toEqual([]));

  it.each([
    ['of an object', '<recordname>', '<colour>red</colour><recordname>', ':2 The colour object field is invalid or not supported.'],
    [
      'of a field',
      '<label>Wild',
      '<colour/><label>Wild',
      ':11 The colour field is invalid or not supported for the custrecord_lion_wild (customrecordcustomfield) subrecord.',
    ],
    [
      'that is no field of the record type',
      '<custrecord_lion_motto>Roar</custrecord_lion_motto>',
      '<custrecord_lion_song/>',
      ':24 The custrecord_lion_song field is invalid or not supported for the val_lion_leo (instance) subrecord.',
    ],
    [
      'named like a method of objects',
      '<recordname>',
      '<constructor/><recordname>',
      ':2 The constructor object field is invalid or not supported.',
    ],
    ['of the wrong group', '<instances>', '<instances><link/>', ':19 The link subrecord is invalid for the instances subrecord group.'],
    ['given twice', '<recordname>', '<recordname>Cat</recordname><recordname>', ':2 The recordname field is given more than once.'],
    ['inside a leaf', '<recordname>Lion', '<recordname><b/>Lion', ':2 The recordname field must not hold other elements.'],
  ])('refuses an element %s', (_, before, after, message) =>
    expect(lion(before, after)).toEqual([`Objects/customrecord_lion.xml${message}`]),
  );

  it('refuses an unknown attribute', () =>
    expect(lion('scriptid="val_lion_leo"', 'scriptid="val_lion_leo" id="7"')).toEqual([
      'Objects/customrecord_lion.xml:20 The id attribute is invalid for the instance.',
    ]));

  it('refuses a value for a parameter that the script does not have', () =>
    expect(script('<custscript_feed_kilos>7</custscript_feed_kilos>', '<custscript_other>7</custscript_other>')).toEqual([
      'Objects/customscript_feed_mr.xml:33 The custscript_other field is invalid or not supported for the customdeploy_feed_daily (scriptdeployment) subrecord.',
    ]));

  it('refuses two recurrences', () =>
    expect(script('<custscript_feed_kilos>', '<recurrence/><custscript_feed_kilos>')).toEqual([
      'Objects/customscript_feed_mr.xml:33 The recurrence field is given more than once.',
    ]));

  it.each([
    ['customsegment', () => lion('<recordname>', '<customsegment>[scriptid=cseg_x]</customsegment><recordname>')],
    ['subtabs', () => lion('<instances>', '<subtabs><subtab/></subtabs><instances>')],
    ['monthly', () => script('<daily>', '<monthly><startdate>2026-01-01</startdate></monthly><daily>')],
  ])('does not emulate %s', (name, check) => expect(check).toThrow(`NOT_EMULATED: SDF element ${name}`));

  it('does not judge preferences of roles, of which the facts list few', () =>
    expect(() =>
      breaches('known-elements', {
        'Objects/customrole_keeper.xml': swap(roleXml, '<centertype>', '<issalesrole>T</issalesrole><centertype>'),
      }),
    ).toThrow('NOT_EMULATED: SDF element issalesrole (Objects/customrole_keeper.xml:3)'));

  it('does not emulate translated texts', () =>
    expect(() => lion('<label>Wild', '<label translate="T">[scriptid=custcollection_a.b]')).toThrow('NOT_EMULATED: SDF translated text'));
});
