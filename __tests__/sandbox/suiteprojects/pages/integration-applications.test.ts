import { localAccount, type LocalAccount } from '../local-account';

const PATH = '/integration-applications';
const REDIRECT = 'https://tstdrv1.app.netsuite.com/app/site/hosting/scriptlet.nl?script=1&deploy=1';

const post = ({ send }: LocalAccount, form: Record<string, string>): string =>
  send(PATH, { method: 'POST', body: new URLSearchParams(form).toString() }).body;
const add = (account: LocalAccount, form: Record<string, string> = {}): string =>
  post(account, { act: 'add', name: 'NetSuite & co', redirect_uri: REDIRECT, ...form });
const shown = (body: string, name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? '';
const registered = (body: string): number => body.match(/value="remove"/g)?.length ?? 0;

it('registers an application, with which one can sign in; its secret is shown once', () => {
  const account = localAccount();
  const body = add(account);
  const [clientId, secret] = [shown(body, 'shown_client_id'), shown(body, 'shown_client_secret')];
  expect(clientId).toMatch(/^[0-9a-f]{24}$/);
  expect(secret).toMatch(/^[0-9a-f]{40}$/);
  const again = account.send(PATH).body;
  expect(again).toContain('NetSuite &amp; co');
  expect(again).toContain(clientId);
  expect(again).not.toContain(secret);
  const asked = new URLSearchParams({ response_type: 'code', client_id: clientId, redirect_uri: REDIRECT, scope: 'xml' });
  expect(account.send(`/login/oauth2/v1/authorize?${asked}`).status).toBe(200);
  asked.set('redirect_uri', 'https://elsewhere.example/');
  expect(account.send(`/login/oauth2/v1/authorize?${asked}`).body).toContain('The redirect URI is not the one registered');
});

it.each([
  ['no name', { name: ' ' }, 'Application name is required.'],
  ['a redirect URI that is not secret in transit', { redirect_uri: 'http://example.com/' }, 'begins with https://'],
  ['an action that does not exist', { act: 'rename' }, 'There is no such action.'],
])('refuses %s', (_, form, reason) => {
  const account = localAccount();
  const before = registered(account.send(PATH).body);
  expect(add(account, form)).toContain(reason);
  expect(registered(account.send(PATH).body)).toBe(before);
});

it('holds 20 applications (article_158464230180)', () => {
  const account = localAccount();
  for (let count = registered(account.send(PATH).body); count < 20; count += 1) add(account);
  expect(add(account)).toContain('No more than 20 applications');
  expect(registered(account.send(PATH).body)).toBe(20);
});

it('ends what an application was allowed when it is removed', () => {
  const account = localAccount();
  const token = account.signIn().access_token;
  post(account, { act: 'remove', client_id: 'app & co' });
  expect(account.send('/applications').body).toContain('No application is authorized.');
  expect(account.call('<Time/>', token).children[0]?.attributes['status']).toBe('401');
});

it('keeps what is registered in a snapshot', () => {
  const account = localAccount();
  const clientId = shown(add(account), 'shown_client_id');
  const other = localAccount();
  other.spp.restore(account.spp.snapshot());
  expect(other.send(PATH).body).toContain(clientId);
});
