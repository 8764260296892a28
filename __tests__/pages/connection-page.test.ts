import { authorise, ENTERED, KNOWN, settingsWorld, type SettingsWorld } from './settings-world';

const valueOf = ({ visitor }: SettingsWorld, name: string) =>
  visitor.page.forms[0]?.fields.find((field) => field.name === `custpage_spx_${name}`)?.value;

function opened(): SettingsWorld {
  const world = settingsWorld();
  world.visitor.get(world.connectionUrl);
  return world;
}

it('tells a newcomer what is missing, what to do, and which redirect URI to register', () => {
  const { visitor, url } = opened();
  expect(visitor.page.text).toContain('Not configured. Missing: Account domain, Company ID, API namespace, OAuth 2.0 client ID, API key.');
  expect(visitor.page.text).toContain('create an API integration application with the redirect URI');
  expect(visitor.page.text).toContain(`Redirect URI to register\n${url}`);
  expect(valueOf({ visitor } as SettingsWorld, 'clientsecretid')).toBe('custsecret_spx_client_secret');
});

it('saves, says so once, and shows what is stored but never the API key', () => {
  const world = opened();
  world.visitor.submit({ ...ENTERED, custpage_spx_host: ` ${KNOWN.host.toUpperCase()} ` }, 'Save');
  expect(world.visitor.page.text).toContain('Saved\nThe settings are stored.');
  expect(world.visitor.page.text).toContain('Not authorised. Press Save and authorise.');
  expect(world.stored()).toMatchObject({
    custrecord_spx_conn_host: KNOWN.host,
    custrecord_spx_conn_company: KNOWN.company,
    custrecord_spx_conn_namespace: KNOWN.namespace,
    custrecord_spx_conn_client_id: KNOWN.clientId,
  });
  expect([valueOf(world, 'host'), valueOf(world, 'apikey')]).toEqual([KNOWN.host, '']);
  world.visitor.get(world.visitor.page.url);
  expect(world.visitor.page.text).not.toContain('Saved');
});

it('keeps the stored API key when the field is left empty, and replaces it when not', () => {
  const world = opened();
  world.visitor.submit(ENTERED, 'Save');
  const first = world.stored()['custrecord_spx_conn_api_key'];
  world.visitor.submit({ custpage_spx_company: 'other' }, 'Save');
  expect(world.stored()['custrecord_spx_conn_api_key']).toBe(first);
  world.visitor.submit({ custpage_spx_apikey: 'another' }, 'Save');
  expect(world.stored()['custrecord_spx_conn_api_key']).not.toBe(first);
});

it('keeps every secret out of pages, stored text and logs', () => {
  const world = settingsWorld();
  const seen: string[] = [];
  const { visitor } = world;
  const look = () => seen.push(visitor.page.html, visitor.page.url);
  authorise(world);
  look();
  visitor.submit({ custpage_spx_apikey: 'another-api-key' }, 'Save');
  look();
  visitor.submit({ custpage_spx_apikey: 'another-api-key', custpage_spx_host: 'https://wrong' }, 'Save');
  look();
  visitor.submit({ custpage_spx_host: KNOWN.host }, 'Disconnect');
  look();
  const code = new URLSearchParams(world.requests.find(({ url }) => url.endsWith('/token'))?.body).get('code') ?? 'none';
  const granted = JSON.parse(world.answers.find((body) => body.includes('refresh_token')) ?? '') as {
    access_token: string;
    refresh_token: string;
  };
  const everything = [...seen, JSON.stringify(world.stored()), JSON.stringify(world.account.logs)].join('\n');
  const secrets = [
    KNOWN.apiKey,
    'another-api-key',
    KNOWN.clientSecret,
    KNOWN.encryptionKey,
    code,
    granted.access_token,
    granted.refresh_token,
  ];
  for (const secret of secrets) expect(everything).not.toContain(secret);
});

it('says what is wrong with each field, keeps what was entered, and saves nothing', () => {
  const world = opened();
  const before = world.stored();
  world.visitor.submit({ ...ENTERED, custpage_spx_host: 'https://acme.example/x', custpage_spx_company: 'Acme & "Sons" <b>' }, 'Save');
  expect(world.visitor.page.text).toContain('Nothing was saved\nAccount domain: enter the host name only');
  expect(world.visitor.page.text).not.toContain('Company ID: enter');
  expect([valueOf(world, 'host'), valueOf(world, 'company')]).toEqual(['https://acme.example/x', 'Acme & "Sons" <b>']);
  expect(world.stored()).toEqual(before);
});

it('does not show back a secret that was entered where its ID belongs', () => {
  const world = opened();
  world.visitor.submit({ ...ENTERED, custpage_spx_clientsecretid: KNOWN.clientSecret }, 'Save');
  expect(world.visitor.page.text).toContain('Client secret: enter the ID of the API secret');
  expect(world.visitor.page.html).not.toContain(KNOWN.clientSecret);
  expect(valueOf(world, 'clientsecretid')).toBe('custsecret_spx_client_secret');
});

it('says when the access token has expired', () => {
  const world = settingsWorld();
  authorise(world);
  world.account.clock.advance(2 * 3_600_000);
  expect(world.visitor.get(world.connectionUrl).text).toContain(
    'Authorised. The access token expired on 2026-01-15 15:00 UTC; the next run renews it.',
  );
});

it('says when the shipped row was deleted', () => {
  const world = settingsWorld();
  for (const type of ['customrecord_spx_workflow', 'customrecord_spx_connection'])
    for (const { id } of world.account.store.all(type)) world.account.store.remove(type, id);
  expect(world.visitor.get(world.connectionUrl).text).toContain(
    'Not configured\nThe connection record is missing in this account. Deploy the product again.',
  );
  expect(world.visitor.page.forms[0]?.buttons).toEqual([]);
});

describe('how it stands with the sign-in', () => {
  const HOUR = 3_600_000;

  function connected(hours: number, change: Record<string, string> = {}): SettingsWorld {
    const world = settingsWorld();
    authorise(world);
    world.account.clock.advance(hours * HOUR);
    const row = world.account.store.all('customrecord_spx_connection')[0]?.id ?? 0;
    world.account.store.update('customrecord_spx_connection', row, change);
    world.visitor.get(world.connectionUrl);
    return world;
  }

  it('shows how old the refresh token is, and does not warn in its first half', () => {
    const { visitor } = connected(9.5);
    expect(visitor.page.text).toContain(
      'The refresh token was issued on 2026-01-15 14:00 UTC, 9 hours ago. SuiteProjects Pro takes it for 24 hours',
    );
    expect(visitor.page.text).not.toContain('runs out soon');
  });

  it('warns before the refresh token runs out, and Renew now helps', () => {
    const { visitor } = connected(20);
    expect(visitor.page.text).toContain('The sign-in runs out soon');
    visitor.submit({}, 'Renew now');
    expect(visitor.page.text).toContain('Renewed\nSuiteProjects Pro has given new tokens');
    expect(visitor.page.text).toContain('issued on 2026-01-16 10:00 UTC, less than an hour ago');
    expect(visitor.page.text).not.toContain('runs out soon');
  });

  it('says after Renew now that the sign-in is over, and Save and authorise helps', () => {
    const world = connected(25);
    world.visitor.submit({}, 'Renew now');
    expect(world.visitor.page.text).toContain('Not renewed\nThe sign-in to SuiteProjects Pro has expired or was revoked.');
    expect(world.visitor.page.text).toContain('The sign-in is over. Press Save and authorise.');
    expect(world.visitor.page.text).toContain('it ran out there, or somebody revoked it. Found out on 2026-01-16 15:00 UTC.');
    authorise(world);
    expect(world.visitor.page.text).toContain('Authorised until');
    expect(world.visitor.page.text).not.toContain('The sign-in is over');
  });

  it('shows a renewal that was cut off', () => {
    const { visitor } = connected(1, { custrecord_spx_conn_renewal: 'under-way 2026-01-15T14:00:00.000Z' });
    expect(visitor.page.text).toContain(
      'A renewal did not end\nA renewal began on 2026-01-15 14:00 UTC and did not end: its script was cut off.',
    );
  });

  it('says where the access is revoked in SuiteProjects Pro, since no application can', () => {
    const { visitor } = connected(0);
    visitor.submit({}, 'Disconnect');
    expect(visitor.page.text).toContain('opens Personal Settings > Authorized applications');
    expect(visitor.page.text).toContain('API Integration Applications.');
  });
});
