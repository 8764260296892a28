import { expectationOf } from '../../sandbox/accounts/demo/stories';
import { demoAccount } from '../../sandbox/accounts/variants';
import { reconciles } from '../../sandbox/cli/run-summary';
import type { CallPoint } from '../../sandbox/netsuite/engine/report';
import { companyOf, connectedWorld, customersBySppId, newestCounts, runExport, writtenBackId } from './worlds';

/** A small company with every fate: three to create, one to link, one to park, one to hold, one to skip. */
const company = companyOf({ plain: 3, 'write-back-missing': 1, 'name-of-84': 1, 'same-name-in-netsuite': 1, inactive: 1 });
const integrated = company.customers
  .filter(({ story }) => ['created', 'linked'].includes(expectationOf(story).fate))
  .map(({ record }) => record.id);

/** Every governed call of an undisturbed run; each is a place where the server may die. */
function callPoints(): CallPoint[] {
  const points: CallPoint[] = [];
  runExport(connectedWorld({ company }), { faults: (point) => void points.push({ ...point }) });
  return points;
}

const points = callPoints();
const label = ({ number, name, when, stage }: CallPoint) => `${when} call ${number}, ${name} in ${stage}`;
const cases = points.map((point) => [label(point), point] as const);
const isPoint = (wanted: CallPoint) => (point: CallPoint) => point.number === wanted.number && point.when === wanted.when;

function expectEverybodyOnce(world: ReturnType<typeof connectedWorld>): void {
  const found = customersBySppId(world);
  expect(integrated.filter((id) => !found.has(id))).toEqual([]);
  expect(integrated.filter((id) => writtenBackId(world, id) !== String(found.get(id)?.id))).toEqual([]);
  const open = world.account.store.all('customrecord_spx_exception').map(({ fields }) => fields['custrecord_spx_exc_spp_id']);
  expect([...open].sort()).toEqual([...new Set(open)].sort());
  expect(reconciles(newestCounts(world))).toBe(true);
  expect(newestCounts(world).pending).toBe(0);
}

it('has a point after the creation of each customer and before its write-back', () => {
  expect(
    points.filter(({ name, when, stage }) => name === 'record.save customer' && when === 'after' && stage === 'MAP').length,
  ).toBeGreaterThanOrEqual(3);
});

describe('a run that is killed for good, and then started again, creates nobody twice and completes the write-back', () => {
  it.each(cases)('%s', (_, wanted) => {
    const world = connectedWorld({ company });
    let strikes = 0;
    const killed = runExport(world, {
      faults: (point) => {
        if (!isPoint(wanted)(point)) return undefined;
        strikes += 1;
        return 'kill';
      },
    });
    expect({ status: killed.status, strikes }).toEqual({ status: 'KILLED', strikes: 1 });
    runExport(world);
    expectEverybodyOnce(world);
  });
});

describe('a run whose server restarts completes by itself, and creates nobody twice', () => {
  it.each(cases)('%s', (_, wanted) => {
    const world = connectedWorld({ company });
    let strikes = 0;
    const run = runExport(world, { faults: (point) => (isPoint(wanted)(point) && strikes++ === 0 ? 'restart' : undefined) });
    expect(run).toMatchObject({ status: 'COMPLETE', restarts: 1 });
    expectEverybodyOnce(world);
  });
});

describe('even where NetSuite would accept an external id twice', () => {
  const variant = { ...demoAccount, assumptions: { ...demoAccount.assumptions, externalIdUnique: false } };
  const afterCreation = points.filter(({ name, when, stage }) => name === 'record.save customer' && when === 'after' && stage === 'MAP');

  it.each(afterCreation.flatMap((point) => (['kill', 'restart'] as const).map((strike) => [strike, label(point), point] as const)))(
    'a %s %s creates nobody twice',
    (strike, _, wanted) => {
      const world = connectedWorld({ company, variant });
      let strikes = 0;
      runExport(world, { faults: (point) => (isPoint(wanted)(point) && strikes++ === 0 ? strike : undefined) });
      if (strike === 'kill') runExport(world);
      expect(strikes).toBeGreaterThan(0);
      expectEverybodyOnce(world);
    },
  );
});
