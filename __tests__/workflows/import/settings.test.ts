import { DEFAULT_IMPORT_SETTINGS, importSettingsErrors, readImportSettings } from '../../../src/workflows/import/settings';

it('ships settings that pass its own checks', () => expect(importSettingsErrors({ ...DEFAULT_IMPORT_SETTINGS })).toEqual([]));

it('takes the box of the other connector', () =>
  expect(readImportSettings({ exportField: 'custentity_oa_export_to_openair' }).exportField).toBe('custentity_oa_export_to_openair'));

it.each<[string, unknown, RegExp]>([
  ['exportField', 'isinactive', /begins with custentity/],
  ['exportField', 'custentity_x; DROP', /begins with custentity/],
  ['netsuiteIdField', 'netsuite_id', /ends in __c/],
  ['includeLeads', 'yes', /true or false/],
  ['monitoredFields', ['addr.city'], /fields of the NetSuite customer/],
  ['monitoredFields', 'companyname', /fields of the NetSuite customer/],
  ['onNicknameMatch', 'overwrite', /one of link, hold/],
  ['onCompanyMatch', 'link', /one of hold, create/],
  ['onInactive', 'delete', /one of leave, make-inactive/],
  ['writeBatch', 501, /a whole number from 1 to 500/],
  ['overlapMinutes', -1, /a whole number from 0/],
  ['constructor', 1, /is not known/],
])('refuses %s = %j', (name, value, reason) => {
  const [error] = importSettingsErrors({ [name]: value });
  expect(error).toEqual({ path: `$.settings.${name}`, reason: expect.stringMatching(reason) });
  expect(() => readImportSettings({ [name]: value })).toThrow('SETTINGS_INVALID');
});
