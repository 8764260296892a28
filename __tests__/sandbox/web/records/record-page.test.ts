import { ADMINISTRATOR } from '../../../../sandbox/netsuite/realm/session';
import { userOf } from '../../../../sandbox/web/login/people';
import { saveFromPage } from '../../../../sandbox/web/records/save-from-page';
import { aSite, HOME } from '../a-site';

const VISIT = `${HOME}/app/common/custom/custrecordentry.nl?rectype=customrecord_visit`;

it('creates a customer with an address, shows it, and changes it', () => {
  const { account, visitor } = aSite();
  visitor.get(`${HOME}/app/common/entity/custjoblist.nl`);
  visitor.follow('New Customer');
  const address = { addressbook0_country: 'DE', addressbook0_city: 'Köln', addressbook0_addr1: 'Domplatz 1' };
  visitor.submit({ companyname: 'Dom & Söhne', currency: '4', ...address }, 'Save');
  expect(visitor.page.text).toContain('Customer successfully Saved');
  expect(visitor.page.text).toMatch(/Primary Currency\nEuro/);
  expect(visitor.page.text).toContain('Domplatz 1\nKöln');
  visitor.follow('Edit');
  visitor.submit({ addressbook0_zip: '50667', terms: '2' }, 'Save');
  const [customer] = account.store.all('customer');
  expect(customer?.fields).toMatchObject({ companyname: 'Dom & Söhne', currency: '4', terms: '2' });
  expect(customer?.sublists['addressbook']).toMatchObject([
    { fields: { defaultbilling: true, defaultshipping: true }, subrecords: { addressbookaddress: { city: 'Köln', zip: '50667' } } },
  ]);
});

it("shows the platform's error and keeps what was typed", () => {
  const { account, visitor } = aSite();
  visitor.get(`${HOME}/app/common/entity/custjob.nl`);
  visitor.submit({ companyname: '', email: 'not an address', comments: '<b>keep</b>' }, 'Save');
  expect(visitor.page.text).toContain('USER_ERROR\nPlease enter value(s) for: Company Name');
  const value = (name: string) => visitor.page.forms[0]?.fields.find((field) => field.name === name)?.value;
  expect([value('email'), value('comments')]).toEqual(['not an address', '<b>keep</b>']);
  expect(account.store.all('customer')).toEqual([]);
  visitor.submit({ companyname: 'Now it is right', email: 'a@b.example' }, 'Save');
  expect(account.store.all('customer')[0]?.fields).toMatchObject({ email: 'a@b.example', comments: '<b>keep</b>' });
});

it('saves a custom record: dates, selects, checkboxes; shows no hidden field and no entry for a locked one', () => {
  const { account, visitor } = aSite();
  account.store.insert('customer', { companyname: 'Host Ltd' });
  account.store.insert('customrecord_visit', {
    name: 'First',
    custrecord_day: '2026-01-31',
    custrecord_code: 'code-0815',
    custrecord_fixed: 'as is',
  });
  visitor.get(`${VISIT}&id=1`);
  expect(visitor.page.text).toMatch(/Day\n1\/31\/2026\nHost/);
  expect(visitor.page.text).toContain('Fixed\nas is');
  expect(visitor.page.html).not.toContain('code-0815');
  visitor.follow('Edit');
  expect(visitor.page.forms[0]?.fields.map(({ name }) => name)).not.toContain('custrecord_fixed');
  visitor.submit({ custrecord_day: '2/1/2026', custrecord_host: '501', custrecord_done: 'F' }, 'Save');
  expect(visitor.page.text).toMatch(/Host\n1 Host Ltd\nDone\nNo/);
  expect(account.store.get('customrecord_visit', 1)?.fields).toMatchObject({ custrecord_code: 'code-0815', custrecord_done: false });
});

it('writes only what its form offers, whatever is posted', () => {
  const { account } = aSite();
  account.store.insert('customrecord_visit', { name: 'First', custrecord_day: '2026-01-31', custrecord_code: 'code-0815' });
  const form = { name: 'Second', custrecord_code: 'stolen', custrecord_fixed: 'moved', created: '2020-01-01', id: '7', nonsense: 'x' };
  saveFromPage(account, { type: 'customrecord_visit', id: 1, form, session: { user: ADMINISTRATOR, variables: new Map() } });
  expect(account.store.get('customrecord_visit', 1)?.fields).toMatchObject({ name: 'Second', custrecord_code: 'code-0815' });
  expect(account.store.get('customrecord_visit', 1)?.fields['custrecord_fixed'] ?? null).toBeNull();
});

it('refuses to overwrite what somebody else saved in between', () => {
  const { account, visitor } = aSite();
  const { id } = account.store.insert('customer', { companyname: 'Both' });
  visitor.get(`${HOME}/app/common/entity/custjob.nl?id=${id}&e=T`);
  account.store.update('customer', id, { phone: '555 0100' });
  visitor.submit({ companyname: 'Mine' }, 'Save');
  expect(visitor.page.text).toContain('RCRD_HAS_BEEN_CHANGED\nRecord has been changed');
  expect(account.store.get('customer', id)?.fields['companyname']).toBe('Both');
});

it.each([
  ['a record that is not there', '/app/common/entity/custjob.nl?id=999', 'That record does not exist.'],
  ['a type that is not there', '/app/common/custom/custrecordentry.nl?rectype=customrecord_no&id=1', 'That record does not exist.'],
  ['a type with the name of a member', '/app/common/otherlists/otherlist.nl?type=constructor', 'There is no record type constructor.'],
  ['a list entry to edit', '/app/common/otherlists/otherlistentry.nl?type=currency&id=1&e=T', 'Insufficient Permission'],
])('answers %s plainly', (_case, path, text) => {
  expect(aSite().visitor.get(`${HOME}${path}`).text).toContain(text);
});

it('holds a role to its permissions', () => {
  const { account } = aSite();
  const user = userOf(account, '12', 'customrole_clerk');
  const site = aSite({ user });
  site.account.store.insert('customer', { companyname: 'Seen' });
  expect(site.visitor.get(`${HOME}/app/common/entity/custjob.nl?id=501`).text).toContain('Seen');
  expect(site.visitor.page.links.map(({ text }) => text)).not.toContain('Edit');
  for (const path of [
    '/app/common/entity/custjob.nl?id=501&e=T',
    '/app/common/entity/custjob.nl',
    '/app/common/otherlists/otherlist.nl?type=term',
  ])
    expect(site.visitor.get(`${HOME}${path}`).text).toContain('Insufficient Permission');
  expect(site.visitor.get(`${VISIT}&id=1`).status).toBe(200);
});
