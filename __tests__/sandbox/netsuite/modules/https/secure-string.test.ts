import { answer, scriptedAccount, type ScriptedAccount } from '../../realm/scripted-account';

const SECRET = 'top-secret-value';
const modules = { https: 'N/https', encode: 'N/encode', log: 'N/log' };

function accountWithSecret(): ScriptedAccount {
  const account = scriptedAccount();
  account.secrets.set('custsecret_a', SECRET);
  account.secrets.set('custsecret_b', 'b{1}');
  return account;
}

const send = (header: string): string => `https.get({ url: 'https://x.example', headers: { Authorization: ${header} } })`;

describe('a secure string', () => {
  it.each([
    ["https.createSecureString({ input: 'Basic {custsecret_a}' })", `Basic ${SECRET}`],
    ["https.createSecureString({ input: '{custsecret_a}:{custsecret_b}:{other}' })", `${SECRET}:b{1}:{other}`],
    ["https.createSecureString({ input: 'a' }).appendString({ input: 'b' })", 'ab'],
    ["https.createSecureString({ input: '{custsecret_a}' }).replaceString({ pattern: '-', replacement: '$&' })", 'top$&secret$&value'],
    [
      `https.createSecureString({ input: 'Basic ' }).appendSecureString({
        secureString: https.createSecureString({ input: 'id:{custsecret_a}' }).convertEncoding({ fromEncoding: encode.Encoding.UTF_8, toEncoding: encode.Encoding.BASE_64 }),
        keepEncoding: true })`,
      `Basic ${Buffer.from(`id:${SECRET}`).toString('base64')}`,
    ],
  ])('%s leaves as clear text', (expression, header) => {
    const account = accountWithSecret();
    answer(modules, send(expression), account);
    expect(account.requests[0]?.headers['authorization']).toBe(header);
  });

  it('can be a URL', () => {
    const account = accountWithSecret();
    answer(modules, "https.get({ url: https.createSecureString({ input: 'https://x.example/{custsecret_a}' }) })", account);
    expect(account.requests[0]?.url).toBe(`https://x.example/${SECRET}`);
  });

  it('does not show its clear text to the script in any way', () => {
    const account = accountWithSecret();
    const shown = answer(
      modules,
      `const s = https.createSecureString({ input: '{custsecret_a}' });
       const key = https.createSecretKey({ secret: 'custsecret_a', encoding: 'UTF_8' });
       const seen = [];
       for (const secret of [s, key]) {
         seen.push(String(secret), secret + '', \`\${secret}\`, secret.toString(), secret.valueOf(), JSON.stringify(secret), JSON.stringify({ secret }));
         seen.push(JSON.stringify(Object.entries(secret)), JSON.stringify({ ...secret }), JSON.stringify(Object.getOwnPropertyDescriptors(secret)));
         for (const name in secret) seen.push(name, String(secret[name]), JSON.stringify(secret[name]));
         for (const name of Reflect.ownKeys(secret)) seen.push(String(Reflect.get(secret, name)), String(Object.getOwnPropertyDescriptor(secret, name).value));
         for (let proto = Object.getPrototypeOf(secret); proto; proto = Object.getPrototypeOf(proto)) seen.push(JSON.stringify(Reflect.ownKeys(proto)));
         log.audit('secret', secret); log.audit('secret', { secret });
       }
       return seen.map(String).join('|')`,
      account,
    ) as string;
    expect(shown).toContain('https.SecureString');
    expect(shown + JSON.stringify(account.logs)).not.toContain(SECRET);
  });

  it.each(['s.text', 's.content', 's.value', 's.input', 's.hash({})', 's.hmac({})', 's.appendString.text'])('has no %s', (code) => {
    const body = `const s = https.createSecureString({ input: '{custsecret_a}' }); ${code}`;
    expect(() => answer(modules, body, accountWithSecret())).toThrow(/NOT_EMULATED: N\/https.SecureString/);
  });

  it('needs a secret that exists', () => {
    expect(() => answer(modules, "https.createSecureString({ input: '{custsecret_none}' })")).toThrow(
      expect.objectContaining({ name: 'INVALID_SECRET' }),
    );
  });

  it.each([
    ["https.createSecureString({ input: '{0123456789abcdef0123456789abcdef}' })", /GUID that the account does not know/],
    [
      "https.createSecureString({ input: 'a' }).appendSecureString({ secureString: https.createSecureString({ input: 'YQ==', inputEncoding: 'BASE_64' }) })",
      /without keepEncoding/,
    ],
    [
      "https.createSecureString({ input: 'a' }).appendSecureString({ secureString: 'b' })",
      /appendSecureString (of something else|option secureString)/,
    ],
  ])('%s is not emulated', (code, message) => {
    expect(() => answer(modules, code, accountWithSecret())).toThrow(message);
  });
});
