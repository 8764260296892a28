import { breaches, lionXml, mapReduceXml, suiteletXml, swap } from '../package-fixture';

const lion = (before: string, after: string) =>
  breaches('required-elements', { 'Objects/customrecord_lion.xml': swap(lionXml, before, after) });

describe('required-elements', () => {
  it('accepts the good package', () => expect(breaches('required-elements', {})).toEqual([]));

  it('refuses an object without one', () =>
    expect(lion('<recordname>Lion</recordname>', '')).toEqual(['Objects/customrecord_lion.xml:1 The object field recordname is missing.']));

  it('refuses a subrecord with an empty one', () =>
    expect(lion('<label>Wild</label>', '<label> </label>')).toEqual([
      'Objects/customrecord_lion.xml:9 The label field is missing for the custrecord_lion_wild subrecord.',
    ]));

  it('refuses a recurrence without a start', () =>
    expect(
      breaches('required-elements', { 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '<startdate>2026-01-31</startdate>', '') }),
    ).toEqual(['Objects/customscript_feed_mr.xml:26 The startdate field is missing for the daily subrecord.']));

  it('refuses a deployment without a status', () =>
    expect(
      breaches('required-elements', { 'Objects/customscript_zoo_sl.xml': swap(suiteletXml, '<status>RELEASED</status>', '') }),
    ).toEqual(['Objects/customscript_zoo_sl.xml:5 The status field is missing for the customdeploy_zoo subrecord.']));
});
