import { deployPackage } from '../../../../../sandbox/netsuite/deploy/deploy-package';
import { deployed } from '../account-fixture';
import { manifestXml, swap, zipOf } from '../package-fixture';
import { moreFiles, subtabXml } from '../script-fixtures';

describe('a deployed subtab', () => {
  it('is kept by its script id, and the fields on it name it', () => {
    const account = deployed(moreFiles);
    expect(account.deployed?.subtabs?.get('custtab_zoo')).toEqual({ scriptId: 'custtab_zoo', title: 'Zoo' });
    expect(account.store.entityFields().find(({ scriptId }) => scriptId === 'custentity_mood')).toMatchObject({
      subtab: 'custtab_zoo',
      selectRecordType: 'customlist_mood',
    });
  });

  it('is updated by a second deploy', () => {
    const account = deployed(moreFiles);
    const report = deployPackage(account, zipOf({ ...moreFiles, 'Objects/custtab_zoo.xml': swap(subtabXml, 'Zoo', 'Animals') }));
    expect(account.deployed?.subtabs?.get('custtab_zoo')?.title).toBe('Animals');
    expect(report.updated).toContainEqual({ kind: 'subtab', id: 'custtab_zoo' });
  });

  it('may be in the account already, when the manifest says so', () => {
    const account = deployed(moreFiles);
    const objects = '<objects><object>custtab_zoo</object><object>customlist_mood</object></objects>';
    const files = {
      ...moreFiles,
      'Objects/custtab_zoo.xml': null,
      'Objects/customlist_mood.xml': null,
      'manifest.xml': swap(manifestXml, '</dependencies>', `${objects}</dependencies>`),
    };
    expect(() => deployPackage(account, zipOf(files))).not.toThrow();
    expect(() => deployed(files)).toThrow('The manifest contains a dependency on custtab_zoo, but it is not in the account.');
  });
});
