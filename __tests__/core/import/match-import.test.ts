import { matchImport, nicknameKey, type SppFinds } from '../../../src/core/import/match-import';
import { SppIndex } from '../../../src/core/import/spp-index';
import { aLinkedCustomer, aNetSuiteCustomer, itsTwin, NETSUITE_ID_FIELD, NO_FINDS, POLICY } from './a-netsuite-customer';

const unlinked = (id = '7', name = 'cust-1') => itsTwin({ id, name, custom: {} });
const linkedTo = (netsuiteId: string, id = '7') => itsTwin({ id, name: 'cust-1', custom: { [NETSUITE_ID_FIELD]: netsuiteId } });

it.each<[string, Partial<SppFinds>, object]>([
  ['nobody', {}, { found: 'none' }],
  ['the NetSuite id in SPP', { byNetSuiteId: [linkedTo('501')] }, { found: 'one', by: 'netsuite-id' }],
  ['two with its NetSuite id', { byNetSuiteId: [linkedTo('501'), linkedTo('501', '8')] }, { found: 'unclear', reason: 'linked-twice' }],
  ['a nickname without a link', { byNickname: [unlinked()] }, { found: 'one', by: 'nickname' }],
  ['a nickname that belongs to another', { byNickname: [linkedTo('777')] }, { found: 'unclear', reason: 'nickname-linked-elsewhere' }],
  ['two of its nickname', { byNickname: [unlinked(), unlinked('8')] }, { found: 'unclear', reason: 'nickname-twice' }],
  ['the company name only', { byCompany: [unlinked()] }, { found: 'unclear', reason: 'company-matches' }],
])('an unlinked NetSuite customer and %s', (_, finds, wanted) =>
  expect(matchImport(aNetSuiteCustomer(), { ...NO_FINDS, ...finds }, POLICY)).toMatchObject(wanted),
);

it.each<[string, Partial<SppFinds>, object]>([
  ['is the one, without a link', { bySppId: unlinked() }, { found: 'one', by: 'spp-id' }],
  ['belongs to another', { bySppId: linkedTo('777') }, { found: 'unclear', reason: 'links-disagree' }],
  [
    'is not the one that names it',
    { bySppId: unlinked(), byNetSuiteId: [linkedTo('501', '8')] },
    { found: 'unclear', reason: 'links-disagree' },
  ],
  ['is gone', { byNickname: [unlinked('8')] }, { found: 'unclear', reason: 'spp-customer-gone' }],
  ['is gone, and another names it', { byNetSuiteId: [linkedTo('501', '8')] }, { found: 'one', by: 'netsuite-id' }],
])('an SPP customer that NetSuite names %s', (_, finds, wanted) =>
  expect(matchImport(aLinkedCustomer(), { ...NO_FINDS, ...finds }, POLICY)).toMatchObject(wanted),
);

it('holds a nickname, or creates beside a company name, where the settings say so', () => {
  const finds = { ...NO_FINDS, byNickname: [unlinked()] };
  expect(matchImport(aNetSuiteCustomer(), finds, { ...POLICY, onNicknameMatch: 'hold' })).toMatchObject({ reason: 'nickname-matches' });
  const company = { ...NO_FINDS, byCompany: [unlinked()] };
  expect(matchImport(aNetSuiteCustomer(), company, { ...POLICY, onCompanyMatch: 'create' })).toEqual({ found: 'none' });
});

it('compares nicknames without case and without blanks around them', () => expect(nicknameKey(' ÄCME ')).toBe(nicknameKey('äcme')));

describe('the index', () => {
  const customer = aNetSuiteCustomer();

  it('finds by link, nickname and company, and keeps nobody else', () => {
    const index = new SppIndex([customer], NETSUITE_ID_FIELD);
    index.addPage([linkedTo('501', '1'), unlinked('2', 'CUST-1'), itsTwin({ id: '3', name: 'x', company: 'ACME, Inc', custom: {} })]);
    index.addPage([itsTwin({ id: '4', name: 'x', company: 'Somebody else', custom: { [NETSUITE_ID_FIELD]: '9' } })]);
    const { byNetSuiteId, byNickname, byCompany } = index.findsOf(customer);
    expect([byNetSuiteId, byNickname, byCompany].map((found) => found.map(({ id }) => id))).toEqual([['1'], ['1', '2'], ['2', '3']]);
    expect(index.isAgreed(customer)).toBe(false);
  });

  it('finds nobody by an empty name', () => {
    const nameless = aNetSuiteCustomer({ entityid: '', companyname: '' });
    const index = new SppIndex([nameless], NETSUITE_ID_FIELD);
    index.addPage([itsTwin({ name: '', company: '', custom: {} })]);
    expect(index.findsOf(nameless)).toEqual(NO_FINDS);
  });

  it('is agreed when both sides name each other', () => {
    const index = new SppIndex([aLinkedCustomer()], NETSUITE_ID_FIELD);
    index.addPage([linkedTo('501')]);
    expect(index.isAgreed(aLinkedCustomer())).toBe(true);
  });
});
