import { authorise, settingsWorld, type SettingsWorld } from '../pages/settings-world';
import { workflowIn } from './workflow-in';

const call = workflowIn('workflows/keep-signed-in');
const HOUR = 3_600_000;

const keep = ({ account }: SettingsWorld): string =>
  call<{ code?: string } | null>(account, 'workflow.keepSignedIn(24, Date.now())')?.code ?? 'nothing to say';
const renewals = ({ requests }: SettingsWorld) => requests.filter(({ url }) => url.endsWith('/token')).length;

function connected(): SettingsWorld {
  const world = settingsWorld();
  authorise(world);
  world.requests.length = 0;
  return world;
}

it('renews after half of the lifetime and not before', () => {
  const world = connected();
  world.account.clock.advance(11 * HOUR);
  expect([keep(world), renewals(world)]).toEqual(['nothing to say', 0]);
  world.account.clock.advance(HOUR);
  expect([keep(world), renewals(world)]).toEqual(['nothing to say', 1]);
  expect([keep(world), renewals(world)]).toEqual(['nothing to say', 1]);
});

it('keeps a sign-in for a week in which nothing is exported', () => {
  const world = connected();
  for (let hour = 0; hour < 7 * 24; hour += 1) {
    world.account.clock.advance(HOUR);
    keep(world);
  }
  expect(world.stored()['custrecord_spx_conn_lost']).toBeFalsy();
  world.visitor.get(world.connectionUrl);
  world.visitor.submit({}, 'Renew now');
  expect(world.visitor.page.text).toContain('Renewed\nSuiteProjects Pro has given new tokens');
});

it('tells once that the sign-in is over, and asks no more', () => {
  const world = connected();
  world.account.clock.advance(25 * HOUR);
  expect(keep(world)).toBe('SPP_SIGN_IN_EXPIRED');
  expect([keep(world), keep(world), renewals(world)]).toEqual(['nothing to say', 'nothing to say', 1]);
  expect(world.account.logs.filter(({ level }) => level === 'ERROR')).toHaveLength(1);
});

it.each([
  ['nobody has connected', () => settingsWorld()],
  [
    'the request limit lasts',
    () => {
      const world = connected();
      const row = world.account.store.all('customrecord_spx_connection')[0]?.id ?? 0;
      const until = new Date(world.account.clock.now() + 14 * HOUR).toISOString();
      world.account.store.update('customrecord_spx_connection', row, { custrecord_spx_conn_pause: `${until} 1` });
      return world;
    },
  ],
])('does nothing when %s', (_case, make) => {
  const world = make();
  world.account.clock.advance(13 * HOUR);
  expect([keep(world), world.requests]).toEqual(['nothing to say', []]);
});
