import { toHosts, toLocalhost } from '../../../sandbox/web/rewrite';

const PORTS = { 'td1.app.netsuite.com': 8080, 'acme.app.netsuitesuiteprojectspro.com': 8081 };
const answer = (headers: Record<string, string>, body = '') => toLocalhost({ status: 200, headers, body }, PORTS);

it.each([
  ['https://td1.app.netsuite.com/app?x=1', 'http://localhost:8080/app?x=1'],
  ['https://acme.app.netsuitesuiteprojectspro.com', 'http://localhost:8081'],
  [
    'https://td1.app.netsuite.com/?u=https%3A%2F%2Ftd1.app.netsuite.com%2Fapp',
    'http://localhost:8080/?u=https%3A%2F%2Ftd1.app.netsuite.com%2Fapp',
  ],
  ['https://td1.app.netsuite.com.evil.example/', 'https://td1.app.netsuite.com.evil.example/'],
  ['https://td1-app.netsuite.com/', 'https://td1-app.netsuite.com/'],
  ['https://other.example/', 'https://other.example/'],
  ['/app', '/app'],
])('sends Location %s to %s', (location, expected) => {
  expect(answer({ location }).headers['location']).toBe(expected);
});

it('rewrites where links and forms of HTML lead, and nothing that is shown or sent', () => {
  const html = (link: string) =>
    `<a href="${link}/x">https://td1.app.netsuite.com/x</a><input name="u" value="https://td1.app.netsuite.com/x">`;
  const { body } = answer({ 'content-type': 'text/html; charset=utf-8' }, html('https://td1.app.netsuite.com'));
  expect(body).toBe(html('http://localhost:8080'));
});

it('leaves other bodies alone', () => {
  const body = 'href="https://td1.app.netsuite.com/"';
  expect(answer({ 'content-type': 'application/json' }, body).body).toBe(body);
});

it('takes Secure from cookies, as localhost is plain HTTP', () => {
  expect(answer({ 'set-cookie': 'A=1; Path=/; HttpOnly; Secure; SameSite=Lax' }).headers['set-cookie']).toBe(
    'A=1; Path=/; HttpOnly; SameSite=Lax',
  );
});

it('puts the hosts back into what a browser says of localhost', () => {
  expect(toHosts('http://localhost:8081/login', PORTS)).toBe('https://acme.app.netsuitesuiteprojectspro.com/login');
});
