import type { ConnectionOverview } from '../../src/netsuite/connection';
import { ageOf, connectionWarnings } from '../../src/workflows/connection-warnings';

const SINCE = '2026-09-03T12:00:00.000Z';
const NOON = Date.parse(SINCE);
const HOUR = 3_600_000;

const connected: ConnectionOverview = {
  id: '1',
  host: 'acme.example.com',
  company: 'acme',
  namespace: 'default',
  clientId: 'client',
  clientSecretId: 'custsecret_a',
  encryptionKeyId: 'custsecret_b',
  hasApiKey: true,
  apiKeyMark: '',
  hasTokens: true,
  accessExpires: SINCE,
  refreshIssued: SINCE,
  authorised: SINCE,
  renewal: undefined,
  lost: undefined,
  pause: undefined,
};

const found = (change: Partial<ConnectionOverview>, hours = 1, lifetime?: number) =>
  connectionWarnings({ ...connected, ...change }, NOON + hours * HOUR, lifetime).map(
    ({ type, title, texts }) => `${type} ${title}: ${texts.join(' ')}`,
  );

it.each([
  ['is fresh', {}, 1],
  ['has no sign-in', { hasTokens: false, lost: { reason: 'refused', since: SINCE } } as const, 1],
  ['is renewed at this moment', { renewal: { state: 'under-way', since: SINCE } } as const, 0.01],
  ['is older than half of its lifetime', {}, 13],
  ['does not know its age', { refreshIssued: '' }, 100],
])('says nothing of a connection that %s', (_case, change, hours) => expect(found(change, hours)).toEqual([]));

it.each([
  ['refused', /it ran out there, or somebody revoked it/],
  ['cut-off', /cut off after SuiteProjects Pro had given new tokens/],
  ['unanswered', /in an answer that did not arrive/],
] as const)('says that a sign-in is over, why (%s) and what to do, and nothing else', (reason, why) => {
  const lost = { lost: { reason, since: SINCE }, renewal: { state: 'under-way', since: SINCE } } as const;
  const [only, ...others] = found(lost, 100);
  expect(only).toMatch(/^ERROR The sign-in is over: /);
  expect(only).toMatch(why);
  expect(only).toContain('2026-09-03 12:00 UTC. Press Save and authorise');
  expect(others).toEqual([]);
});

it.each([
  ['under-way', 'its script was cut off'],
  ['unanswered', 'SuiteProjects Pro did not answer a renewal on 2026-09-03 12:00 UTC'],
] as const)('warns of a renewal that is %s and did not end', (state, why) => {
  const [only] = found({ renewal: { state, since: SINCE } });
  expect(only).toContain(why);
  expect(only).toContain('press Renew now');
});

it.each([
  [17.9, undefined, []],
  [
    18,
    undefined,
    [
      'WARNING The sign-in runs out soon: The refresh token was issued on 2026-09-03 12:00 UTC, 18 hours ago. The setting Lifetime of a refresh token is 24 hours. Press Renew now',
    ],
  ],
  [24, undefined, ['ERROR The sign-in has probably run out: The refresh token was issued on 2026-09-03 12:00 UTC, 24 hours ago.']],
  [24, 744, []],
  [
    1,
    1,
    [
      'ERROR The sign-in has probably run out: The refresh token was issued on 2026-09-03 12:00 UTC, 1 hour ago. The setting Lifetime of a refresh token is 1 hour.',
    ],
  ],
])('warns before a refresh token runs out: after %d hours of %s', (hours, lifetime, expected) => {
  const warnings = found({}, hours, lifetime);
  expect(warnings.map((text, index) => text.startsWith(expected[index] ?? 'nothing'))).toEqual(expected.map(() => true));
});

it('tells an age in hours, and none when it is not known', () => {
  expect(ageOf(SINCE, NOON + 1000)).toBe('The refresh token was issued on 2026-09-03 12:00 UTC, less than an hour ago.');
  expect(ageOf('', NOON)).toBe('');
});
