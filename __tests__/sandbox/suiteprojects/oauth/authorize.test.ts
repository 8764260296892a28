import { AUTHORIZATION, CALLBACK, localAccount, OTHER_APPLICATION } from '../local-account';

const get = (own: Record<string, string> = {}, without: string[] = []) => {
  const parameters = new URLSearchParams({ ...AUTHORIZATION, ...own });
  for (const name of without) parameters.delete(name);
  return `/login/oauth2/v1/authorize?${parameters}`;
};

describe('authorize', () => {
  it('shows a sign-in page with everything escaped', () => {
    const { status, headers, body } = localAccount().send(get({ state: '"><script>alert(1)</script>' }));
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(body).toContain('name="user"');
    expect(body).toContain('name="password" type="password"');
    expect(body).toContain('<input type="hidden" name="client_id" value="app &amp; co">');
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(body).toContain('Acme &lt;Test&gt;');
    expect(body).not.toContain('<script>');
  });

  it('carries in the form what the request held, so that posting it signs in', () => {
    const { send } = localAccount();
    const hidden = [...send(get({ scope: 'xml rest' })).body.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const unescape = (text = '') => text.replaceAll('&amp;', '&');
    const form = new URLSearchParams(hidden.map(([, name, value]) => [name ?? '', unescape(value)] as [string, string]));
    form.append('user', 'admin');
    form.append('password', 'admin');
    form.append('decision', 'allow');
    const { status, headers } = send('/login/oauth2/v1/authorize', { method: 'POST', body: form.toString() });
    expect(status).toBe(302);
    const location = new URL(headers['location'] ?? '');
    expect(location.href.startsWith(`${CALLBACK}&code=`)).toBe(true);
    expect(location.searchParams.get('state')).toBe('x&y=1');
  });

  it('shows the page again for a wrong password or user', () => {
    const { authorizeForm } = localAccount();
    const mistakes: Record<string, string>[] = [{ password: 'no' }, { user: '<b>' }, { user: 'admin' }];
    for (const mistake of mistakes) {
      const { status, headers, body } = authorizeForm(mistake);
      expect(status).toBe(200);
      expect(headers['location']).toBeUndefined();
      expect(body).toContain('The user ID or the password is wrong.');
      expect(body).not.toContain('<b>"');
    }
  });

  it('sends access_denied when the person refuses, without a password', () => {
    const { status, headers } = localAccount().authorizeForm({ decision: 'deny', password: '' });
    expect(status).toBe(302);
    expect(headers['location']).toBe(`${CALLBACK}&error=access_denied&state=x%26y%3D1`);
  });

  it('leaves state out when none was sent', () => {
    const body = new URLSearchParams({ ...AUTHORIZATION, user: 'admin', password: 'admin' });
    body.delete('state');
    const { headers } = localAccount().send('/login/oauth2/v1/authorize', { method: 'POST', body: body.toString() });
    expect(new URL(headers['location'] ?? '').searchParams.has('state')).toBe(false);
  });

  it.each([
    ['unknown application', { client_id: 'nobody' }, 'not registered'],
    ['another URI', { redirect_uri: 'https://evil.example/' }, 'not the one registered'],
    ['a longer URI', { redirect_uri: `${CALLBACK}&x=1` }, 'not the one registered'],
    ["another application's URI", { redirect_uri: OTHER_APPLICATION.redirectUri }, 'not the one registered'],
  ])('answers an error page, never a redirect: %s', (_what, wrong, message) => {
    const { send, authorizeForm } = localAccount();
    for (const response of [send(get(wrong)), authorizeForm(wrong)]) {
      expect(response.status).toBe(400);
      expect(response.headers['location']).toBeUndefined();
      expect(response.body).toContain(message);
    }
  });

  it.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ scope: 'xml everything' }, 'invalid_scope'],
    [{ scope: '' }, 'invalid_scope'],
  ])('tells the application of %p', (wrong, error) => {
    const { status, headers } = localAccount().send(get(wrong));
    expect(status).toBe(302);
    expect(new URL(headers['location'] ?? '').searchParams.get('error')).toBe(error);
  });

  it('does not emulate PKCE, and takes no other methods', () => {
    const { send } = localAccount();
    expect(() => send(get({ code_challenge: 'x' }))).toThrow('NOT_EMULATED: authorize parameter code_challenge');
    expect(send(get(), { method: 'PUT' }).status).toBe(405);
  });
});
