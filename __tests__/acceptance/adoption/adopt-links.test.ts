import type { World } from '../../../sandbox/cli/demo-world';
import type { ConflictCode } from '../../../src/core/adoption/finding';
import { changeWorkflow, customersBySppId, newestCounts as exportCounts, runExport } from '../worlds';
import {
  adopt,
  claim,
  claimed,
  linkedWorld,
  look,
  newestCounts,
  newestFindings,
  newestStatus,
  NETSUITE_ID,
  reconciles,
  SPP_ID,
} from './adoption-world';

const SIZE = 5000;

/** Members in the order of their names: a save may give another one. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;

/** Customers of NetSuite as text, without what an adoption writes, and without when they were saved. */
const untouched = (world: World): string =>
  JSON.stringify(
    world.account.store
      .all('customer')
      .map(({ fields: { [SPP_ID]: _id, lastmodifieddate: _saved, ...fields }, ...rest }) => ({ ...rest, fields })),
    inOrder,
  );

/** The conflicts that a person would plant: what is done to the customer, and how it must be listed. */
const PLANTED: readonly [sppId: string, code: ConflictCode, plant: (world: World, sppId: string) => void][] = [
  ['1001', 'interrupted', (world, id) => claim(world, id, '-1')],
  ['1002', 'not-an-id', (world, id) => claim(world, id, 'CUST-1002')],
  ['1003', 'missing', (world, id) => claim(world, id, '999999')],
  ['1004', 'missing', ({ account, ...world }, id) => account.store.remove('customer', claimed({ account, ...world }, id))],
  ['1005', 'inactive', (world, id) => world.account.store.update('customer', claimed(world, id), { isinactive: true })],
  ['1006', 'shared', (world, id) => claim(world, id, String(claimed(world, '1007')))],
  ['1007', 'shared', () => {}],
  ['1008', 'other-spp-id', (world, id) => world.account.store.update('customer', claimed(world, id), { [SPP_ID]: '77' })],
  ['1009', 'other-spp-id', (world, id) => world.account.store.update('customer', claimed(world, id), { externalid: 'spp:summit:78' })],
  [
    '1010',
    'spp-id-elsewhere',
    ({ account }, id) =>
      void account.store.insert('customer', { isperson: 'F', companyname: 'Elsewhere', entitystatus: '13', [SPP_ID]: id }),
  ],
  ['1011', 'not-yet-customer', (world, id) => world.account.store.update('customer', claimed(world, id), { entitystatus: '6' })],
  [
    '1012',
    'not-a-customer',
    (world, id) =>
      claim(world, id, String(world.account.store.insert('employee', { entityid: 'Kim Lee', firstname: 'Kim', lastname: 'Lee' }).id)),
  ],
];

const RENAMED = '1020';

it(`adopts ${SIZE} customers: dry run, then real, then the export creates none; planted conflicts are all listed`, () => {
  const world = linkedWorld(SIZE);
  for (const [sppId, , plant] of PLANTED) plant(world, sppId);
  world.account.store.update('customer', claimed(world, RENAMED), { companyname: 'Zzyzx Quarry' });
  const before = untouched(world);
  const total = world.account.store.all('customer').length;
  const carried = customersBySppId(world).size;

  look(world);
  expect(newestStatus(world)).toBe('complete');
  expect(newestCounts(world)).toEqual({
    ...{ read: SIZE, linked: SIZE, already: 0, adoptable: SIZE - PLANTED.length, adopted: 0 },
    ...{ conflicts: PLANTED.length, warnings: 1, pending: 0 },
  });
  const conflicts = PLANTED.map(([sppId, code]) => [sppId, code]);
  const listed = () => newestFindings(world).map(({ sppId, code }) => [sppId, code]);
  expect(listed()).toEqual([...conflicts, [RENAMED, 'name-differs']]);
  expect(customersBySppId(world).size).toBe(carried);
  expect(untouched(world) === before).toBe(true);

  adopt(world);
  const counts = newestCounts(world);
  expect(counts).toMatchObject({ adopted: SIZE - PLANTED.length, already: 0, conflicts: PLANTED.length, warnings: 1, pending: 0 });
  expect(reconciles(counts, 'adopt')).toBe(true);
  expect(listed()).toEqual([...conflicts, [RENAMED, 'name-differs']]);
  expect(untouched(world) === before).toBe(true);
  const carrying = customersBySppId(world);
  const planted = new Set(PLANTED.map(([sppId]) => sppId));
  const wrong = world.spp.customers().filter(({ id, custom }) => !planted.has(id) && String(carrying.get(id)?.id) !== custom[NETSUITE_ID]);
  expect(wrong).toEqual([]);

  runExport(world);
  expect(exportCounts(world)).toMatchObject({ created: 0, linked: 0 });
  expect(world.account.store.all('customer')).toHaveLength(total);
}, 60_000);

it('a second adoption does nothing; both work while the export is switched off', () => {
  const world = linkedWorld(150);
  changeWorkflow(world, { custrecord_spx_wf_active: false });
  look(world);
  adopt(world);
  const saved = world.account.store.all('customer').map(({ id }) => world.account.store.version('customer', id));
  look(world);
  expect(newestCounts(world)).toMatchObject({ already: 150, adoptable: 0, conflicts: 0 });
  expect(world.account.store.all('customer').map(({ id }) => world.account.store.version('customer', id))).toEqual(saved);
});

it('an adopted customer whose NetSuite id is lost in SuiteProjects Pro is recognised, not created again', () => {
  const world = linkedWorld(3);
  look(world);
  adopt(world);
  const [first] = world.spp.customers();
  const netsuiteId = first?.custom[NETSUITE_ID];
  claim(world, first?.id ?? '', '');
  runExport(world);
  expect(exportCounts(world)).toMatchObject({ created: 0, linked: 1 });
  expect(world.spp.customer(first?.id ?? '')?.custom[NETSUITE_ID]).toBe(netsuiteId);
});
