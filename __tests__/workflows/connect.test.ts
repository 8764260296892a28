import { authorise, ENTERED, KNOWN, settingsWorld, type SettingsWorld } from '../pages/settings-world';

const MINUTE = 60_000;

/** Saves the form and returns where the browser is asked to go. */
function signInUrl({ visitor }: SettingsWorld, entered: Record<string, string>): URL {
  visitor.submit(entered, 'Save and authorise');
  return new URL(visitor.page.links.find(({ text }) => text === 'Continue to SuiteProjects Pro')?.url ?? '');
}

/** Signs in, and returns the URL that SuiteProjects Pro would send the browser back to, without going there. */
function signedIn(world: SettingsWorld): string {
  world.visitor.get(world.connectionUrl);
  const target = signInUrl(world, world.stored()['custrecord_spx_conn_api_key'] ? {} : ENTERED);
  const body = new URLSearchParams({
    ...Object.fromEntries(target.searchParams),
    user: KNOWN.user,
    password: KNOWN.password,
    decision: 'allow',
  });
  const { headers } = world.spp.handle({ method: 'POST', url: `${target.origin}${target.pathname}`, headers: {}, body: body.toString() });
  return headers['location'] ?? '';
}

const tokens = ({ stored }: SettingsWorld) => {
  const { custrecord_spx_conn_access_token, custrecord_spx_conn_refresh_token, custrecord_spx_conn_access_expires } = stored();
  return [custrecord_spx_conn_access_token, custrecord_spx_conn_refresh_token, custrecord_spx_conn_access_expires].map(
    (value) => value ?? null,
  );
};
const NONE = [null, null, null];

describe('a sign-in', () => {
  it('asks for the right thing, with a state that cannot be guessed', () => {
    const world = settingsWorld();
    world.visitor.get(world.connectionUrl);
    const target = signInUrl(world, ENTERED);
    expect(target.origin + target.pathname).toBe(`https://${KNOWN.host}/login/oauth2/v1/authorize`);
    expect(Object.fromEntries(target.searchParams)).toEqual({
      response_type: 'code',
      client_id: KNOWN.clientId,
      redirect_uri: world.url,
      scope: 'xml rest',
      state: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    });
  });

  it('stores the tokens encrypted and leads to a page whose address holds no code', () => {
    const world = settingsWorld();
    authorise(world);
    expect(world.visitor.page.text).toContain('Authorised\nNetSuite can now reach SuiteProjects Pro');
    expect(world.visitor.page.url).toBe(`${world.url}&spx_page=connection`);
    const [access, refresh, expires] = tokens(world);
    for (const stored of [access, refresh])
      expect(JSON.parse(String(stored))).toEqual({ iv: expect.any(String), text: expect.stringMatching(/^[0-9A-Fa-f]+$/) });
    expect(Date.parse(String(expires))).toBeGreaterThan(world.account.clock.now());
    const exchanged = world.requests.filter(({ url }) => url.endsWith('/token'));
    expect(exchanged).toHaveLength(1);
    expect(exchanged[0]?.headers['authorization']).toBe(
      `Basic ${Buffer.from(`${KNOWN.clientId}:${KNOWN.clientSecret}`).toString('base64')}`,
    );
    expect(Object.fromEntries(new URLSearchParams(exchanged[0]?.body))).toMatchObject({
      grant_type: 'authorization_code',
      redirect_uri: world.url,
    });
  });

  it('cannot be replayed', () => {
    const world = settingsWorld();
    const answer = signedIn(world);
    world.visitor.get(answer);
    const before = world.stored();
    world.requests.length = 0;
    expect(world.visitor.get(answer).text).toContain('SIGN_IN_STATE_INVALID (reason=none)');
    expect(world.stored()).toEqual(before);
    expect(world.requests).toEqual([]);
  });

  it('does not take the state of another sign-in, and waits on for its own', () => {
    const world = settingsWorld();
    const answer = signedIn(world);
    const foreign = new URL(answer);
    foreign.searchParams.set('state', '00000000-0000-4000-8000-000000000000');
    expect(world.visitor.get(foreign.toString()).text).toContain('nothing was changed');
    expect(world.visitor.page.text).toContain('SIGN_IN_STATE_INVALID (reason=other)');
    expect([tokens(world), world.requests]).toEqual([NONE, []]);
    expect(world.visitor.get(answer).text).toContain('Authorised until');
  });

  it('belongs to the browser that started it', () => {
    const world = settingsWorld();
    const answer = signedIn(world);
    expect(world.visit().get(answer).text).toContain('SIGN_IN_STATE_INVALID (reason=none)');
    expect(tokens(world)).toEqual(NONE);
  });

  it.each([
    ['is taken a millisecond before ten minutes', 10 * MINUTE - 1, 'SPP_SIGN_IN_EXPIRED'],
    ['is too late after ten minutes', 10 * MINUTE, 'SIGN_IN_STATE_INVALID (reason=expired)'],
  ])('%s, and used up either way', (_case, wait, code) => {
    const world = settingsWorld();
    world.visitor.get(world.connectionUrl);
    const started = world.account.clock.now();
    const state = signInUrl(world, ENTERED).searchParams.get('state');
    world.account.clock.travelTo(started + wait);
    const answer = `${world.url}&code=no-such-code&state=${state}`;
    expect(world.visitor.get(answer).text).toContain(code);
    expect(world.visitor.get(answer).text).toContain('SIGN_IN_STATE_INVALID (reason=none)');
    expect(tokens(world)).toEqual(NONE);
  });

  it('replaces the one that was started before', () => {
    const world = settingsWorld();
    const [first, second] = [signedIn(world), signedIn(world)];
    expect(world.visitor.get(first).text).toContain('reason=other');
    expect(world.visitor.get(second).text).toContain('Authorised until');
  });

  it('may be refused at SuiteProjects Pro', () => {
    const world = settingsWorld();
    world.visitor.get(world.connectionUrl);
    world.visitor.submit(ENTERED, 'Save and authorise');
    world.visitor.follow('Continue to SuiteProjects Pro');
    world.visitor.submit({}, 'Deny');
    expect(world.visitor.page.text).toContain('Not authorised\nSuiteProjects Pro did not allow the sign-in.');
    expect(world.visitor.page.text).toContain('SIGN_IN_DENIED (reason=access_denied)');
    expect(tokens(world)).toEqual(NONE);
  });

  it('shows no text that comes with a refusal', () => {
    const world = settingsWorld();
    const answer = new URL(signedIn(world));
    answer.searchParams.delete('code');
    answer.searchParams.set('error', '<script>alert(1)</script>');
    expect(world.visitor.get(answer.toString()).text).toContain('SIGN_IN_DENIED (reason=unknown)');
    expect(world.visitor.page.html).not.toContain('alert(1)');
  });

  it.each([
    [
      'a wrong client secret',
      (world: SettingsWorld) => world.account.secrets.set('custsecret_spx_client_secret', 'wrong'),
      'SPP_CLIENT_REFUSED',
    ],
    ['no client secret', (world: SettingsWorld) => world.account.secrets.delete('custsecret_spx_client_secret'), 'CLIENT_SECRET_UNUSABLE'],
    [
      'a server that does not answer',
      (world: SettingsWorld) => world.spp.injectFault({ on: 'token', kind: 'time-out-before', times: Infinity }),
      'SPP_UNAVAILABLE',
    ],
    [
      'an encryption key that is gone',
      (world: SettingsWorld) => world.account.secrets.delete('custsecret_spx_encryption_key'),
      'ENCRYPTION_KEY_UNUSABLE',
    ],
  ])('says what is wrong with %s, and stores nothing', (_case, spoil, code) => {
    const world = settingsWorld();
    const answer = signedIn(world);
    spoil(world);
    expect(world.visitor.get(answer).text).toContain(code);
    expect(world.visitor.page.text).toContain('Not authorised. Press Save and authorise.');
    expect(tokens(world)).toEqual(NONE);
  });
});

describe('before a sign-in', () => {
  it.each([
    ['does not exist', undefined],
    ['is too short', '0123456789'],
  ])('an encryption key that %s is found out, and nothing is saved', (_case, key) => {
    const world = settingsWorld();
    const before = world.stored();
    if (key === undefined) world.account.secrets.delete('custsecret_spx_encryption_key');
    else world.account.secrets.set('custsecret_spx_encryption_key', key);
    world.visitor.get(world.connectionUrl);
    world.visitor.submit(ENTERED, 'Save and authorise');
    expect(world.visitor.page.text).toContain('The sign-in was not started\nThe encryption key cannot be used.');
    expect(world.visitor.page.forms[0]?.fields).toContainEqual(
      expect.objectContaining({ name: 'custpage_spx_clientid', value: KNOWN.clientId }),
    );
    expect(world.stored()).toEqual(before);
  });

  it('a client secret that does not exist is found out', () => {
    const world = settingsWorld();
    world.account.secrets.delete('custsecret_spx_client_secret');
    world.visitor.get(world.connectionUrl);
    world.visitor.submit(ENTERED, 'Save and authorise');
    expect(world.visitor.page.text).toContain('The sign-in was not started\nThe client secret cannot be used.');
  });

  it('an encryption key whose value was changed is found out', () => {
    const world = settingsWorld();
    authorise(world);
    world.account.secrets.set('custsecret_spx_encryption_key', KNOWN.encryptionKey.replace('0', 'f'));
    world.visitor.submit({}, 'Save and authorise');
    expect(world.visitor.page.text).toContain('ENCRYPTION_KEY_UNUSABLE (secret=custsecret_spx_encryption_key');
  });
});

describe('settings that change after a sign-in', () => {
  const changed = (entered: Record<string, string>) => {
    const world = settingsWorld();
    authorise(world);
    const pending = signedIn(world);
    world.visitor.get(world.connectionUrl);
    world.visitor.submit(entered, 'Save');
    return { world, pending };
  };

  it.each([
    ['the host', { custpage_spx_host: 'evil.example.com' }],
    ['the company', { custpage_spx_company: 'other' }],
    ['the client', { custpage_spx_clientid: 'other' }],
    ['the encryption key', { custpage_spx_encryptionkeyid: 'custsecret_other', custpage_spx_apikey: 'k' }],
  ])('forget tokens and pending sign-in with %s, so that no token goes where it does not belong', (_case, entered) => {
    const { world, pending } = changed(entered);
    if ('custpage_spx_encryptionkeyid' in entered) {
      expect(world.visitor.page.text).toContain('ENCRYPTION_KEY_UNUSABLE (secret=custsecret_other');
      world.account.secrets.set('custsecret_other', KNOWN.encryptionKey);
      world.visitor.submit(entered, 'Save');
    }
    expect(world.visitor.page.text).toContain('Saved\nThe sign-in belonged to the former settings and was forgotten.');
    expect(tokens(world)).toEqual(NONE);
    expect(world.visitor.get(pending).text).toContain('SIGN_IN_STATE_INVALID (reason=none)');
  });

  it('keep the sign-in with anything else', () => {
    const { world } = changed({ custpage_spx_namespace: 'other', custpage_spx_apikey: 'new-key' });
    expect(world.visitor.page.text).toContain('Saved\nThe settings are stored.');
    expect(tokens(world)).not.toContain(null);
  });

  it('ask for the API key again with another encryption key', () => {
    const { world } = changed({ custpage_spx_encryptionkeyid: 'custsecret_other' });
    expect(world.visitor.page.text).toContain('Nothing was saved\nAPI key: enter the key that Oracle support issued.');
    expect(tokens(world)).not.toContain(null);
  });
});

it('forgets the tokens and a pending sign-in on Disconnect', () => {
  const world = settingsWorld();
  authorise(world);
  const pending = signedIn(world);
  world.visitor.get(world.connectionUrl);
  world.visitor.submit({}, 'Disconnect');
  expect(world.visitor.page.text).toContain('Disconnected\nNetSuite has forgotten the tokens');
  expect(tokens(world)).toEqual(NONE);
  expect(world.visitor.page.forms[0]?.buttons.map(({ label }) => label)).not.toContain('Disconnect');
  expect(world.visitor.get(pending).text).toContain('SIGN_IN_STATE_INVALID (reason=none)');
});
