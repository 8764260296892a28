import { readFileSync } from 'node:fs';
import { expectationOf } from '../../sandbox/accounts/demo/stories';
import { crashScenario } from '../../simulation/crash-points/crash-company';
import { crashTest } from '../../simulation/crash-points/enumerate';
import { demoCustomer } from '../../simulation/world/demo';
import { packagePath } from '../../tools/package';

const test = crashTest(readFileSync(packagePath));

it('exports 25 customers with every kind of outcome', () => {
  const { customers } = crashScenario();
  expect(customers).toHaveLength(25);
  const fates = new Set(customers.map((id) => expectationOf(demoCustomer(id).story).fate));
  expect([...fates].sort()).toEqual(['created', 'held', 'linked', 'parked', 'skipped']);
});

it('can be struck at several hundred points, on both sides of every commit', () => {
  expect(test.points.length).toBeGreaterThan(400);
  const names = test.points.map(({ name }) => name).join('\n');
  for (const kind of ['kill before', 'kill after', 'restart after', 'usage-limit', 'time-out-after-commit of request 2', 'after save 1'])
    expect(names).toContain(kind);
});

/** The rest (restarts, units, lost answers, failed saves) is struck by `npm run simulate`, which reports it. */
it('keeps every promise when the run is killed before or after any call and started again', () => {
  const kills = test.points.filter(({ name }) => name.startsWith('kill'));
  expect(kills.map((point) => test.strike(point)).filter(({ violations }) => violations.length > 0)).toEqual([]);
}, 900_000);
