import { pinnedTo } from '../../src/suiteprojects/pinned-http';
import type { HttpAnswer } from '../../src/suiteprojects/port';
import { HOST, productErrorOf } from './fake-server';

const answering = (status: number): { asked: string[]; http: (request: { url: string }) => HttpAnswer } => {
  const asked: string[] = [];
  return { asked, http: ({ url }) => (asked.push(url), { status, body: 'b' }) };
};
const request = (url: string) => ({ url, headers: {}, body: '' });

it('lets through what goes to the host', () => {
  const { asked, http } = answering(503);
  expect(pinnedTo(HOST, http)(request(`https://${HOST}/api.pl`))).toEqual({ status: 503, body: 'b' });
  expect(asked).toEqual([`https://${HOST}/api.pl`]);
});

it.each([
  `http://${HOST}/api.pl`,
  `https://${HOST}.evil.example/api.pl`,
  `https://${HOST}:8443/api.pl`,
  `https://user@${HOST}/api.pl`,
  'https://evil.example/api.pl',
])('sends nothing to %s', (url) => {
  const { asked, http } = answering(200);
  expect(productErrorOf(() => pinnedTo(HOST, http)(request(url))).code).toBe('SPP_REQUEST_INVALID');
  expect(asked).toEqual([]);
});

it.each([300, 301, 302, 303, 307, 308])('refuses a redirect, HTTP %d, and does not follow it', (status) => {
  const { asked, http } = answering(status);
  const error = productErrorOf(() => pinnedTo(HOST, http)(request(`https://${HOST}/api.pl`)));
  expect(error).toMatchObject({ code: 'SPP_REDIRECTED', data: { http: status } });
  expect(asked).toHaveLength(1);
});
