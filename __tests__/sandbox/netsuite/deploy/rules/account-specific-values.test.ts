import { breaches, lionXml, mapReduceXml, suiteletXml, swap } from '../package-fixture';

const lion = (before: string, after: string) =>
  breaches('account-specific-values', { 'Objects/customrecord_lion.xml': swap(lionXml, before, after) });

describe('account-specific-values', () => {
  it('accepts the good package', () => expect(breaches('account-specific-values', {})).toEqual([]));
  it('accepts a standard record type', () => expect(lion('[scriptid=customrecord_cage]', '-2')).toEqual([]));

  it('refuses the internal id of a record type', () =>
    expect(lion('[scriptid=customrecord_cage]', '45')).toEqual([
      'Objects/customrecord_lion.xml:7 The selectrecordtype field must not be 45: account-specific values are not supported.',
    ]));

  it('refuses the internal id of a record in an instance', () =>
    expect(lion('[scriptid=customrecord_cage.val_cage_big]', '1')).toEqual([
      'Objects/customrecord_lion.xml:22 The custrecord_lion_cage field must not be 1: account-specific values are not supported.',
    ]));

  it('refuses the internal id of a record in a deployment', () =>
    expect(
      breaches('account-specific-values', {
        'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '[scriptid=customrecord_cage.val_cage_big]', '1'),
      }),
    ).toEqual([
      'Objects/customscript_feed_mr.xml:34 The custscript_feed_cage field must not be 1: account-specific values are not supported.',
    ]));

  it('refuses the internal id of a role', () =>
    expect(breaches('account-specific-values', { 'Objects/customscript_zoo_sl.xml': swap(suiteletXml, 'ADMINISTRATOR', '1002') })).toEqual([
      'Objects/customscript_zoo_sl.xml:9 The audslctrole field must not be 1002|[scriptid=customrole_keeper]: account-specific values are not supported.',
    ]));

  it('refuses the mark that NetSuite leaves when it exports an object', () =>
    expect(lion('>Roar<', '>[ACCOUNT_SPECIFIC_VALUE]<')).toEqual([
      'Objects/customrecord_lion.xml:24 The custrecord_lion_motto field must not be [ACCOUNT_SPECIFIC_VALUE]: account-specific values are not supported.',
    ]));
});
