import { NetworkFault } from '../../../../../sandbox/http';
import { answer, scriptedAccount, session } from '../../realm/scripted-account';

const https = { https: 'N/https' };

describe('a request of N/https', () => {
  it('leaves with lower-case headers and comes back with code, headers and body', () => {
    const account = scriptedAccount(() => ({ status: 503, headers: { 'Retry-After': '7' }, body: 'busy' }));
    const opened = session(
      account,
      https,
      `const r = https.post({ url: 'https://x.example/a', body: '<a/>', headers: { 'Content-Type': 'application/xml', Host: 'evil', Via: '1' } });
       return [r.code, r.headers['Retry-After'], r.body, typeof r.headers.none].join()`,
    );
    expect(opened.answer()).toBe('503,7,busy,undefined');
    expect(account.requests).toEqual([
      { method: 'POST', url: 'https://x.example/a', headers: { 'content-type': 'application/xml' }, body: '<a/>' },
    ]);
    expect(opened.usedUnits()).toBe(10);
  });

  it.each([
    ["https.get({ url: 'https://x.example' })", { method: 'GET', headers: {}, body: '' }],
    ["https.request({ url: 'https://x.example', method: https.Method.GET, body: 'ignored' })", { method: 'GET', body: '' }],
    ["https.request({ url: 'https://x.example', method: 'PATCH', body: 'x' })", { method: 'PATCH', body: 'x' }],
    ["https.post({ url: 'https://x.example', body: 'x' })", { headers: { 'content-type': 'text/xml' } }],
    [
      "https.post({ url: 'https://x.example', body: { a: '1 2', b: 'é' } })",
      { body: 'a=1+2&b=%C3%A9', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ["https.put({ url: 'https://x.example', body: '' })", { method: 'PUT', body: '' }],
    ["https.delete({ url: 'https://x.example' })", { method: 'DELETE' }],
  ])('%s', (code, request) => {
    const account = scriptedAccount();
    answer(https, code, account);
    expect(account.requests).toEqual([expect.objectContaining(request)]);
  });

  it.each([
    ["https.get({ url: 'http://x.example' })", 'SSS_INVALID_URL'],
    ["https.get({ url: 'x.example' })", 'SSS_INVALID_URL'],
    ["https.get({ url: 'https://' })", 'SSS_INVALID_URL'],
    ['https.get({})', 'SSS_MISSING_REQD_ARGUMENT'],
    ['https.get()', 'SSS_MISSING_REQD_ARGUMENT'],
    ["https.post({ url: 'https://x.example' })", 'SSS_MISSING_REQD_ARGUMENT'],
    ["https.request({ url: 'https://x.example' })", 'SSS_MISSING_REQD_ARGUMENT'],
  ])('%s is refused and costs nothing', (code, name) => {
    const account = scriptedAccount();
    const opened = session(account, https, code);
    expect(() => opened.answer()).toThrow(expect.objectContaining({ name }));
    expect(opened.usedUnits()).toBe(0);
    expect(account.requests).toEqual([]);
  });

  it.each([
    ['time-out', 'SSS_REQUEST_TIME_EXCEEDED', 45_040],
    ['unknown-host', 'SSS_UNKNOWN_HOST', 40],
    ['connection-reset', 'SSS_CONNECTION_TIME_OUT', 5_040],
  ] as const)('that meets a %s throws %s after %d ms', (kind, name, milliseconds) => {
    const account = scriptedAccount(() => {
      throw new NetworkFault(kind);
    });
    const before = account.clock.now();
    expect(() => answer(https, "https.get({ url: 'https://x.example' })", account)).toThrow(expect.objectContaining({ name }));
    expect(account.clock.now() - before).toBe(milliseconds);
  });

  it.each([
    ["https.get('https://x.example')", /positional/],
    ["https.get({ url: 'https://x.example', headers: { a_b: 1 } })", /underscores/],
    ["https.post({ url: 'https://x.example', body: new Uint8Array(2) })", /neither a string nor a form/],
    [
      "https.post({ url: 'https://x.example', body: { a: 1 }, headers: { 'content-type': 'application/json' } })",
      /neither a string nor a form/,
    ],
    ["https.post({ url: 'https://x.example', body: https.createSecureString({ input: 'x' }) })", /neither a string nor a form/],
    ["https.request({ url: 'https://x.example', method: 'TRACE' })", /method TRACE/],
    ["https.get({ url: 'https://x.example' }).headers['Retry-After']", /sent in another case/],
    ["https.get.promise({ url: 'https://x.example' })", /N\/https.get.promise/],
  ])('%s is not emulated', (code, message) => {
    const account = scriptedAccount(() => ({ headers: { 'retry-after': '1' } }));
    expect(() => answer(https, code, account)).toThrow(message);
  });
});
