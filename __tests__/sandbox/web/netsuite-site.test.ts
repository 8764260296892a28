import type { HttpRequest } from '../../../sandbox/http';
import { NotEmulated } from '../../../sandbox/not-emulated';
import { netSuiteSite } from '../../../sandbox/web/netsuite-site';
import { createVisitor } from '../../../sandbox/web/visitor';
import { install, scriptedAccount } from '../netsuite/realm/scripted-account';
import { installSuitelet } from '../netsuite/suitelet/a-suitelet';

const HOST = 'https://td100.app.netsuite.com';
const PAGE = `${HOST}/app/site/hosting/scriptlet.nl`;
const COUNT = `const s = runtime.getCurrentSession(); s.set({ name: 'n', value: (s.get({ name: 'n' }) ?? '') + 'x' });
  const form = ui.createForm({ title: 'Visits ' + s.get({ name: 'n' }) });
  form.addField({ id: 'custpage_name', label: 'Name', type: 'TEXT' }).defaultValue = request.parameters.custpage_name ?? '';
  form.addSubmitButton({ label: 'Send' });
  form.addField({ id: 'custpage_seen', label: 'Seen', type: 'LABEL' }).label = [request.method, request.parameters.submitter, request.headers.cookie].join();
  response.writePage({ pageObject: form });`;

function site(body = COUNT, deployment = {}, user?: Parameters<typeof netSuiteSite>[1]) {
  const account = scriptedAccount();
  installSuitelet(account, body, deployment);
  return netSuiteSite(account, user);
}

const get = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({ method: 'GET', url, headers: {}, body: '', ...more });

it('lists the Suitelets and opens one by internal id', () => {
  const visitor = createVisitor(site(COUNT, { title: 'My page', links: [{ category: 'X', label: 'Menu entry' }] }));
  expect(visitor.get(`${HOST}/`).text).toContain('Logged in as Administrator to the local account TD100.');
  expect(visitor.follow('Menu entry')).toMatchObject({ url: `${PAGE}?script=100&deploy=11&compid=TD100`, status: 200 });
  expect(visitor.page.text).toContain('Local sandbox, not NetSuite');
});

it('opens a Suitelet by script ids', () => {
  expect(createVisitor(site()).get(`${PAGE}?script=customscript_page&deploy=customdeploy_test`).text).toContain('Visits x');
});

it('keeps a login session for each browser, and passes a form back', () => {
  const network = site();
  const [one, other] = [createVisitor(network), createVisitor(network)];
  for (const visitor of [one, one, other]) visitor.get(`${PAGE}?script=100&deploy=11&custom_a=1`);
  expect(one.page.text).toContain('Visits xx');
  expect(other.page.text).toContain('Visits x');
  other.submit({ custpage_name: 'Zoë & Co' }, 'Send');
  expect(other.page.text).toContain('Visits xx');
  expect(other.page.text).toContain('POST,Send,');
  expect(other.page.forms[0]?.fields[0]?.value).toBe('Zoë & Co');
});

it('does not believe a session id that it did not give', () => {
  const response = site()(get(`${PAGE}?script=100&deploy=11`, { headers: { cookie: 'JSESSIONID=guessed' } }));
  expect(response.headers['set-cookie']).toMatch(/^JSESSIONID=[0-9a-f]{32}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

it('is open to whom the deployment says', () => {
  const user = { id: 9, name: 'Kim', email: 'kim@example.com', role: 1000, roleId: 'customrole_clerk' };
  const visitor = createVisitor(site(COUNT, {}, { user }));
  expect(visitor.get(`${HOST}/`).text).toContain('No Suitelet is installed');
  expect(visitor.get(`${PAGE}?script=100&deploy=11`).text).toContain('INSUFFICIENT_PERMISSION');
});

describe('a RESTlet', () => {
  const RESTLET = `${HOST}/app/site/hosting/restlet.nl?script=100&deploy=11`;
  const CODE = `/**
 * @NApiVersion 2.1
 * @NScriptType Restlet
 */
define(['N/runtime'], (runtime) => {
  const answer = (method) => (sent) => {
    const session = runtime.getCurrentSession();
    session.set({ name: 'calls', value: (session.get({ name: 'calls' }) ?? '') + method });
    return { method, lion: sent.lion, user: runtime.getCurrentUser().name, calls: session.get({ name: 'calls' }) };
  };
  return { get: answer('get'), post: answer('post'), put: answer('put'), delete: answer('delete') };
});`;
  const restletSite = (options?: Parameters<typeof netSuiteSite>[1]) => {
    const account = scriptedAccount();
    const audience = { allRoles: true, allEmployees: false, allPartners: false, roles: [], isOnline: false };
    install(account, CODE, { type: 'restlet', deployments: [{ status: 'RELEASED', audience }] });
    return netSuiteSite(account, options);
  };

  it('answers all four methods within the login session', () => {
    const network = restletSite();
    const cookie = network(get(`${HOST}/`)).headers['set-cookie']?.split(';')[0] ?? '';
    const headers = { cookie, 'content-type': 'application/json' };
    const call = (method: string) => {
      const hasBody = method === 'POST' || method === 'PUT';
      const sent = { method, headers, body: hasBody ? '{"lion":"4"}' : '' };
      return JSON.parse(network(get(hasBody ? RESTLET : `${RESTLET}&lion=4`, sent)).body) as unknown;
    };
    const from = { lion: '4', user: 'Administrator' };
    expect(['GET', 'POST', 'PUT', 'DELETE'].map(call)).toEqual([
      { ...from, method: 'get', calls: 'get' },
      { ...from, method: 'post', calls: 'getpost' },
      { ...from, method: 'put', calls: 'getpostput' },
      { ...from, method: 'delete', calls: 'getpostputdelete' },
    ]);
  });

  it('is not for somebody who is not logged in', () => {
    expect(() => restletSite({ logIn: true })(get(RESTLET))).toThrow('NOT_EMULATED: a RESTlet without a login session');
  });
});

it.each([
  ['another path', get(`${HOST}/app/center/card.nl`)],
  ['another host', get('https://td200.app.netsuite.com/')],
  ['plain HTTP', get('http://td100.app.netsuite.com/')],
  ['another method', get(`${HOST}/`, { method: 'DELETE' })],
  ['PUT of a Suitelet', get(`${PAGE}?script=100&deploy=11`, { method: 'PUT' })],
  ['PATCH of a RESTlet', get(`${HOST}/app/site/hosting/restlet.nl?script=100&deploy=11`, { method: 'PATCH' })],
  ['a reserved parameter', get(`${PAGE}?script=100&deploy=11&id=5`)],
  [
    'a multipart form',
    get(`${PAGE}?script=100&deploy=11`, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } }),
  ],
])('does not emulate %s', (_case, request) => {
  expect(() => site()(request)).toThrow(NotEmulated);
});
