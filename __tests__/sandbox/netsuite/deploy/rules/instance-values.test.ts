import { breaches, lionXml, swap } from '../package-fixture';

const lion = (xml: string) => breaches('instance-values', { 'Objects/customrecord_lion.xml': xml });
const place = 'Objects/customrecord_lion.xml:24';
const motto = '<custrecord_lion_motto>Roar</custrecord_lion_motto>';
/** The lion's motto becomes a field of another type with another value. */
const withMotto = (type: string, value: string, more = '') =>
  lion(swap(swap(swap(lionXml, '<fieldtype>TEXT', `<fieldtype>${type}`), '<maxlength>20</maxlength>', more), '>Roar<', `>${value}<`));
const refused = (value: string, expected: string) =>
  `${place} The custrecord_lion_motto field for the val_lion_leo (instance) subrecord must not be ${value}. It must be ${expected}.`;

describe('instance-values', () => {
  it("accepts values of the fields' types", () => expect(breaches('instance-values', {})).toEqual([]));

  it.each([
    ['CHECKBOX', 'F', 'true', 'T or F'],
    ['INTEGER', '-12', '1.5', 'a whole number'],
    ['FLOAT', '-1.5', '1,5', 'a number'],
    ['CURRENCY', '10.00', '$10', 'a number'],
    ['DATE', '2028-02-29', '2026-02-29', 'a date such as 2026-01-31'],
    ['EMAIL', 'leo@zoo.test', 'leo', 'an email address'],
    ['TEXT', 'x'.repeat(300), 'x'.repeat(301), 'at most 300 bytes'],
    ['TEXTAREA', 'x'.repeat(4000), 'x'.repeat(4001), 'at most 4000 bytes'],
  ])('of a %s field', (type, good, bad, expected) => {
    expect(withMotto(type, good)).toEqual([]);
    expect(withMotto(type, bad)).toEqual([refused(bad.slice(0, 100), expected)]);
  });

  it.each([
    ['DATE', '2026-02-29', 'a date such as 2026-01-31'],
    ['DATE', '31/01/2026', 'a date such as 2026-01-31'],
    ['DATETIMETZ', '2026-01-31 02:00:00', 'a date and time such as 2026-01-31T02:00:00Z'],
    ['TIMEOFDAY', '02:00:00Z', 'a time such as 02:00:00'],
    ['PERCENT', 'half', 'a percentage'],
  ])('refuses the %s %s', (type, value, expected) => expect(withMotto(type, value)).toEqual([refused(value, expected)]));

  it.each([
    ['DATETIMETZ', '2026-01-31T02:00:00Z'],
    ['TIMEOFDAY', '02:00:00'],
    ['PERCENT', '50%'],
  ])('does not emulate the well-formed %s %s', (type, value) =>
    expect(() => withMotto(type, value)).toThrow(`NOT_EMULATED: SDF instance value of a ${type} field`),
  );

  it('counts the bytes of a text', () => {
    expect(withMotto('TEXT', 'ä'.repeat(150))).toEqual([]);
    expect(withMotto('TEXT', 'ä'.repeat(151))).toEqual([refused('ä'.repeat(100), 'at most 300 bytes')]);
  });

  it('minds the length of the field', () =>
    expect(lion(swap(lionXml, '>Roar<', '>Roar, and roar again!<'))).toEqual([refused('Roar, and roar again!', 'at most 20 characters')]));

  it.each(['big', '[scriptid=customrecord_cage]', '[scriptid=customrecord_lion.val_lion_leo]'])(
    'refuses %s where a cage is chosen',
    (value) =>
      expect(lion(swap(lionXml, '[scriptid=customrecord_cage.val_cage_big]', value))).toEqual([
        `Objects/customrecord_lion.xml:22 The custrecord_lion_cage field for the val_lion_leo (instance) subrecord must not be ${value}.`,
      ]),
  );

  describe('of a mandatory field', () => {
    const mandatory = swap(swap(lionXml, motto, ''), '<label>Motto', '<ismandatory>T</ismandatory><label>Motto');

    it('refuses an instance without it', () =>
      expect(lion(mandatory)).toEqual([
        'Objects/customrecord_lion.xml:20 The custrecord_lion_motto field is missing for the val_lion_leo subrecord.',
      ]));
    it('is content with the default of the field', () =>
      expect(lion(swap(mandatory, '<label>Motto', '<defaultvalue>Roar</defaultvalue><label>Motto'))).toEqual([]));
  });
});
