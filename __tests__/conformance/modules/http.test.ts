import { NetworkFault } from '../../../sandbox/http';
import { answer, scriptedAccount, session } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { http: 'N/http' };
const URL = "url: 'http://x.example/a'";

it.each([
  [`http.get({ ${URL} })`, { method: 'GET', url: 'http://x.example/a', body: '' }],
  [`http.post({ ${URL}, body: 'x' })`, { method: 'POST', body: 'x', headers: { 'content-type': 'text/xml' } }],
  [`http.put({ ${URL}, body: { a: '1' } })`, { method: 'PUT', body: 'a=1' }],
  [`http.delete({ ${URL} })`, { method: 'DELETE' }],
  [`http.request({ ${URL}, method: http.Method.HEAD })`, { method: 'HEAD' }],
])('%s leaves as N/https sends it, and costs 10 units (section_157072844224; the rest [K])', (call, request) => {
  const account = scriptedAccount(() => ({ status: 201, body: 'made' }));
  const opened = session(account, MODULES, `const r = ${call}; return r.code + r.body;`);
  expect(opened.answer()).toBe('201made');
  expect(account.requests).toEqual([expect.objectContaining(request)]);
  expect(opened.usedUnits()).toBe(10);
});

it.each([
  ["http.get({ url: 'https://x.example' })", { name: 'SSS_INVALID_URL', message: 'The URL must be a fully qualified HTTP URL.' }],
  ['http.get({})', { name: 'SSS_MISSING_REQD_ARGUMENT', message: 'http.get: Missing a required argument: url' }],
  [`http.request({ ${URL} })`, { name: 'SSS_MISSING_REQD_ARGUMENT', message: 'http.request: Missing a required argument: method' }],
])('%s is refused (section_4418229131)', (call, error) => {
  expect(() => answer(MODULES, call)).toThrow(expect.objectContaining(error));
});

it('a host that is not known throws SSS_UNKNOWN_HOST (assumed)', () => {
  const account = scriptedAccount(() => {
    throw new NetworkFault('unknown-host');
  });
  expect(() => answer(MODULES, `http.get({ ${URL} })`, account)).toThrow(expect.objectContaining({ name: 'SSS_UNKNOWN_HOST' }));
});

it.each([
  [`http.request({ ${URL}, method: 'PATCH' })`, 'N/http.request method PATCH'],
  ['http.Method.PATCH', 'N/http.Method.PATCH'],
  [`http.get.promise({ ${URL} })`, 'N/http.get.promise'],
  [`http.get({ ${URL}, credentials: [] })`, 'N/http.get option credentials'],
])('%s is NOT_EMULATED', (call, message) => expect(() => answer(MODULES, call)).toThrow(message));
