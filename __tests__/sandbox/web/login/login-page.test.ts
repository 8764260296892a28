import { aSite, HOME } from '../a-site';

it('asks who one is, and goes on to where one wanted to go', () => {
  const { visitor } = aSite({ logIn: true });
  visitor.get(`${HOME}/app/common/entity/custjoblist.nl?filter=x`);
  expect(visitor.page.text).toContain('Log in to Summit Advisory, Inc.');
  expect(visitor.page.text).not.toContain('Total:');
  visitor.submit({ person: '14', role: 'customrole_clerk' }, 'Log In');
  expect(visitor.page.url).toBe(`${HOME}/app/common/entity/custjoblist.nl?filter=x`);
  expect(visitor.page.text).toContain('Morgan Ellis Customer Clerk');
});

it('logs everybody in at once without the option', () => {
  expect(aSite().visitor.get(`${HOME}/`).text).toContain('Logged in as Administrator');
});

it('changes the role, and logs out', () => {
  const { visitor } = aSite({ logIn: true });
  visitor.get(`${HOME}/`);
  visitor.submit({ person: '-5', role: 'administrator' }, 'Log In');
  expect(visitor.page.text).toContain('Script Deployments');
  visitor.follow('Change role');
  visitor.submit({ role: 'customrole_clerk' }, 'Change role');
  expect(visitor.page.text).toContain('Administrator Customer Clerk');
  expect(visitor.page.text).not.toContain('Script Deployments');
  visitor.submit({}, 'Log out');
  expect(visitor.page.text).toContain('choose who you are');
});

it('gives a new session id at the log-in, and the old one is worth nothing', () => {
  const { network } = aSite({ logIn: true });
  const opened = network({ method: 'GET', url: `${HOME}/`, headers: {}, body: '' });
  const cookieOf = (header = '') => header.split(';')[0] ?? '';
  const before = cookieOf(opened.headers['set-cookie']);
  const token = /name="_csrf" value="(\w+)"/.exec(opened.body)?.[1] ?? '';
  const headers = { cookie: before, 'content-type': 'application/x-www-form-urlencoded' };
  const body = `_csrf=${token}&person=-5&role=administrator&redirect=%2F`;
  const url = `${HOME}/app/login/secure/enterpriselogin.nl`;
  const answer = network({ method: 'POST', url, headers, body });
  expect(answer).toMatchObject({ status: 302, headers: { location: '/' } });
  const after = cookieOf(answer.headers['set-cookie']);
  expect(after).not.toBe(before);
  const home = (cookie: string) => network({ method: 'GET', url: `${HOME}/`, headers: { cookie }, body: '' }).body;
  expect(home(after)).toContain('Logged in as Administrator');
  expect(home(before)).toContain('choose who you are');
});

it.each(['https://evil.example/', '//evil.example/', '/\\evil.example/'])('never sends anybody to %s', (redirect) => {
  const { visitor } = aSite({ logIn: true });
  visitor.get(`${HOME}/app/login/secure/enterpriselogin.nl?redirect=${encodeURIComponent(redirect)}`);
  visitor.submit({ person: '-5', role: 'administrator' }, 'Log In');
  expect(visitor.page.url).toBe(`${HOME}/`);
});

it('does not log in who brings no token', () => {
  const { forge } = aSite({ logIn: true });
  expect(forge('/app/login/secure/enterpriselogin.nl', { person: '-5', role: 'administrator' }).body).toContain('choose who you are');
});
