import { breaches, cageXml, lionXml, swap } from '../package-fixture';

const field = (id: string, type: string) =>
  `<customrecordcustomfield scriptid="${id}"><fieldtype>SELECT</fieldtype><label>X</label><selectrecordtype>[scriptid=${type}]</selectrecordtype></customrecordcustomfield></customrecordcustomfields>`;
const instances = (mother: string) =>
  `<instances><instance scriptid="val_cub"><name>Cub</name><custrecord_lion_mother>[scriptid=customrecord_lion.${mother}]</custrecord_lion_mother></instance>`;
/** Lions that may have a mother; Leo's is the cub. */
const family = (cubsMother: string) => {
  const typed = swap(lionXml, '</customrecordcustomfields>', field('custrecord_lion_mother', 'customrecord_lion'));
  const leo = swap(
    typed,
    '<name>Leo</name>',
    '<name>Leo</name><custrecord_lion_mother>[scriptid=customrecord_lion.val_cub]</custrecord_lion_mother>',
  );
  return swap(leo, '<instances>', instances(cubsMother));
};

describe('circular-references', () => {
  it('accepts references in one direction', () => expect(breaches('circular-references', {})).toEqual([]));
  it('accepts a type that lists itself, and an instance that refers to itself', () =>
    expect(breaches('circular-references', { 'Objects/customrecord_lion.xml': family('val_cub') })).toEqual([]));

  it('refuses two types that list each other', () =>
    expect(
      breaches('circular-references', {
        'Objects/customrecord_cage.xml': swap(cageXml, '</customrecordcustomfields>', field('custrecord_cage_lion', 'customrecord_lion')),
      }),
    ).toEqual(['Objects/customrecord_lion.xml:1 Circular dependency: customrecord_lion -> customrecord_cage -> customrecord_lion.']));

  it('refuses two instances that refer to each other', () => {
    const found = breaches('circular-references', { 'Objects/customrecord_lion.xml': family('val_lion_leo') });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      'Circular dependency: customrecord_lion.val_cub -> customrecord_lion.val_lion_leo -> customrecord_lion.val_cub.',
    );
  });
});
