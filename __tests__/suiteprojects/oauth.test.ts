import { ProductError } from '../../src/core/errors/product-error';
import { authorizeUrl, createTokenSource, exchangeCode } from '../../src/suiteprojects/oauth';
import type { TokenSource, TokenStore, Tokens } from '../../src/suiteprojects/tokens';
import { HOST, type FakeServer, clientOf, fakeServer, platformError, productErrorOf, read, response } from './fake-server';

const NOW = Date.UTC(2026, 8, 1, 12, 0, 0);
const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();
const authorization = { secure: 'string' };

const stored = (access: string, refresh: string, seconds: number, issued = NOW): Tokens => ({
  accessToken: access,
  refreshToken: refresh,
  accessExpires: at(seconds),
  refreshIssued: new Date(issued).toISOString(),
});
const grant = (access: string, refresh?: string, expires: unknown = 3600): string =>
  JSON.stringify({ access_token: access, refresh_token: refresh, expires_in: expires, token_type: 'Bearer', scope: 'xml rest' });
const invalidGrant = { status: 400, body: '{"error":"invalid_grant"}' };

/** A store that nobody else uses and that remembers what was saved; `loads` are given out one after the other, the last one for ever. */
function storeOf(...loads: Tokens[]): TokenStore & { saved: Tokens[] } {
  const saved: Tokens[] = [];
  let count = 0;
  return {
    saved,
    load: () => saved.at(-1) ?? (loads[Math.min(count++, loads.length - 1)] as Tokens),
    replace(outdated, ask) {
      const answer = ask(outdated);
      if (answer === 'not-granted') throw new ProductError('SPP_SIGN_IN_EXPIRED');
      saved.push(answer);
      return answer;
    },
  };
}

const sourceOf = (server: FakeServer, store: TokenStore): TokenSource =>
  createTokenSource({ host: HOST, authorization, http: server.http, store, now: () => NOW });

it('sends a person to the authorise page with scope xml and rest', () => {
  expect(authorizeUrl({ host: HOST, clientId: 'id&1', redirectUri: 'https://a.example/x?script=1&deploy=1', state: 's t' })).toBe(
    `https://${HOST}/login/oauth2/v1/authorize?response_type=code&client_id=id%261` +
      '&redirect_uri=https%3A%2F%2Fa.example%2Fx%3Fscript%3D1%26deploy%3D1&scope=xml+rest&state=s+t',
  );
});

describe('the code', () => {
  const exchange = (server: FakeServer): Tokens =>
    exchangeCode({ host: HOST, authorization, http: server.http, code: 'c/1', redirectUri: 'https://a.example/', now: () => NOW });

  it('is exchanged for tokens, with the Authorization header untouched', () => {
    const server = fakeServer(grant('a1', 'r1', 1800));
    expect(exchange(server)).toEqual(stored('a1', 'r1', 1800));
    expect(server.requests).toEqual([
      {
        url: `https://${HOST}/login/oauth2/v1/token`,
        headers: { Authorization: authorization, 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        body: 'grant_type=authorization_code&code=c%2F1&redirect_uri=https%3A%2F%2Fa.example%2F',
      },
    ]);
    expect(server.requests[0]?.headers['Authorization']).toBe(authorization);
  });

  it('that is used up asks for a new authorisation', () => {
    expect(productErrorOf(() => exchange(fakeServer(invalidGrant))).code).toBe('SPP_SIGN_IN_EXPIRED');
  });

  it('must bring a refresh token', () => {
    expect(productErrorOf(() => exchange(fakeServer(grant('a1'))))).toMatchObject({ code: 'SPP_ANSWER_UNREADABLE' });
  });
});

describe('the access token', () => {
  it('is used as stored while it lives, loaded once', () => {
    const store = storeOf(stored('a1', 'r1', 61), stored('other', 'r1', 61));
    const source = sourceOf(fakeServer(), store);
    expect([source.accessToken(), source.accessToken()]).toEqual(['a1', 'a1']);
    expect(source.requests).toBe(0);
  });

  it('is renewed 60 seconds early, and the new tokens are stored', () => {
    const server = fakeServer(grant('a2', 'r2'));
    const store = storeOf(stored('a1', 'r/1', 60));
    const source = sourceOf(server, store);
    expect(source.accessToken()).toBe('a2');
    expect(server.bodies).toEqual(['grant_type=refresh_token&refresh_token=r%2F1']);
    expect(store.saved).toEqual([stored('a2', 'r2', 3600)]);
    expect(source.requests).toBe(1);
  });

  it.each([
    ['nothing is stored but a refresh token', { accessToken: '', refreshToken: 'r1', accessExpires: '', refreshIssued: '' }],
    ['its end is not known', { accessToken: 'a1', refreshToken: 'r1', accessExpires: '', refreshIssued: '' }],
  ])('is fetched when %s', (_, tokens) => {
    expect(sourceOf(fakeServer(grant('a2', 'r2')), storeOf(tokens)).accessToken()).toBe('a2');
  });

  it('needs an authorisation when there is no refresh token', () => {
    const source = sourceOf(fakeServer(), storeOf({ accessToken: '', refreshToken: '', accessExpires: '', refreshIssued: '' }));
    expect(productErrorOf(() => source.accessToken()).code).toBe('SPP_SIGN_IN_EXPIRED');
  });

  it('runs out while a job works: what another job stored meanwhile is used', () => {
    const store = storeOf(stored('a1', 'r1', 100), stored('a2', 'r2', 3600));
    let now = NOW;
    const source = createTokenSource({ host: HOST, authorization, http: fakeServer().http, store, now: () => now });
    expect(source.accessToken()).toBe('a1');
    now += 60_000;
    expect(source.accessToken()).toBe('a2');
  });
});

describe('a refresh', () => {
  const expired = stored('a1', 'r1', -5);

  it('keeps the refresh token, and its age, when none comes back', () => {
    const issued = NOW - 5_000_000;
    const store = storeOf(stored('a1', 'r1', -5, issued));
    sourceOf(fakeServer(grant('a2')), store).accessToken();
    expect(store.saved).toEqual([stored('a2', 'r1', 3600, issued)]);
  });

  it('takes a number of seconds that is written as text', () => {
    const store = storeOf(expired);
    sourceOf(fakeServer(grant('a2', 'r2', '600')), store).accessToken();
    expect(store.saved[0]?.accessExpires).toBe(at(600));
  });

  it('stores the tokens before the first use of them', () => {
    const order: string[] = [];
    const server = fakeServer(grant('a2', 'r2'), ({ body }) => (order.push(/a2/.test(body) ? 'used' : 'not used'), response(read())));
    const store: TokenStore = {
      load: () => expired,
      replace(outdated, ask) {
        const answer = ask(outdated) as Tokens;
        order.push('saved');
        return answer;
      },
    };
    clientOf(server, sourceOf(server, store)).send([
      { command: 'Read', type: 'Customer', offset: 0, count: 1, attributes: {}, content: [] },
    ]);
    expect(order).toEqual(['saved', 'used']);
  });

  it('does not go on when the store fails', () => {
    const failure = new Error('the record is locked');
    const server = fakeServer(grant('a2', 'r2'));
    const store: TokenStore = {
      load: () => expired,
      replace(outdated, ask) {
        ask(outdated);
        throw failure;
      },
    };
    expect(() => sourceOf(server, store).accessToken()).toThrow(failure);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['invalid_grant', invalidGrant],
    ['a bare 400', { status: 400, body: 'Bad request' }],
  ])('refused with %s, and nothing newer stored, needs an authorisation', (_, answer) => {
    const server = fakeServer(answer);
    expect(productErrorOf(() => sourceOf(server, storeOf(expired)).accessToken()).code).toBe('SPP_SIGN_IN_EXPIRED');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['an unknown client', { status: 401, body: '{"error":"invalid_client"}' }, 'SPP_CLIENT_REFUSED'],
    ['a client that may not', { status: 400, body: '{"error":"unauthorized_client"}' }, 'SPP_CLIENT_REFUSED'],
    ['a bare 401', { status: 401, body: '<html>' }, 'SPP_CLIENT_REFUSED'],
    ['a request it does not like', { status: 400, body: '{"error":"invalid_scope"}' }, 'SPP_REQUEST_INVALID'],
    ['the request limit', { status: 429, body: '' }, 'SPP_REQUEST_LIMIT'],
    ['a page that is not there', { status: 404, body: '' }, 'SPP_UNAVAILABLE'],
    ['an unknown host', platformError('SSS_UNKNOWN_HOST'), 'SPP_UNAVAILABLE'],
  ])('refused for %s is not tried again', (_, answer, code) => {
    const server = fakeServer(answer);
    expect(productErrorOf(() => sourceOf(server, storeOf(expired)).accessToken()).code).toBe(code);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['a time-out', platformError('SSS_REQUEST_TIME_EXCEEDED'), 'SPP_UNAVAILABLE'],
    ['HTTP 500', { status: 500, body: '' }, 'SPP_UNAVAILABLE'],
    ['a cut-off answer', grant('a2', 'r2').slice(0, 20), 'SPP_ANSWER_UNREADABLE'],
    ['an answer that is a list', '[]', 'SPP_ANSWER_UNREADABLE'],
    ['an answer that is null', 'null', 'SPP_ANSWER_UNREADABLE'],
    ['no access token', grant(''), 'SPP_ANSWER_UNREADABLE'],
    ['a refresh token that is none', grant('a2', 7 as unknown as string), 'SPP_ANSWER_UNREADABLE'],
    ['no lifetime', grant('a2', 'r2', null), 'SPP_ANSWER_UNREADABLE'],
    ['a lifetime of nothing', grant('a2', 'r2', 0), 'SPP_ANSWER_UNREADABLE'],
  ])('that meets %s is tried three times in all, and stores nothing', (_, answer, code) => {
    const server = fakeServer(answer, answer, answer);
    const store = storeOf(expired);
    const source = sourceOf(server, store);
    expect(productErrorOf(() => source.accessToken()).code).toBe(code);
    expect([server.requests.length, source.requests, store.saved]).toEqual([3, 3, []]);
  });

  it('shows no token in its errors', () => {
    const secret = stored('secret-access', 'secret-refresh', -5);
    const echo = '{"error":"secret-refresh","error_description":"secret-refresh is bad","access_token":"secret-access"}';
    for (const answer of [
      { status: 400, body: echo },
      { status: 401, body: echo },
      { status: 200, body: echo },
      { status: 200, body: `${echo}}` },
    ]) {
      const error = productErrorOf(() => sourceOf(fakeServer(answer, answer, answer), storeOf(secret)).accessToken());
      expect([error.message, error.stack, JSON.stringify(error.data)].join()).not.toContain('secret');
    }
  });
});

describe('after the server has refused a token', () => {
  it('what another job stored meanwhile is used', () => {
    const source = sourceOf(fakeServer(), storeOf(stored('a1', 'r1', 600), stored('a2', 'r2', 600)));
    expect(source.renew(source.accessToken())).toBe('a2');
  });

  it('it is renewed, even before its time, and the new one is kept', () => {
    const source = sourceOf(fakeServer(grant('a2', 'r2')), storeOf(stored('a1', 'r1', 600)));
    expect(source.renew(source.accessToken())).toBe('a2');
    expect(source.accessToken()).toBe('a2');
  });
});

it('counts the requests to both endpoints', () => {
  const refused = '<response><Auth status="401"/><Read status="2"/></response>';
  const server = fakeServer(refused, grant('a2', 'r2'), response(read()));
  const client = clientOf(server, sourceOf(server, storeOf(stored('a1', 'r1', 600))));
  client.send([{ command: 'Read', type: 'Customer', offset: 0, count: 1, attributes: {}, content: [] }]);
  expect(client.requests).toBe(3);
});
