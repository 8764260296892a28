import { ProductError } from '../../../src/core/errors/product-error';
import { DEFAULT_EXPORT_SETTINGS, readSettings, settingsErrors } from '../../../src/workflows/export/settings';

describe('the settings of the export', () => {
  it('are the shipped ones when nothing is stored', () => {
    expect(readSettings({})).toEqual(DEFAULT_EXPORT_SETTINGS);
  });

  it('lay stored settings over the shipped ones', () => {
    expect(readSettings({ exportField: 'to_ns__c', onNameMatch: 'create-anyway' })).toEqual({
      ...DEFAULT_EXPORT_SETTINGS,
      exportField: 'to_ns__c',
      onNameMatch: 'create-anyway',
    });
  });

  it.each([
    ['{"exportfield":"a__c"}', { setting: 'exportfield' }],
    ['{"__proto__":{"exportField":"a__c"},"exportField":"a__c","constructor":1}', { setting: '__proto__' }],
    ['{"exportField":"to_ns"}', { setting: 'exportField' }],
    ['{"exportField":"a__c\\"/><Delete"}', { setting: 'exportField' }],
    ['{"onNameMatch":"merge"}', { setting: 'onNameMatch' }],
    ['{"overlapMinutes":-1}', { setting: 'overlapMinutes' }],
    ['{"writeBackBatch":1001}', { setting: 'writeBackBatch' }],
    ['{"statusByType":{"C":13}}', { setting: 'statusByType' }],
    ['{"sliceCharacters":1e9}', { setting: 'sliceCharacters' }],
    ['{"mapCountry":"yes"}', { setting: 'mapCountry' }],
    ['{"subsidiary":2}', { setting: 'subsidiary' }],
    ['{"subsidiary":"2, 3"}', { setting: 'subsidiary' }],
    ['{"onOtherMatch":{"name":"hold"}}', { setting: 'onOtherMatch' }],
    ['{"onOtherMatch":["hold"]}', { setting: 'onOtherMatch' }],
    ['{"statusByType":["13"]}', { setting: 'statusByType' }],
    ['{"retentionDays":0}', { setting: 'retentionDays' }],
    ['{"notifyRecipients":["nobody"]}', { setting: 'notifyRecipients' }],
    [JSON.stringify({ notifyRecipients: Array(11).fill('a@example.com') }), { setting: 'notifyRecipients' }],
  ])('refuse %s', (stored, data) => {
    const refusal = (() => {
      try {
        return readSettings(JSON.parse(stored) as Record<string, unknown>);
      } catch (error) {
        return error as ProductError;
      }
    })();
    expect(refusal).toMatchObject({ code: 'SETTINGS_INVALID', data });
  });

  it('name each wrong one with its path and what it takes', () => {
    expect(settingsErrors({ overlapMinutes: 1, pageSize: 1, 'no such': 1, constructor: 1 })).toEqual([
      { path: '$.settings.pageSize', reason: 'expected a whole number from 50 to 1,000' },
      { path: '$.settings["no such"]', reason: 'is not known' },
      { path: '$.settings.constructor', reason: 'is not known' },
    ]);
  });
});
