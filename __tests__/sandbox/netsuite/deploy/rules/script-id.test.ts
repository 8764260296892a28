import { breaches, cageXml, mapReduceXml, swap } from '../package-fixture';

const cage = (before: string, after: string) => breaches('script-id', { 'Objects/customrecord_cage.xml': swap(cageXml, before, after) });
const script = (id: string) =>
  breaches('script-id', { 'Objects/customscript_feed_mr.xml': swap(mapReduceXml, '"customdeploy_feed_daily"', `"${id}"`) });

describe('script-id', () => {
  it('accepts those of the good package', () => expect(breaches('script-id', {})).toEqual([]));
  it('accepts a prefix without underscore, as Oracle writes it', () => expect(script('customdeploy1')).toEqual([]));

  it('refuses an object that is not named like its file', () =>
    expect(cage('"customrecord_cage"', '"customrecord_den"')).toEqual([
      'Objects/customrecord_cage.xml:1 The script ID customrecord_den must match the file name; the file must be named customrecord_den.xml.',
    ]));

  it.each([
    ['deploy_feed', 'The script ID deploy_feed of the scriptdeployment must begin with customdeploy.'],
    ['customdeploy_Feed', 'The script ID customdeploy_Feed must consist of lower case letters, digits and underscores.'],
    ['customdeploy_feed-it', 'The script ID customdeploy_feed-it must consist of lower case letters, digits and underscores.'],
    [`customdeploy_${'x'.repeat(28)}`, `The script ID customdeploy_${'x'.repeat(28)} is longer than 40 characters.`],
  ])('refuses the deployment %s', (id, message) => expect(script(id)).toEqual([`Objects/customscript_feed_mr.xml:17 ${message}`]));

  it('accepts forty characters', () => expect(script(`customdeploy_${'x'.repeat(27)}`)).toEqual([]));

  it('refuses a field without one', () =>
    expect(cage(' scriptid="custrecord_cage_size"', '')).toEqual([
      'Objects/customrecord_cage.xml:5 The scriptid attribute is missing for the customrecordcustomfield.',
    ]));

  it('asks no prefix of instances', () => expect(cage('val_cage_big', 'big')).toEqual([]));
});
