import { demoAccount } from '../../../sandbox/accounts/variants';
import { answer, scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { config: 'N/config', render: 'N/render' };
const load = (type: string, rest: string) => `return config.load({ type: config.Type.${type} })${rest};`;

it('costs 10 units (section_157072844224)', () => {
  const opened = session(scriptedAccount(), MODULES, load('COMPANY_INFORMATION', '.type'));
  expect(opened.answer()).toBe('companyinformation');
  expect(opened.usedUnits()).toBe(10);
});

it.each([
  ['COMPANY_INFORMATION', 'companyname', 'Test'],
  ['COMPANY_INFORMATION', 'timezone', scriptedAccount().variant.timeZone],
  ['COMPANY_INFORMATION', 'companyid', scriptedAccount().variant.accountId],
  ['COMPANY_PREFERENCES', 'DATEFORMAT', 'M/D/YYYY'],
  ['USER_PREFERENCES', 'TIMEZONE', scriptedAccount().variant.timeZone],
  ['FEATURES', 'SERVERSIDESCRIPTING', true],
])('%s has %s (bridgehead_N3253690; the pages besides Company Information: assumed)', (type, fieldId, value) => {
  expect(answer(MODULES, load(type, `.getValue({ fieldId: '${fieldId}' })`))).toBe(value);
});

it('tells the base currency (its id and text: assumed)', () => {
  const account = { ...scriptedAccount(), variant: demoAccount };
  const read = "const r = config.load({ type: 'companyinformation' }); return r.getValue('basecurrency') + r.getText('basecurrency');";
  expect(answer(MODULES, read, account)).toBe('1US Dollar');
});

it.each([
  ['a field that the variant does not tell', load('COMPANY_INFORMATION', ".getValue({ fieldId: 'legalname' })"), /field legalname/],
  ['a field in another case', load('COMPANY_INFORMATION', ".getValue({ fieldId: 'CompanyName' })"), /field CompanyName/],
  ['a name of every object', load('FEATURES', ".getValue({ fieldId: 'constructor' })"), /field constructor/],
  ['a feature that is not in effect', load('FEATURES', ".getValue({ fieldId: 'SUBSIDIARIES' })"), /field SUBSIDIARIES/],
  ['the text of the time zone', load('COMPANY_INFORMATION', ".getText({ fieldId: 'timezone' })"), /getText on companyinformation/],
  ['an accounting preference', load('ACCOUNTING_PREFERENCES', ".getValue({ fieldId: 'X' })"), /field X/],
  ['another page', load('TIME_POST', '.type'), /N\/config\.load of timepost/],
  ['a change', load('COMPANY_INFORMATION', ".setValue({ fieldId: 'companyname', value: 'x' })"), /N\/config\.Record\.setValue/],
  ['dynamic mode', "return config.load({ type: 'companyinformation', isDynamic: true })", /option isDynamic/],
  ['rendering', 'return render.create()', /N\/render\.create/],
])('NOT_EMULATED: %s', (_case, body, message) => {
  expect(() => answer(MODULES, body)).toThrow(message);
});

it('NOT_EMULATED: a page of the company for another role', () => {
  const user = { id: 7, name: 'Kim', email: 'kim@example.com', role: 1_000, roleId: 'customrole_x' };
  expect(() => session(scriptedAccount(), MODULES, load('COMPANY_INFORMATION', ''), { user }).answer()).toThrow(/as the role customrole_x/);
  const own = session(scriptedAccount(), MODULES, load('USER_PREFERENCES', ".getValue({ fieldId: 'DATEFORMAT' })"), { user });
  expect(own.answer()).toBe('M/D/YYYY');
});

it('has the enums of N/render', () => {
  expect(answer(MODULES, 'return [render.DataSource.XML_STRING, render.PrintMode.PDF].join()')).toBe('XML_STRING,PDF');
});

it('NOT_EMULATED: N/translation', () => {
  expect(() => answer({ translation: 'N/translation' }, '')).toThrow('NOT_EMULATED: N/translation');
});
