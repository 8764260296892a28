import { ProductError } from '../../../src/core/errors/product-error';
import { DEFAULT_EXPORT_SETTINGS, readSettings } from '../../../src/workflows/export/settings';

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
});
