import { userOf } from '../../../sandbox/web/login/people';
import { aSite, HOME } from './a-site';

const ADMINISTRATOR_PAGES = [
  '/app/common/scripting/scriptlist.nl',
  '/app/common/scripting/scriptrecordlist.nl',
  '/app/common/scripting/mapreducescriptstatus.nl',
  '/app/common/scripting/scriptnotelist.nl',
  '/app/common/scripting/secrets.nl',
  '/sandbox/outbox',
  '/sandbox/faults',
  '/sandbox/reset',
];

it.each(ADMINISTRATOR_PAGES)('%s is open to administrators only', (path) => {
  const user = userOf(aSite().account, '12', 'customrole_clerk');
  expect(aSite().visitor.get(`${HOME}${path}`).text).not.toContain('Insufficient Permission');
  expect(aSite({ user }).visitor.get(`${HOME}${path}`).text).toContain('Insufficient Permission');
});

it.each([
  ['/app/common/entity/custjob.nl', { companyname: 'Forged' }],
  ['/app/common/scripting/secrets.nl', { secretid: 'custsecret_x', secretvalue: 'y' }],
  ['/sandbox/clock', { minutes: '5' }],
  ['/sandbox/reset', {}],
])('a form of another session changes nothing at %s', (path, fields) => {
  const reset = jest.fn();
  const { account, forge } = aSite({ reset });
  const before = account.clock.now();
  expect(forge(path, { ...fields, _csrf: 'guessed' }).body).toContain('This form does not belong to your login session');
  expect(account.store.all('customer')).toEqual([]);
  expect([account.secrets.size, account.clock.now() - before, reset.mock.calls.length]).toEqual([0, 0, 0]);
});

it('has a header that searches, and menus with the lists of the account', () => {
  const { account, visitor } = aSite();
  account.store.insert('customer', { companyname: 'Zoë <b>& Co' });
  visitor.get(`${HOME}/`);
  visitor.submit({ Uber_NAME: 'zoë' }, 'Search');
  expect(visitor.page.text).toContain('1 results.');
  expect(visitor.page.html).not.toContain('<b>& Co');
  visitor.follow('1 Zoë <b>& Co');
  expect(visitor.page.url).toBe(`${HOME}/app/common/entity/custjob.nl?id=501`);
  expect(visitor.follow('Currencies').text).toContain('US Dollar');
  visitor.submit({ Uber_NAME: 'execution' }, 'Search');
  expect(visitor.page.links[0]?.text).toBe('Script Execution Log');
});
