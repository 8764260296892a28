import { checkInput, tidyInput, type ConnectionField, type ConnectionInput } from '../../src/workflows/connection-input';

const GOOD: ConnectionInput = {
  host: 'acme.app.netsuitesuiteprojectspro.com',
  company: 'acme',
  namespace: 'default',
  apiKey: 'key',
  clientId: 'client-1_a.b',
  clientSecretId: 'custsecret_spx_client_secret',
  encryptionKeyId: 'custsecret_spx_encryption_key',
};

const refused = (changed: Partial<ConnectionInput>, keepsApiKey = false): ConnectionField[] =>
  checkInput(tidyInput({ ...GOOD, ...changed }), keepsApiKey).map(({ field }) => field);

it('accepts a complete input', () => expect(refused({})).toEqual([]));

it('names every field of an empty one, with what to enter', () => {
  const empty = Object.fromEntries(Object.keys(GOOD).map((field) => [field, ' '])) as unknown as ConnectionInput;
  const problems = checkInput(tidyInput(empty), false);
  expect(problems.map(({ field }) => field).sort()).toEqual(Object.keys(GOOD).sort());
  expect(problems.every(({ message }) => message.includes('enter'))).toBe(true);
});

it.each([
  'https://acme.app.netsuitesuiteprojectspro.com',
  'acme.app.netsuitesuiteprojectspro.com/',
  'acme.app.netsuitesuiteprojectspro.com/login',
  'acme.app.netsuitesuiteprojectspro.com:443',
  'user@acme.app.netsuitesuiteprojectspro.com',
  'acme.app.netsuitesuiteprojectspro.com?x=1',
  'acme.app.netsuitesuiteprojectspro.com#x',
  'acme .com',
  'acme.com evil.com',
  'acme.com\nevil.com',
  'acme.com\\evil.com',
  'acme..com',
  '.acme.com',
  'acme.com.',
  '-acme.com',
  'acme-.com',
  'acme',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'acme_x.com',
  'ácme.com',
  `${'a'.repeat(64)}.com`,
  `${'a.'.repeat(126)}com`,
])('refuses the host %j', (host) => expect(refused({ host })).toEqual(['host']));

it.each([
  'ACME.App.NetSuiteSuiteProjectsPro.com',
  ' acme.com ',
  '123-acme.app.sandbox.netsuitesuiteprojectspro.com',
  `${'a'.repeat(63)}.com`,
])('accepts the host %j', (host) => expect(refused({ host })).toEqual([]));

it.each(['secret', 'custsecret', 'custsecret-x', 'custsecret_x}{custsecret_y', '{custsecret_x}', `custsecret${'a'.repeat(90)}`])(
  'refuses %j as the ID of an API secret',
  (id) => expect(refused({ clientSecretId: id, encryptionKeyId: id })).toEqual(['clientSecretId', 'encryptionKeyId']),
);

it.each(['{custsecret_other}', 'a:b', 'a b'])('refuses the client ID %j, which would mean something else in the header', (clientId) =>
  expect(refused({ clientId })).toEqual(['clientId']),
);

it('keeps a stored API key when none is entered', () => {
  expect(refused({ apiKey: '' }, true)).toEqual([]);
  expect(refused({ apiKey: '' }, false)).toEqual(['apiKey']);
});

it.each([
  ['300 bytes', 'é'.repeat(150), []],
  ['301 bytes', `${'é'.repeat(150)}a`, ['company']],
])('counts %s', (_case, company, fields) => expect(refused({ company })).toEqual(fields));

it('trims, and lowers what is compared by computers', () => {
  const tidy = tidyInput({
    ...GOOD,
    host: ' ACME.com ',
    company: ' Acme Inc ',
    clientSecretId: 'CUSTSECRET_A',
    encryptionKeyId: ' custsecret_B',
    apiKey: ' K ',
  });
  expect(tidy).toEqual({
    ...GOOD,
    host: 'acme.com',
    company: 'Acme Inc',
    clientSecretId: 'custsecret_a',
    encryptionKeyId: 'custsecret_b',
    apiKey: 'K',
  });
});
