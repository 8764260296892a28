import { deployPackage } from '../../../../../sandbox/netsuite/deploy/deploy-package';
import { deployed, emptyAccount } from '../account-fixture';
import { lionXml, swap, variant, zipOf } from '../package-fixture';
import { moodXml, moreFiles } from '../script-fixtures';

describe('a deployed custom list', () => {
  it('is a table of its values', () => {
    const { store } = deployed(moreFiles);
    expect(store.all('customlist_mood').map(({ id, fields }) => [id, fields])).toEqual([
      [1, { name: 'Calm', isinactive: false }],
      [2, { name: 'Hungry', isinactive: true }],
    ]);
    expect(store.customList('customlist_mood')).toEqual({ scriptId: 'customlist_mood', name: 'Mood', isOrdered: true });
  });

  it('offers its values, but no inactive ones, to a custom field', () => {
    const customers = emptyAccount({ ...variant, entityStatuses: [{ id: 13, name: 'Customer', stage: 'CUSTOMER' }] });
    const { store } = deployed(moreFiles, customers);
    const save = (mood: string) =>
      store.insert('customer', { companyname: 'Roar Ltd', entitystatus: '13', custentity_mood: mood }, {}, { ignoreMandatoryFields: true });
    expect(save('1').fields['custentity_mood']).toBe('1');
    expect(() => save('2')).toThrow('Invalid custentity_mood reference key 2.');
    expect(() => save('3')).toThrow('Invalid custentity_mood reference key 3.');
  });

  it('is what an instance can refer to', () => {
    const field =
      '<customrecordcustomfield scriptid="custrecord_lion_mood"><fieldtype>SELECT</fieldtype><label>Mood</label><selectrecordtype>[scriptid=customlist_mood]</selectrecordtype></customrecordcustomfield>';
    const lion = swap(
      swap(lionXml, '</customrecordcustomfields>', `${field}</customrecordcustomfields>`),
      '<name>Leo</name>',
      '<name>Leo</name><custrecord_lion_mood>[scriptid=customlist_mood.val_calm]</custrecord_lion_mood>',
    );
    const { store } = deployed({ ...moreFiles, 'Objects/customrecord_lion.xml': lion });
    expect(store.all('customrecord_lion')[0]?.fields['custrecord_lion_mood']).toBe('1');
  });

  it('keeps the ids of its values when it is deployed again, and values that are gone from the package', () => {
    const account = deployed(moreFiles);
    const changed = swap(swap(moodXml, 'Calm', 'Quiet'), 'val_hungry', 'val_sleepy');
    const report = deployPackage(account, zipOf({ ...moreFiles, 'Objects/customlist_mood.xml': changed }));
    expect(account.store.all('customlist_mood').map(({ id, fields }) => [id, fields['name']])).toEqual([
      [1, 'Quiet'],
      [2, 'Hungry'],
      [3, 'Hungry'],
    ]);
    expect(report.created).toEqual([{ kind: 'customvalue', id: 'customlist_mood.val_sleepy' }]);
  });

  it('survives saving and restoring the store', () => {
    const { store } = deployed(moreFiles);
    const other = emptyAccount().store;
    other.restore(store.snapshot());
    expect(other.customList('customlist_mood')?.name).toBe('Mood');
    expect(other.get('customlist_mood', 1)?.fields['name']).toBe('Calm');
    other.restore(emptyAccount().store.snapshot());
    expect(other.recordType('customlist_mood')).toBeUndefined();
  });
});
