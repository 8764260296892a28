import { APPLICATION, basic, CALLBACK, codeIn, type LocalAccount, localAccount, OTHER_APPLICATION, statuses } from '../local-account';

const codeForm = (account: LocalAccount) => ({
  grant_type: 'authorization_code',
  code: codeIn(account.authorizeForm()),
  redirect_uri: CALLBACK,
});
const refreshForm = (refresh_token: string) => ({ grant_type: 'refresh_token', refresh_token });
const BODY_CREDENTIALS = { client_id: APPLICATION.clientId, client_secret: APPLICATION.clientSecret };

describe('token', () => {
  it('exchanges a code, never to be cached', () => {
    const account = localAccount();
    const { status, headers, body } = account.tokenForm(codeForm(account));
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': expect.stringContaining('application/json'), 'cache-control': 'no-store' });
    expect(JSON.parse(body)).toEqual({
      access_token: expect.stringMatching(/^\w{48}$/),
      refresh_token: expect.stringMatching(/^\w{48}$/),
      expires_in: 3600,
      token_type: 'Bearer',
      scope: 'xml',
    });
  });

  it('takes client credentials in the body as well', () => {
    const account = localAccount();
    expect(account.tokenForm({ ...codeForm(account), ...BODY_CREDENTIALS }, {}).status).toBe(200);
  });

  it('takes a code once', () => {
    const account = localAccount();
    const form = codeForm(account);
    expect(account.tokenForm(form).status).toBe(200);
    expect(JSON.parse(account.tokenForm(form).body)).toEqual({ error: 'invalid_grant' });
  });

  it('takes a code for its short life only', () => {
    const account = localAccount([], { codeSeconds: 60 });
    const early = codeForm(account);
    account.clock.advance(59_000);
    expect(account.tokenForm(early).status).toBe(200);
    const late = codeForm(account);
    account.clock.advance(60_000);
    expect(account.tokenForm(late).status).toBe(400);
  });

  it('refuses a code of another application, and for another redirect URI', () => {
    const account = localAccount();
    expect(JSON.parse(account.tokenForm(codeForm(account), basic(OTHER_APPLICATION)).body)).toEqual({ error: 'invalid_grant' });
    const form = { ...codeForm(account), redirect_uri: 'https://evil.example/' };
    expect(JSON.parse(account.tokenForm(form).body)).toEqual({ error: 'invalid_grant' });
  });

  it('rotates: the old refresh token is dead at once, the old access token lives on until it expires', () => {
    const { clock, signIn, tokenForm, call } = localAccount();
    const old = signIn();
    clock.advance(1800_000);
    const renewed = JSON.parse(tokenForm(refreshForm(old.refresh_token)).body);
    expect(renewed.refresh_token).not.toBe(old.refresh_token);
    expect(renewed.access_token).not.toBe(old.access_token);
    expect(JSON.parse(tokenForm(refreshForm(old.refresh_token)).body)).toEqual({ error: 'invalid_grant' });
    expect(statuses(call('<Time/>', old.access_token))).toEqual(['Auth 0', 'Time 0']);
    clock.advance(1800_000);
    expect(statuses(call('<Time/>', old.access_token))).toEqual(['Auth 401', 'Time 2']);
    expect(statuses(call('<Time/>', renewed.access_token))).toEqual(['Auth 0', 'Time 0']);
    expect(tokenForm({ ...refreshForm(renewed.refresh_token), redirect_uri: CALLBACK }).status).toBe(200);
  });

  it('lets a refresh token live a day, and not for another application', () => {
    const { clock, signIn, tokenForm } = localAccount();
    const [first, second] = [signIn(), signIn()];
    expect(tokenForm(refreshForm(first.refresh_token), basic(OTHER_APPLICATION)).status).toBe(400);
    clock.advance(86_390_000);
    expect(tokenForm(refreshForm(first.refresh_token)).status).toBe(200);
    clock.advance(10_000);
    expect(JSON.parse(tokenForm(refreshForm(second.refresh_token)).body)).toEqual({ error: 'invalid_grant' });
  });

  it.each([
    ['a wrong secret', {}, basic({ ...APPLICATION, clientSecret: 'no' }), 401, 'invalid_client'],
    ['no client', {}, {}, 401, 'invalid_client'],
    ['a bearer header', {}, { authorization: 'Bearer x' }, 401, 'invalid_client'],
    ['a wrong secret in the body', { ...BODY_CREDENTIALS, client_secret: 'no' }, {}, 401, 'invalid_client'],
    ['two ways of authentication', BODY_CREDENTIALS, undefined, 400, 'invalid_request'],
    ['no grant type', { grant_type: undefined }, undefined, 400, 'invalid_request'],
    ['no refresh token', { refresh_token: '' }, undefined, 400, 'invalid_request'],
    ['an unknown refresh token', { refresh_token: 'x' }, undefined, 400, 'invalid_grant'],
    ['a code without redirect URI', { grant_type: 'authorization_code', code: 'x' }, undefined, 400, 'invalid_request'],
    ['client_credentials', { grant_type: 'client_credentials' }, undefined, 400, 'unsupported_grant_type'],
    ['a PKCE verifier', { code_verifier: 'x' }, undefined, 400, 'invalid_request'],
  ])('refuses %s', (_what, own, headers, status, error) => {
    const form = Object.entries({ ...refreshForm('x'), ...own }).filter((pair): pair is [string, string] => pair[1] !== undefined);
    const response = localAccount().tokenForm(Object.fromEntries(form), headers);
    expect(response.status).toBe(status);
    expect(JSON.parse(response.body)).toEqual({ error });
  });

  it('takes forms by POST only', () => {
    const { send, tokenForm } = localAccount();
    expect(send('/login/oauth2/v1/token').status).toBe(405);
    expect(tokenForm(refreshForm('x'), { 'content-type': 'application/json' }).status).toBe(400);
    expect(() => tokenForm({ audience: 'x' })).toThrow('NOT_EMULATED: token parameter audience');
  });
});
