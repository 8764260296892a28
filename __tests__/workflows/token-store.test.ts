import type { HttpResponse } from '../../sandbox/http';
import { PlatformError } from '../../sandbox/netsuite/types';
import { authorise, settingsWorld, type SettingsWorld } from '../pages/settings-world';
import { workflowIn } from './workflow-in';

const call = workflowIn('workflows/spp-session');
const MINUTE = 60_000;
/** A session that asks SuiteProjects Pro for one thing. */
const ASK = '(workflow.openClient(workflow.requireConnection("1")).send([{ command: "Time" }])[0].command)';

/** A connection whose access token has run out, so that the next request renews. */
function expiredWorld(): SettingsWorld {
  const world = settingsWorld();
  authorise(world);
  world.account.clock.advance(70 * MINUTE);
  world.requests.length = 0;
  return world;
}

type Strike = (name: string, when: 'before' | 'after') => void;
const ask = ({ account }: SettingsWorld, strike?: Strike) => call<string>(account, ASK, strike && { strike });
const failureOf = (world: SettingsWorld): string => {
  try {
    return ask(world);
  } catch (error) {
    return String(error);
  }
};
const renewals = ({ requests }: SettingsWorld) => requests.filter(({ url }) => url.endsWith('/token')).length;
const field = ({ stored }: SettingsWorld, name: string) => String(stored()[`custrecord_spx_conn_${name}`] ?? '');

/** Does something while the next exchange with the token endpoint is under way: before it is answered, or after. */
function meanwhile(world: SettingsWorld, when: 'before' | 'after', act: () => void): void {
  const { handle } = world.spp;
  let done = false;
  world.spp.handle = (request): HttpResponse => {
    const strikes = !done && request.url.endsWith('/token');
    if (strikes) done = true;
    if (strikes && when === 'before') act();
    const response = handle(request);
    if (strikes && when === 'after') act();
    return response;
  };
}

it('a renewal stores what came, says since when, and leaves no note', () => {
  const world = expiredWorld();
  const began = world.account.clock.now();
  expect(ask(world)).toBe('Time');
  expect([field(world, 'renewal'), field(world, 'lost')]).toEqual(['', '']);
  expect(Date.parse(field(world, 'refresh_issued'))).toBeGreaterThanOrEqual(began);
  expect(Date.parse(field(world, 'access_expires'))).toBeGreaterThan(began + 50 * MINUTE);
  expect(Date.parse(field(world, 'authorised'))).toBeLessThan(began);
  ask(world);
  expect(renewals(world)).toBe(1);
});

describe('two scripts at the same time', () => {
  it.each(['before', 'after'] as const)(
    'the second one that comes %s the answer of the first does not ask, and nothing is lost',
    (when) => {
      const world = expiredWorld();
      let second = '';
      meanwhile(world, when, () => (second = failureOf(world)));
      expect(ask(world)).toBe('Time');
      expect(second).toContain('SPP_RENEWAL_UNDER_WAY');
      expect(renewals(world)).toBe(1);
      expect([ask(world), field(world, 'renewal'), field(world, 'lost')]).toEqual(['Time', '', '']);
    },
  );

  it('the second one goes on with the tokens of the first, however late it looks', () => {
    const world = expiredWorld();
    let loads = 0;
    const strike: Strike = (name, when) => {
      // The second session has read the old tokens; before it can note its renewal, the first one renews.
      if (name === 'record.load customrecord_spx_connection' && when === 'after' && ++loads === 2) ask(world);
    };
    expect(ask(world, strike)).toBe('Time');
    expect(renewals(world)).toBe(1);
    expect([ask(world), field(world, 'lost')]).toEqual(['Time', '']);
  });

  it('a save of the row by anybody else is kept, and the tokens are stored all the same', () => {
    const world = expiredWorld();
    const row = world.account.store.all('customrecord_spx_connection')[0]?.id ?? 0;
    meanwhile(world, 'after', () =>
      world.account.store.update('customrecord_spx_connection', row, {
        custrecord_spx_conn_namespace: 'default',
        custrecord_spx_conn_pause: 'x',
      }),
    );
    expect(ask(world)).toBe('Time');
    expect([ask(world), renewals(world), field(world, 'renewal')]).toEqual(['Time', 1, '']);
  });
});

describe('a person who acts while a script renews', () => {
  it('and signs in anew keeps the new sign-in', () => {
    const world = expiredWorld();
    let issued = '';
    meanwhile(world, 'after', () => {
      authorise({ ...world, visitor: world.visit() });
      issued = field(world, 'authorised');
    });
    expect(ask(world)).toBe('Time');
    expect([field(world, 'authorised'), field(world, 'renewal'), field(world, 'lost')]).toEqual([issued, '', '']);
    world.account.clock.advance(70 * MINUTE);
    expect(ask(world)).toBe('Time');
  });

  it('and disconnects stays disconnected', () => {
    const world = expiredWorld();
    meanwhile(world, 'after', () => {
      world.visitor.get(world.connectionUrl);
      world.visitor.submit({}, 'Disconnect');
    });
    expect(failureOf(world)).toContain('SPP_SIGN_IN_EXPIRED (reason=no refresh token)');
    expect([field(world, 'refresh_token'), field(world, 'renewal')]).toEqual(['', '']);
  });
});

/** Every governed call of a renewal, before and after. */
function points(): string[] {
  const found: string[] = [];
  ask(expiredWorld(), (name, when) => void found.push(`${when} ${name}`));
  return found;
}

describe('a script that dies in a renewal', () => {
  const all = points();
  const committed = all.indexOf('after https.post');
  const stored = all.lastIndexOf('after record.save customrecord_spx_connection');
  const numbered = all.map((point, number) => [number, point] as const);

  it('can die at each of these calls', () => expect([committed > 5, stored > committed]).toEqual([true, true]));

  it.each(numbered)('%i, %s: the connection goes on, or says that it is over; nothing is asked twice in vain', (number) => {
    const world = expiredWorld();
    let count = 0;
    expect(() =>
      ask(world, () => {
        if (count++ === number) throw new Error('killed');
      }),
    ).toThrow('killed');
    const dead = renewals(world);
    world.account.clock.advance(4 * MINUTE);
    const next = failureOf(world);
    if (number < committed || number >= stored) {
      expect(next).toBe('Time');
      expect([field(world, 'renewal'), field(world, 'lost')]).toEqual(['', '']);
      return;
    }
    expect(next).toContain('SPP_SIGN_IN_EXPIRED (reason=a renewal was cut off before its tokens were stored');
    expect(field(world, 'lost')).toMatch(/^cut-off 2026-/);
    for (let tries = 0; tries < 5; tries += 1) expect(failureOf(world)).toContain('SPP_SIGN_IN_EXPIRED');
    expect(renewals(world)).toBe(dead + 1);
    authorise(world);
    expect([ask(world), field(world, 'lost'), field(world, 'renewal')]).toEqual(['Time', '', '']);
  });

  it('leaves its note for three minutes, in which nobody uses the token a second time', () => {
    const world = expiredWorld();
    expect(() =>
      ask(world, (name, when) => {
        if (name === 'https.post' && when === 'before') throw new Error('killed');
      }),
    ).toThrow('killed');
    expect(field(world, 'renewal')).toMatch(/^under-way 2026-/);
    expect(failureOf(world)).toContain('SPP_RENEWAL_UNDER_WAY');
    expect(renewals(world)).toBe(0);
    world.account.clock.advance(3 * MINUTE);
    expect(ask(world)).toBe('Time');
  });
});

describe('an answer that does not come', () => {
  it('is asked for again, and when the token was taken, the sign-in is over and says why', () => {
    const world = expiredWorld();
    world.spp.injectFault({ on: 'token', kind: 'time-out-before', times: 2 });
    world.spp.injectFault({ on: 'token', kind: 'time-out-after-commit' });
    expect(failureOf(world)).toContain('SPP_UNAVAILABLE');
    expect(field(world, 'renewal')).toMatch(/^unanswered 2026-/);
    expect(failureOf(world)).toContain('SPP_SIGN_IN_EXPIRED (reason=the answer with the new tokens was lost');
    expect(field(world, 'lost')).toMatch(/^unanswered 2026-/);
  });

  it('costs nothing when the token was not taken', () => {
    const world = expiredWorld();
    world.spp.injectFault({ on: 'token', kind: 'time-out-before', times: 3 });
    expect(failureOf(world)).toContain('SPP_UNAVAILABLE');
    expect([ask(world), field(world, 'renewal'), field(world, 'lost')]).toEqual(['Time', '', '']);
  });
});

it('a client that is refused releases the renewal at once', () => {
  const world = expiredWorld();
  world.account.secrets.set('custsecret_spx_client_secret', 'wrong');
  expect(failureOf(world)).toContain('SPP_CLIENT_REFUSED');
  expect([field(world, 'renewal'), field(world, 'lost')]).toEqual(['', '']);
});

it('a sign-in that was revoked is marked, and nothing is asked with it again', () => {
  const world = expiredWorld();
  world.spp.handle({
    method: 'POST',
    url: 'https://acme.app.netsuitesuiteprojectspro.com/applications',
    headers: {},
    body: 'client_id=client-of-acme&user=dana',
  });
  expect(failureOf(world)).toContain('SPP_SIGN_IN_EXPIRED (reason=the refresh token was not accepted');
  expect(field(world, 'lost')).toMatch(/^refused 2026-/);
  const asked = world.requests.length;
  expect(failureOf(world)).toContain('SPP_SIGN_IN_EXPIRED');
  expect(world.requests).toHaveLength(asked);
});

it('a store that fails for a moment is tried again: the new tokens exist nowhere else', () => {
  const world = expiredWorld();
  const { store } = world.account;
  const update = store.update.bind(store);
  let failures = 0;
  meanwhile(world, 'after', () => {
    store.update = (...given) => {
      if (failures++ < 3) throw new PlatformError('UNEXPECTED_ERROR', 'Record is locked');
      return update(...given);
    };
  });
  expect(ask(world)).toBe('Time');
  expect([failures, field(world, 'renewal')]).toEqual([4, '']);
});

it('a role that may only look cannot begin a renewal, so it cannot lose one either', () => {
  const world = expiredWorld();
  const auditor = { id: 9, name: 'Kim', email: 'kim@example.com', role: 1000, roleId: 'customrole_spx_auditor' };
  expect(() => call(world.account, ASK, { user: auditor })).toThrow(/INSUFFICIENT_PERMISSION|permission/i);
  expect(renewals(world)).toBe(0);
  expect(ask(world)).toBe('Time');
});
