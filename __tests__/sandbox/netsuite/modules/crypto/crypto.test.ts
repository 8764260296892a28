import { createDecipheriv, createHmac } from 'node:crypto';
import { answer, scriptedAccount, type ScriptedAccount } from '../../realm/scripted-account';

const modules = { crypto: 'N/crypto', encode: 'N/encode' };
const KEY_32 = '0123456789abcdef0123456789abcdef';

function accountWithKeys(): ScriptedAccount {
  const account = scriptedAccount();
  for (const length of [16, 24, 32, 31]) account.secrets.set(`custsecret_${length}`, KEY_32.slice(0, length));
  account.secrets.set('custsecret_wrong', 'x'.repeat(32));
  return account;
}

const key = (id: string | number): string => `crypto.createSecretKey({ secret: 'custsecret_${id}', encoding: encode.Encoding.UTF_8 })`;
const encrypt = (id: number): string =>
  `(() => { const cipher = crypto.createCipher({ algorithm: crypto.EncryptionAlg.AES, key: ${key(id)} });
    cipher.update({ input: 'clé ' }); cipher.update({ input: 'text' }); return cipher.final({ outputEncoding: encode.Encoding.HEX }); })()`;
const decrypt = (id: string | number): string =>
  `const decipher = crypto.createDecipher({ algorithm: crypto.EncryptionAlg.AES, key: ${key(id)}, iv: payload.iv });
   decipher.update({ input: payload.ciphertext, inputEncoding: encode.Encoding.HEX });
   return decipher.final({ outputEncoding: encode.Encoding.UTF_8 });`;

describe('a cipher of N/crypto', () => {
  it.each([16, 24, 32])('is AES with a key of %d characters, and a decipher reverses it', (length) => {
    const account = accountWithKeys();
    expect(answer(modules, `const payload = ${encrypt(length)}; ${decrypt(length)}`, account)).toBe('clé text');
    const { ciphertext, iv } = JSON.parse(answer(modules, `return JSON.stringify(${encrypt(length)})`, account) as string) as Record<
      string,
      string
    >;
    expect(`${ciphertext}${iv}`).toMatch(/^[0-9A-F]{64}$/);
    const node = createDecipheriv(`aes-${length * 8}-cbc`, KEY_32.slice(0, length), Buffer.from(iv ?? '', 'hex'));
    expect(node.update(ciphertext ?? '', 'hex', 'utf8') + node.final('utf8')).toBe('clé text');
  });

  it('has another initialisation vector each time, from the randomness of the account', () => {
    const ivs = (): unknown => answer(modules, `return [${encrypt(32)}.iv, ${encrypt(32)}.iv].join()`, accountWithKeys());
    const [first, second] = String(ivs()).split(',');
    expect(first).not.toBe(second);
    expect(ivs()).toBe(`${first},${second}`);
  });

  it('cannot be read with another key', () => {
    expect(() => answer(modules, `const payload = ${encrypt(32)}; ${decrypt('wrong')}`, accountWithKeys())).toThrow(
      expect.objectContaining({ name: 'DECRYPT_ERROR' }),
    );
  });

  it.each([
    ['a key of another length', encrypt(31), 'INVALID_KEY_LENGTH'],
    ['a key that does not exist', encrypt(99), 'INVALID_SECRET'],
    ['no key', "crypto.createCipher({ algorithm: 'AES' })", 'SSS_MISSING_REQD_ARGUMENT'],
    ['a bad iv', `crypto.createDecipher({ algorithm: 'AES', key: ${key(32)}, iv: 'ABCD' })`, 'INVALID_IV'],
  ])('with %s is refused', (_case, code, name) => {
    expect(() => answer(modules, code, accountWithKeys())).toThrow(expect.objectContaining({ name }));
  });

  it.each([
    ["crypto.createSecretKey({ guid: 'x' })", /GUID that the account does not know/],
    ["crypto.createSecretKey({ guid: 'x', secret: 'custsecret_32' })", /options guid and secret/],
    [`crypto.createCipher({ algorithm: 'DES', key: ${key(32)} })`, /algorithm DES/],
    ["crypto.createCipher({ algorithm: 'AES', key: crypto.createSecretKey({ secret: 'custsecret_32' }) })", /encoding HEX/],
    ["crypto.createCipher({ algorithm: 'AES', key: { guid: 'x', encoding: 'UTF_8' } })", /no SecretKey/],
    ['crypto.checkPasswordField({})', /checkPasswordField/],
  ])('%s is not emulated', (code, message) => {
    expect(() => answer(modules, code, accountWithKeys())).toThrow(message);
  });
});

describe('a digest of N/crypto', () => {
  const hash = (algorithm: string, output: string): string =>
    `const h = crypto.createHash({ algorithm: crypto.HashAlg.${algorithm} }); h.update({ input: 'abc' }); return h.digest(${output})`;

  it.each([
    ['SHA256', '', 'BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD'],
    ['MD5', '', '900150983CD24FB0D6963F7D28E17F72'],
    ['SHA1', "{ outputEncoding: 'BASE_64' }", 'qZk+NkcGgWq6PiVxeFDCbJzQ2J0='],
  ])('is %s', (algorithm, output, digest) => {
    expect(answer(modules, hash(algorithm, output))).toBe(digest);
  });

  it('can be keyed', () => {
    const code = `const h = crypto.createHmac({ algorithm: 'SHA512', key: ${key(31)} }); h.update({ input: 'abc' }); return h.digest({ outputEncoding: 'BASE_64' })`;
    expect(answer(modules, code, accountWithKeys())).toBe(createHmac('sha512', KEY_32.slice(0, 31)).update('abc').digest('base64'));
  });
});
