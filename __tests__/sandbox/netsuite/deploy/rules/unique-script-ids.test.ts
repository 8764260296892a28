import { breaches, lionXml, mapReduceXml, swap } from '../package-fixture';

describe('unique-script-ids', () => {
  it('accepts those of the good package', () => expect(breaches('unique-script-ids', {})).toEqual([]));

  it('refuses a field id that another record type has', () =>
    expect(
      breaches('unique-script-ids', { 'Objects/customrecord_lion.xml': swap(lionXml, 'custrecord_lion_wild', 'custrecord_cage_size') }),
    ).toEqual(['Objects/customrecord_cage.xml:5 The script ID custrecord_cage_size is already used in Objects/customrecord_lion.xml:9.']));

  it('refuses the same deployment twice in one script', () => {
    const deployment = /<scriptdeployment [\s\S]*<\/scriptdeployment>/.exec(mapReduceXml)?.[0] ?? '';
    const twice = swap(mapReduceXml, '</scriptdeployments>', `${deployment}</scriptdeployments>`);
    const found = breaches('unique-script-ids', { 'Objects/customscript_feed_mr.xml': twice });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/The script ID customdeploy_feed_daily is already used in Objects\/customscript_feed_mr\.xml:17\.$/);
  });

  it('accepts the same deployment id in two scripts', () =>
    expect(
      breaches('unique-script-ids', {
        'Objects/customscript_feed_mr.xml': swap(mapReduceXml, 'customdeploy_feed_daily', 'customdeploy_zoo'),
      }),
    ).toEqual([]));
});
