import type { World } from '../../sandbox/cli/demo-world';
import { changeSettings, companyOf, connectedWorld, customersBySppId, exportRow, newestCounts, runExport, watermarkOf } from './worlds';

const company = companyOf({ plain: 3 });
const ids = company.customers.map(({ record }) => record.id);
const [late = '', ...early] = ids;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A world whose SuiteProjects Pro has a clock that can be wrong, and in which one customer is not to be exported yet. */
function skewedWorld(): { world: World; skew: (hours: number) => void } {
  let skewed = 0;
  const world = connectedWorld({ company, sppClock: (clock) => ({ ...clock, now: () => clock.now() + skewed }) });
  mark(world, '');
  return { world, skew: (hours) => (skewed = hours * HOUR) };
}

function mark({ spp }: World, value: string): void {
  const customer = spp.customer(late);
  if (customer === undefined) throw new Error(`There is no customer ${late}.`);
  spp.saveCustomer({ ...customer, custom: { ...customer.custom, export_customer_to_ns__c: value } });
}

function scheduled(world: World): void {
  const { status } = runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
  expect(status).toBe('COMPLETE');
}

/** Those of the three whom NetSuite has. */
function created(world: World): string[] {
  const found = customersBySppId(world);
  return ids.filter((id) => found.has(id));
}

/** Hours that the watermark is ahead of NetSuite's clock; the server is five hours west of UTC. */
const aheadOf = (world: World): number =>
  Math.round((Date.parse(`${watermarkOf(world).replace(' ', 'T')}Z`) - world.clock.now()) / HOUR) + 5;

describe('a clock of SuiteProjects Pro that is wrong by hours moves the watermark past no customer', () => {
  it.each([
    ['is right', 0, 0, 0],
    ['is ahead during the first run, and right when a customer is changed', 8, 0, 0],
    ['is ahead until a customer is changed', 8, 8, 0],
    ['is ahead while a customer is changed', 0, 8, 0],
    ['is ahead all the time', 8, 8, 8],
    ['falls behind before a customer is changed', 0, -8, -8],
    ['is behind during the first run', -8, 0, 0],
    ['goes from ahead to behind', 4, -4, -4],
  ])('when it %s', (_what, first, changed, second) => {
    const { world, skew } = skewedWorld();
    skew(first);
    scheduled(world);
    expect(created(world)).toEqual(early);
    expect(aheadOf(world)).toBe(first);
    world.clock.advance(5 * MINUTE);
    skew(changed);
    mark(world, '1');
    world.clock.advance(5 * MINUTE);
    skew(second);
    scheduled(world);
    expect(created(world)).toEqual(ids);
    expect(aheadOf(world)).toBe(second);
    skew(0);
    scheduled(world);
    expect(newestCounts(world)).toMatchObject({ created: 0, linked: 0, parked: 0 });
  });

  it('and keeps that for the runs after one that failed', () => {
    const { world, skew } = skewedWorld();
    skew(8);
    scheduled(world);
    world.clock.advance(5 * MINUTE);
    skew(0);
    mark(world, '1');
    world.spp.injectFault({ on: 'api', kind: 'http-503', times: 3 });
    runExport(world, { deployment: 'customdeploy_spx_export_scheduled' });
    expect(created(world)).toEqual(early);
    expect(aheadOf(world)).toBe(8);
    world.clock.advance(5 * MINUTE);
    scheduled(world);
    expect(created(world)).toEqual(ids);
  });
});

it('finds what is changed in the hour that comes twice in autumn, even without an overlap, and asks twice for it only then', () => {
  const { world, skew } = skewedWorld();
  changeSettings(world, { overlapMinutes: 0 });
  scheduled(world);
  const clock = Number(exportRow(world)['custrecord_spx_wf_clock']);
  world.clock.advance(10 * MINUTE);
  skew(-1);
  mark(world, '1');
  world.clock.advance(MINUTE);
  scheduled(world);
  expect(created(world)).toEqual(ids);
  expect(clock - Number(exportRow(world)['custrecord_spx_wf_clock'])).toBeGreaterThan(59 * 60);
  expect(world.account.logs).toContainEqual(
    expect.objectContaining({ title: 'The clock of SuiteProjects Pro was set back', details: expect.stringMatching(/^by 6\d minutes/) }),
  );
  const before = world.spp.stats.requests;
  world.clock.advance(15 * MINUTE);
  scheduled(world);
  expect(world.spp.stats.requests - before).toBe(1);
});
