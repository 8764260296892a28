import type { World } from '../../../sandbox/cli/demo-world';
import { runMapReduce } from '../../../sandbox/netsuite/engine/map-reduce';
import type { CallPoint, RunOptions } from '../../../sandbox/netsuite/engine/report';
import { customersBySppId } from '../worlds';
import { adopt, linkedWorld, look, newestCounts, newestFindings, newestStatus, claim, reconciles } from './adoption-world';

const SIZE = 4;

/** A row that waits for its task, as the page leaves it. */
function ordered(world: World): string {
  const row = world.account.store.insert('customrecord_spx_adoption', {
    ...{ custrecord_spx_ado_kind: 'adopt', custrecord_spx_ado_status: 'queued', custrecord_spx_ado_user: 'Kim' },
    ...{ custrecord_spx_ado_started: '2026-01-15T13:00:00.000Z' },
  });
  return String(row.id);
}

const run = (world: World, faults: NonNullable<RunOptions['faults']>) =>
  runMapReduce(world.account, {
    ...{ script: 'customscript_spx_adopt_mr', deployment: 'customdeploy_spx_adopt_ondemand' },
    ...{ params: { custscript_spx_adopt_row: ordered(world) }, faults },
  });

/** A world with one conflict, so that there is something to keep as well. */
function world(): World {
  const made = linkedWorld(SIZE);
  claim(made, '1001', '-1');
  look(made);
  return made;
}

function callPoints(): CallPoint[] {
  const points: CallPoint[] = [];
  run(world(), (point) => void points.push({ ...point }));
  return points;
}

const cases = callPoints().map((point) => [`${point.when} call ${point.number}, ${point.name} in ${point.stage}`, point] as const);

const strikesOnce = (wanted: CallPoint, what: 'kill' | 'restart') => {
  let strikes = 0;
  return (point: CallPoint) => {
    if (point.number !== wanted.number || point.when !== wanted.when || strikes > 0) return undefined;
    strikes += 1;
    return what;
  };
};

it.each(cases)('an adoption whose server restarts %s completes by itself', (_name, point) => {
  const made = world();
  expect(run(made, strikesOnce(point, 'restart')).status).toBe('COMPLETE');
  expect(newestStatus(made)).toBe('complete');
  expect(newestCounts(made)).toMatchObject({ linked: SIZE, adopted: SIZE - 1, already: 0, conflicts: 1, pending: 0 });
  expect(newestFindings(made).map(({ code }) => code)).toEqual(['interrupted']);
  expect(customersBySppId(made).size).toBe(SIZE - 1);
});

it.each(cases.filter((_, index) => index % 4 === 0))('an adoption that is killed %s is finished by the next one', (_name, point) => {
  const made = world();
  run(made, strikesOnce(point, 'kill'));
  look(made);
  if (newestCounts(made).adoptable > 0) adopt(made);
  const counts = newestCounts(made);
  expect(counts.already + counts.adopted).toBe(SIZE - 1);
  expect(reconciles(counts, 'adopt')).toBe(true);
  expect(customersBySppId(made).size).toBe(SIZE - 1);
});
