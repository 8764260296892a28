import type { World } from '../../sandbox/cli/demo-world';
import type { MappingRow } from '../../src/core/mapping/mapping-row';
import type { Condition } from '../../src/core/filter/condition';
import { changeConfiguration, companyOf, connectedWorld, customersBySppId, newestCounts, runExport } from './worlds';

const demo = companyOf({ plain: 3 });
/** The demo's only user is 1, named "Reyes, Dana"; nobody is 2. */
const owners = ['1', '2', '1'];
const days = ['2025-03-01', '2025-03-02', '2025-03-03'];
const company = {
  ...demo,
  customers: demo.customers.map((one, index) => ({
    ...one,
    record: { ...one.record, other: { userid: owners[index] ?? '' }, created: `${days[index]} 10:00:00` },
  })),
};
const [first = '', second = '', third = ''] = company.customers.map(({ record }) => record.id);
const own = 'Reyes, Dana';

/** Which of the three customers NetSuite has. */
const exported = (world: World): string[] => [first, second, third].filter((id) => customersBySppId(world).has(id));

const row = (target: string, kind: MappingRow['kind'], expression: string): MappingRow => ({
  ...{ id: `own:${target}`, order: 900, target, kind, expression, active: true, isDefaultRow: false },
  ...{ onEmpty: 'leave-out', onNoMatch: 'park' },
});

const marked: Condition = { field: 'export_customer_to_ns__c', op: 'is', value: '1', reason: 'not-marked' };

it('filters and maps by a field of the user who owns the customer, from the table of users read once', () => {
  const world = connectedWorld({ company });
  changeConfiguration(world, {
    filter: { and: [marked, { field: 'user.name', op: 'is', value: own, reason: 'other-owner' }] },
    rows: [row('comments', 'field', 'user.name'), row('accountnumber', 'spp-lookup', 'userid in user by id return nickname')],
  });
  expect(runExport(world)).toMatchObject({ status: 'COMPLETE', errors: [] });
  expect(newestCounts(world)).toMatchObject({ read: 3, created: 2, skipped: { 'other-owner': 1 } });
  expect(exported(world)).toEqual([first, third]);
  expect(customersBySppId(world).get(first)?.fields).toMatchObject({ comments: own, accountnumber: 'dana.reyes' });
  expect(world.spp.stats.byKind['Read User']).toBe(1);
});

it('leaves customers unread that were created before the day which the filter asks for', () => {
  const world = connectedWorld({ company });
  changeConfiguration(world, { filter: { and: [marked, { field: 'created', op: 'after', value: '2025-03-02' }] } });
  runExport(world);
  expect(newestCounts(world)).toMatchObject({ read: 1, created: 1 });
  expect(exported(world)).toEqual([third]);
});
