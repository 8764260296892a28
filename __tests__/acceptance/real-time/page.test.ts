import { connectedWorld, changeSettings, companyOf, newestRow } from '../worlds';
import { KEY, KEY_SECRET, realTimePage } from './real-time-world';

const world = connectedWorld({ company: companyOf({ plain: 1 }) });
const stored = () => newestRow(world, 'customrecord_spx_connection');

it('is switched off as shipped, and cannot be switched on before a signal could be verified', () => {
  const page = realTimePage(world);
  expect(page.page.text).toContain('No message arrived in the last days.');
  page.submit({ custpage_spx_rt_on: 'T' }, 'Save');
  expect(page.page.text).toContain('The signal key cannot be used.');
  expect(stored()['custrecord_spx_conn_rt_on']).not.toBe(true);
});

it('says what is wrong with each field, shows no key back, and saves nothing', () => {
  const page = realTimePage(world);
  const before = stored();
  page.submit({ custpage_spx_rt_key: KEY, custpage_spx_rt_minutes: '0', custpage_spx_rt_rate: 'many' }, 'Save');
  expect(page.page.text).toContain('Signal key: enter the ID of the API secret, which begins with custsecret; never the key itself.');
  expect(page.page.text).toContain('Most minutes: enter a whole number from 1 to 60.');
  expect(page.page.text).toContain('Signals per minute: enter a whole number from 1 to 1000.');
  expect(page.page.html).not.toContain(KEY);
  expect(stored()).toEqual(before);
});

it('saves, and shows the user script with the address, the company and the fields that the settings name', () => {
  world.account.secrets.set(KEY_SECRET, KEY);
  changeSettings(world, { exportField: 'to_netsuite__c', netsuiteIdField: 'ns_id__c' });
  const page = realTimePage(world);
  page.submit({ custpage_spx_rt_on: 'T', custpage_spx_rt_minutes: '10', custpage_spx_rt_rate: '60' }, 'Save');
  expect(page.page.text).toContain('Signals are taken from now on.');
  expect(stored()).toMatchObject({
    custrecord_spx_conn_rt_on: true,
    custrecord_spx_conn_rt_key: KEY_SECRET,
    custrecord_spx_conn_rt_minutes: 10,
    custrecord_spx_conn_rt_rate: 60,
  });
  expect(page.page.text).toContain('var EXPORT_FIELD = "to_netsuite__c"; var NETSUITE_ID_FIELD = "ns_id__c";');
  expect(page.page.text).toContain('var COMPANY = "summit";');
  expect(page.page.text).toMatch(
    /var NETSUITE_URL = "https:\/\/tstdrv1234567\.extforms\.netsuite\.com\/app\/site\/hosting\/scriptlet\.nl\?/,
  );
});
