import { deployed } from '../account-fixture';
import { lionXml, swap } from '../package-fixture';

describe('deployed instances', () => {
  it('installs an instance after the one of its own type that it refers to', () => {
    const mother = `<customrecordcustomfield scriptid="custrecord_lion_mother"><fieldtype>SELECT</fieldtype><label>Mother</label><selectrecordtype>[scriptid=customrecord_lion]</selectrecordtype></customrecordcustomfield></customrecordcustomfields>`;
    const cub = `<instances><instance scriptid="val_cub"><name>Cub</name><custrecord_lion_mother>[scriptid=customrecord_lion.val_lion_leo]</custrecord_lion_mother></instance>`;
    const account = deployed({
      'Objects/customrecord_lion.xml': swap(swap(lionXml, '</customrecordcustomfields>', mother), '<instances>', cub),
    });
    const [leo, young] = account.store.all('customrecord_lion');
    expect([leo?.fields['name'], young?.fields['name'], young?.fields['custrecord_lion_mother']]).toEqual(['Leo', 'Cub', String(leo?.id)]);
  });

  it('ignores the values of password fields', () => {
    const xml = swap(swap(lionXml, '<fieldtype>TEXT', '<fieldtype>PASSWORD'), '<maxlength>20</maxlength>', '');
    const [leo] = deployed({ 'Objects/customrecord_lion.xml': xml }).store.all('customrecord_lion');
    expect(leo?.fields['custrecord_lion_motto'] ?? null).toBeNull();
  });
});
