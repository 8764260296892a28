import { demoAccount } from '../../../sandbox/accounts/variants';
import { MODULES } from '../../../sandbox/netsuite/modules/registry';
import { createStore } from '../../../sandbox/netsuite/records/create-store';
import { openOutput } from '../../../sandbox/netsuite/suitelet/output';
import type { Session } from '../../../sandbox/netsuite/types';
import { install } from '../../sandbox/netsuite/realm/scripted-account';
import type { Free, MethodSample } from './sample';

type Call = (...parameters: unknown[]) => unknown;
type Members = Record<string, Call>;
type FreeOptions = Record<string, Free | readonly Free[]>;

const SECRET = 'custsecret_key';
const module = (session: Session, id: string): Members => {
  session.account.secrets.set(SECRET, 'a key of sixteen');
  return MODULES[id]!(session) as Members;
};

/** A function of a module. */
const of = (id: string, name: string, options: Record<string, unknown> | undefined, free: FreeOptions = {}): MethodSample => ({
  method: `${id}.${name}`,
  prepare: (session) => ({ call: module(session, id)[name]!, options }),
  free,
  ...(options === undefined && { takesNothing: true }),
});

/** A function of an object that a module made. */
const on = (
  object: string,
  name: string,
  make: (session: Session) => object,
  options: Record<string, unknown> | undefined,
  free: FreeOptions = {},
): MethodSample => ({
  method: `${object}.${name}`,
  prepare: (session) => ({ call: (make(session) as Members)[name]!, options }),
  free,
  ...(options === undefined && { takesNothing: true }),
});

const crypto = (session: Session): Members => module(session, 'N/crypto');
const key = (session: Session): unknown => crypto(session)['createSecretKey']!({ secret: SECRET, encoding: 'UTF_8' });
const keyed = (name: string, rest: Record<string, unknown>): MethodSample => ({
  method: `N/crypto.${name}`,
  prepare: (session) => ({ call: crypto(session)[name]!, options: { key: key(session), ...rest } }),
});
const IV = '00'.repeat(16);
const cipher = (session: Session) => crypto(session)['createCipher']!({ algorithm: 'AES', key: key(session) }) as object;
const decipher = (session: Session) =>
  crypto(session)['createDecipher']!({ algorithm: 'AES', key: key(session), iv: IV, padding: 'NoPadding' }) as object;
const secure = (session: Session) => module(session, 'N/https')['createSecureString']!({ input: 'x' }) as object;
const script = (session: Session) => module(session, 'N/runtime')['getCurrentScript']!() as object;
const loginSession = (session: Session) => module(session, 'N/runtime')['getCurrentSession']!() as object;

const URL = 'https://other.example';
const request = (id: 'N/http' | 'N/https', name: string, rest: Record<string, unknown> = {}): MethodSample =>
  of(
    id,
    name,
    { url: id === 'N/https' ? URL : URL.replace('https', 'http'), headers: { a: 'b' }, body: 'x', ...rest },
    { url: 'anything', headers: 'object', body: ['text', 'object'] },
  );
/** A body is ignored (typings of N/https), so that nothing in it has to be understood. */
const withoutBody = (sample: MethodSample): MethodSample => ({
  ...sample,
  free: { url: 'anything', headers: 'object', body: 'anything' },
});

/** Gives the account its only customer; returns the customer's id. */
function withCustomer(session: Session): number {
  const store = createStore({ variant: demoAccount, clock: session.account.clock });
  Object.assign(session.account, { store });
  return store.insert('customer', { companyname: 'Ash' }).id;
}

/** Redirects need the answer of a Suitelet. */
type Options = Record<string, unknown>;
const redirect = (name: string, options: Options | ((customer: number) => Options), free: FreeOptions): MethodSample => ({
  method: `N/redirect.${name}`,
  prepare: (session) => {
    openOutput(session);
    install(session.account, '', { type: 'suitelet', scriptId: 'customscript_target' });
    const customer = withCustomer(session);
    return { call: module(session, 'N/redirect')[name]!, options: typeof options === 'function' ? options(customer) : options };
  },
  free,
});

export const samples: MethodSample[] = [
  of('N/crypto', 'createHash', { algorithm: 'SHA256' }),
  keyed('createHmac', { algorithm: 'SHA256' }),
  keyed('createCipher', { algorithm: 'AES', padding: 'PKCS5Padding' }),
  keyed('createDecipher', { algorithm: 'AES', padding: 'PKCS5Padding', iv: IV }),
  of('N/crypto', 'createSecretKey', { secret: SECRET, encoding: 'UTF_8' }),
  on('N/crypto.Cipher', 'update', cipher, { input: 'x', inputEncoding: 'UTF_8' }, { input: 'text' }),
  on('N/crypto.Cipher', 'final', cipher, { outputEncoding: 'HEX' }),
  on('N/crypto.Decipher', 'update', decipher, { input: '00'.repeat(16), inputEncoding: 'HEX' }),
  on('N/crypto.Decipher', 'final', decipher, { outputEncoding: 'HEX' }),
  of('N/crypto/random', 'generateInt', { min: 1, max: 5 }),
  of('N/crypto/random', 'generateUUID', undefined),
  of('N/encode', 'convert', { string: 'x', inputEncoding: 'UTF_8', outputEncoding: 'BASE_64' }, { string: 'text' }),
  of('N/https', 'createSecretKey', { secret: SECRET, encoding: 'UTF_8' }),
  of('N/https', 'createSecureString', { input: 'x', inputEncoding: 'UTF_8' }, { input: 'text' }),
  ...(['N/http', 'N/https'] as const).flatMap((id) => [
    ...['post', 'put'].map((name) => request(id, name)),
    ...['get', 'delete'].map((name) => withoutBody(request(id, name))),
    request(id, 'request', { method: 'POST' }),
  ]),
  on(
    'N/https.SecureString',
    'appendString',
    secure,
    { input: 'x', inputEncoding: 'UTF_8', keepEncoding: true },
    { input: 'text', keepEncoding: 'boolean' },
  ),
  {
    method: 'N/https.SecureString.appendSecureString',
    prepare: (session) => ({
      call: (secure(session) as Members)['appendSecureString']!,
      options: { secureString: secure(session), keepEncoding: true },
    }),
    free: { keepEncoding: 'boolean' },
  },
  on('N/https.SecureString', 'convertEncoding', secure, { fromEncoding: 'UTF_8', toEncoding: 'BASE_64' }),
  on('N/https.SecureString', 'replaceString', secure, { pattern: 'x', replacement: 'y' }, { pattern: 'text', replacement: 'text' }),
  { ...on('N/https.SecureString', 'toString', secure, undefined), takesAnything: true },
  redirect(
    'toSuitelet',
    { scriptId: 'customscript_target', deploymentId: 'customdeploy_test', parameters: { a: 'b' } },
    { parameters: 'object' },
  ),
  redirect('redirect', { url: '/app/site/hosting/scriptlet.nl?script=1&deploy=1' }, {}),
  of('N/runtime', 'getCurrentScript', undefined),
  of('N/runtime', 'getCurrentSession', undefined),
  of('N/runtime', 'getCurrentUser', undefined),
  of('N/runtime', 'isFeatureInEffect', { feature: 'CRM' }, { feature: 'text' }),
  on('N/runtime.Script', 'getParameter', script, { name: 'custscript_none' }, { name: 'text' }),
  on('N/runtime.Script', 'getRemainingUsage', script, undefined),
  on('N/runtime.Session', 'get', loginSession, { name: 'x' }, { name: 'text' }),
  on('N/runtime.Session', 'set', loginSession, { name: 'x', value: 'y' }, { name: 'text', value: ['text', 'number'] }),
  redirect('toRecord', (id) => ({ type: 'customer', id, isEditMode: true, parameters: { a: 'b' } }), {
    isEditMode: 'boolean',
    parameters: 'object',
  }),
  {
    method: 'N/url.resolveRecord',
    prepare: (session) => {
      const options = { recordType: 'customer', recordId: withCustomer(session), isEditMode: true, params: { a: 'b' } };
      return { call: module(session, 'N/url')['resolveRecord']!, options };
    },
    free: { isEditMode: 'boolean', params: 'object' },
  },
  of('N/url', 'resolveDomain', { hostType: 'APPLICATION' }),
  {
    method: 'N/url.resolveScript',
    prepare: (session) => {
      install(session.account, '', { type: 'suitelet', scriptId: 'customscript_target' });
      const options = { scriptId: 'customscript_target', deploymentId: 'customdeploy_test', params: { a: 'b' }, returnExternalUrl: false };
      return { call: module(session, 'N/url')['resolveScript']!, options };
    },
    free: { params: 'object', returnExternalUrl: 'boolean' },
  },
  ...['debug', 'audit', 'error', 'emergency'].map((name) =>
    of('N/log', name, { title: 'a', details: 'b' }, { title: 'anything', details: 'anything' }),
  ),
  ...['each', 'extend'].map((name): MethodSample => ({
    method: `N/util.${name}`,
    prepare: (session) => ({
      call: (whole) => module(session, 'N/util')[name]!(whole ?? {}, name === 'each' ? () => undefined : {}),
      options: undefined,
    }),
    takesAnything: true,
  })),
];
