import type { World } from '../../sandbox/cli/demo-world';
import { settingsUrl } from '../../sandbox/cli/demo-world';
import type { Session } from '../../sandbox/netsuite/types';
import { createVisitor } from '../../sandbox/web/visitor';
import type { HealthLine } from '../../src/workflows/health-check';
import { workflowIn } from '../workflows/workflow-in';
import { BREAKS, switchRealTimeOn } from './health-breaks';
import { companyOf, connectedWorld, runExport } from './worlds';

const call = workflowIn('workflows/health-check');
const company = companyOf({ plain: 2, 'name-of-84': 1 });

const check = (world: World, options: { asking?: boolean; user?: Session['user'] } = {}): Map<string, HealthLine> => {
  const { asking = true, user } = options;
  const lines = call<HealthLine[]>(world.account, `workflow.checkHealth(Date.now(), ${asking})`, user && { user });
  return new Map(lines.map((line) => [line.id, line]));
};
const connected = (): World => connectedWorld({ company });

it('finds everything in order after a run, with at most seven requests', () => {
  const world = connectedWorld({ company: companyOf({ plain: 2 }) });
  switchRealTimeOn(world);
  runExport(world);
  const before = world.spp.stats.requests;
  const lines = [...check(world).values()];
  expect(lines.map(({ id, finding }) => `${id}: ${finding?.state} ${finding?.remedy}`)).toEqual(lines.map(({ id }) => `${id}: good `));
  expect(world.spp.stats.requests - before).toBeLessThanOrEqual(7);
});

it('looks at every deployment of the package', () => {
  const world = connected();
  const all = [...world.account.scripts.values()].flatMap(({ deployments }) => deployments);
  expect(check(world, { asking: false }).get('deployments')?.finding?.found).toMatch(new RegExp(`^${all.length} deployments stand`));
});

it('sends nothing to SuiteProjects Pro unless it is asked to', () => {
  const world = connected();
  const before = world.spp.stats.requests;
  const open = [...check(world, { asking: false }).values()].filter(({ finding }) => finding === undefined);
  expect(open.map(({ id }) => id)).toEqual(['token', 'clock', 'quota', 'spp-user', 'spp-fields', 'configuration']);
  expect(world.spp.stats.requests).toBe(before);
});

describe('each check finds what it is for, and says what to do', () => {
  it.each(BREAKS)('%s: %s', (id, _what, spoil, state, found, remedy) => {
    const world = connected();
    spoil(world);
    const finding = check(world).get(id)?.finding;
    expect(finding).toMatchObject({ state });
    expect(finding?.found).toMatch(found);
    expect(finding?.remedy).toMatch(remedy);
  });

  it('clock: a clock that is wrong', () => {
    const world = connectedWorld({
      company,
      sppClock: (clock) => ({ ...clock, now: () => clock.now() + 150_000, advance: (by: number) => clock.advance(by) }) as never,
    });
    expect(check(world).get('clock')?.finding).toMatchObject({
      state: 'warning',
      found: expect.stringMatching(/It is 1(49|50|51) s ahead of .*UTC-05:00/),
    });
  });

  it('quota: few requests left', () => {
    const world = connectedWorld({ company, sppSettings: { requestsPerDay: 500 } });
    expect(check(world).get('quota')?.finding).toMatchObject({ state: 'warning', found: expect.stringMatching(/Only 49\d requests/) });
  });

  it('spp-user: a user who sees no customer', () => {
    const world = connectedWorld({ company: { ...company, customers: [] } });
    expect(check(world).get('spp-user')?.finding).toMatchObject({ state: 'warning', remedy: expect.stringContaining('filter set') });
  });

  it('role: an operator who may not create customers', () => {
    const world = connected();
    const role = world.account.deployed?.roles.get('customrole_spx_operator');
    role?.permissions.splice(0, role.permissions.length, ...role.permissions.filter(({ key }) => !/CUSTJOB|CUSTOMER/.test(key)));
    const user = { id: 9, name: 'Kim', email: 'kim@example.com', role: 1001, roleId: 'customrole_spx_operator' };
    expect(check(world, { asking: false, user }).get('role')?.finding).toMatchObject({
      state: 'warning',
      found: expect.stringContaining('may not create customers'),
    });
  });
});

it('role: a role that the pages do not know', () => {
  const user = { id: 9, name: 'Kim', email: 'kim@example.com', role: 1009, roleId: 'customrole_spx_operator_copy' };
  expect(check(connected(), { asking: false, user }).get('role')?.finding).toMatchObject({
    state: 'bad',
    found: expect.stringContaining('none that these pages know'),
    remedy: expect.stringContaining('Switch to Administrator'),
  });
});

it('asks a server that is down once, not once a check', () => {
  const world = connected();
  world.spp.injectFault({ on: 'api', kind: 'http-503', times: Infinity });
  const before = world.spp.stats.requests;
  check(world);
  // Three tries of the first question; the configuration tries to learn the custom fields once more.
  expect(world.spp.stats.requests - before).toBeLessThanOrEqual(6);
});

it('shows an auditor what the role may see, and changes nothing', () => {
  const world = connected();
  const user = { id: 9, name: 'Kim', email: 'kim@example.com', role: 1002, roleId: 'customrole_spx_auditor' };
  const lines = check(world, { asking: false, user });
  expect(lines.get('sign-in')?.finding?.state).toBe('good');
  expect(lines.get('deployments')?.finding).toMatchObject({ state: 'unknown', remedy: 'Open this page as an administrator.' });
});

it('is a page: a line per check, and a button for what costs requests', () => {
  const world = connected();
  const browser = createVisitor(world.network);
  browser.get(settingsUrl(world.account));
  browser.follow('Health check');
  expect(browser.page.text).toContain('Press Check everything: it asks SuiteProjects Pro.');
  browser.submit({}, 'Check everything');
  expect(browser.page.text).toContain('SuiteProjects Pro answers. Its clock shows 2026-01-15');
  expect(browser.page.text).toContain('0 not in order, 1 to look at.');
});
