import { breaches, mapReduceXml, swap } from '../package-fixture';

const check = (before: string, after: string) =>
  breaches('parameter-values', { 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, before, after) });
const cage = '[scriptid=customrecord_cage.val_cage_big]';

describe('parameter-values', () => {
  it("accepts values of the parameters' types", () => expect(breaches('parameter-values', {})).toEqual([]));
  it('accepts an empty value', () => expect(check('>7<', '><')).toEqual([]));

  it('refuses a value of another type', () =>
    expect(check('>7<', '>a lot<')).toEqual([
      'Objects/customscript_feed_mr.xml:33 The custscript_feed_kilos field for the customdeploy_feed_daily (scriptdeployment) subrecord must not be a lot. It must be a whole number.',
    ]));

  it.each(['big', '[scriptid=customrecord_cage]', '[scriptid=customrecord_lion.val_lion_leo]'])('refuses %s for a list of cages', (value) =>
    expect(check(cage, value)).toEqual([
      `Objects/customscript_feed_mr.xml:34 The custscript_feed_cage field for the customdeploy_feed_daily (scriptdeployment) subrecord must not be ${value}.`,
    ]),
  );

  it('does not emulate multi-selects', () =>
    expect(() => check('<fieldtype>SELECT', '<fieldtype>MULTISELECT')).toThrow('NOT_EMULATED: SDF value of a MULTISELECT field'));
});
