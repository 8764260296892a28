import { createHmac } from 'node:crypto';
import { HMAC_SOURCE } from '../../../src/workflows/realtime/user-script/hmac-source';
import { answer, scriptedAccount } from '../../sandbox/netsuite/realm/scripted-account';
import { scriptedSpp } from './spp-script';

/** What the ECMAScript 5 of the user script makes of keys and texts, in the realm of SuiteProjects Pro. */
function signedInSpp(pairs: readonly (readonly [string, string])[]): string[] {
  const calls = pairs.map(([key, text]) => `lines.push(hmacSha256(${JSON.stringify(key)}, ${JSON.stringify(text)}));`);
  const source = `${HMAC_SOURCE}\nfunction probe() { var lines = []; ${calls.join('\n')} NSOA.meta.alert(lines.join(',')); }`;
  const world = scriptedSpp(source, { entrance: 'probe' });
  world.save({});
  const [line = ''] = world.log();
  expect(line).toMatch(/^info: /);
  return line.replace('info: ', '').split(',');
}

const withNode = ([key, text]: readonly [string, string]): string => createHmac('sha256', key).update(text, 'utf8').digest('hex');

it('is HMAC-SHA256: the test vectors of RFC 4231 that are text', () => {
  const vectors: [string, string, string][] = [
    ['\x0b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    ['Jefe', 'what do ya want for nothing?', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ];
  expect(signedInSpp(vectors.map(([key, text]) => [key, text]))).toEqual(vectors.map(([, , expected]) => expected));
});

it('is the same as that of Node for every length around the borders of a block, and for letters of every alphabet', () => {
  const lengths = [0, 1, 54, 55, 56, 57, 63, 64, 65, 118, 119, 120, 128, 1000];
  const pairs = [
    ...lengths.map((length) => ['a key', 'x'.repeat(length)] as const),
    ...lengths.map((length) => ['k'.repeat(length), 'a text'] as const),
    ['ключ-密钥-🔑', '{"company":"Köln & Søn","customer":"5"}'] as const,
    ['"quoted" \\ \n', '\u0000\u007f\u0080\u07ff\u0800\uffff'] as const,
  ];
  expect(signedInSpp(pairs)).toEqual(pairs.map(withNode));
});

it('is the same as that of N/crypto with an API secret as its key', () => {
  const key = 'ключ-密钥-🔑 of 32 letters or more';
  const text = '{"company":"Köln & Søn","customer":"5"}';
  const account = scriptedAccount();
  account.secrets.set('custsecret_spx_signal_key', key);
  const inNetSuite = answer(
    { crypto: 'N/crypto', encode: 'N/encode' },
    `const key = crypto.createSecretKey({ secret: 'custsecret_spx_signal_key', encoding: encode.Encoding.UTF_8 });
    const hmac = crypto.createHmac({ algorithm: crypto.HashAlg.SHA256, key });
    hmac.update({ input: ${JSON.stringify(text)}, inputEncoding: encode.Encoding.UTF_8 });
    return hmac.digest({ outputEncoding: encode.Encoding.HEX });`,
    account,
  );
  expect(signedInSpp([[key, text]])).toEqual([String(inNetSuite).toLowerCase()]);
});
