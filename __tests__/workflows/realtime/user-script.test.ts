import { createHmac } from 'node:crypto';
import { NetworkFault } from '../../../sandbox/http';
import { readSignal } from '../../../src/core/realtime/signal';
import { userScript } from '../../../src/workflows/realtime/user-script/user-script';
import { EXPORT, NETSUITE_ID } from '../../sandbox/suiteprojects/local-account';
import { ACCEPTED, scriptedSpp } from './spp-script';

const URL = 'https://1234567.extforms.netsuite.com/app/site/hosting/scriptlet.nl?script=2&deploy=6&ns-at=AAEJ7tMQx_-';
const source = userScript({ url: URL, company: "Köln & 'Søn' \u2028</textarea>", exportField: EXPORT, netsuiteIdField: NETSUITE_ID });

it('is text in ASCII without markup, so that it survives a page and a clipboard', () => {
  expect(source).toMatch(/^[\x20-\x7e\n]*$/);
  expect(source).not.toContain('</textarea');
});

it('sends a signed signal of a customer that is marked and has no NetSuite id, and nothing about the customer', () => {
  const world = scriptedSpp(source);
  world.save({ [EXPORT]: '1' });
  expect(world.log()).toEqual([]);
  const [request] = world.requests;
  expect(request).toMatchObject({
    method: 'POST',
    url: URL,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Mozilla/5.0' },
  });
  const fields = new URLSearchParams(request?.body);
  const message = fields.get('message') ?? '';
  expect([...fields.keys()]).toEqual(['message', 'signature']);
  expect(fields.get('signature')).toBe(createHmac('sha256', 'a key').update(message, 'utf8').digest('hex'));
  const signal = readSignal(message);
  expect(signal).toMatchObject({ company: "Köln & 'Søn' \u2028</textarea>", customer: '5' });
  expect(Math.abs((signal?.time ?? 0) - world.now())).toBeLessThan(1000);
  expect(Object.keys(JSON.parse(message) as object)).toEqual(['version', 'company', 'customer', 'time', 'nonce']);
});

it.each([
  ['is not marked', {}],
  ['is marked no longer', { [EXPORT]: '' }],
  ['has its NetSuite id', { [EXPORT]: '1', [NETSUITE_ID]: '77' }],
])('says nothing of a customer that %s', (_, custom) => {
  const world = scriptedSpp(source);
  world.save(custom);
  expect([world.requests, world.log()]).toEqual([[], []]);
});

it.each([
  [
    'is refused',
    () => ({ ...ACCEPTED, body: 'refused' }),
    'warning: NetSuite did not take the signal (code 200); its schedule exports the customer.',
  ],
  [
    'meets an error',
    () => ({ ...ACCEPTED, status: 503, body: 'busy' }),
    'warning: NetSuite did not take the signal (code 503); its schedule exports the customer.',
  ],
  [
    'has no answer',
    () => {
      throw new NetworkFault('time-out');
    },
    'warning: NetSuite did not take the signal (code 500); its schedule exports the customer.',
  ],
])('warns in its log when the signal %s, and the customer is saved', (_, answer, line) => {
  const world = scriptedSpp(source, { answer });
  world.save({ [EXPORT]: '1' });
  expect(world.log()).toEqual([line]);
  expect(world.spp.customer('5')?.custom[EXPORT]).toBe('1');
});

it('sends another nonce with every save', () => {
  const world = scriptedSpp(source, { answer: () => ACCEPTED });
  world.save({ [EXPORT]: '1' });
  world.save({ [EXPORT]: '1' });
  const nonces = world.requests.map(({ body }) => readSignal(new URLSearchParams(body).get('message') ?? '')?.nonce);
  expect(new Set(nonces).size).toBe(world.requests.length);
});
