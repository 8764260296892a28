import { settingsUrl, type World } from '../../sandbox/cli/demo-world';
import { runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import type { SppRow } from '../../sandbox/suiteprojects/rows/row-table';
import { createVisitor, type Visitor } from '../../sandbox/web/visitor';
import { seeded } from '../core/seeded';
import { waitingByHand, waitingOnPage } from './readiness-by-hand';
import { companyOf, connectedWorld, customersBySppId, runExport } from './worlds';

const PROJECTS = 400;
const CONTACTS = 700;
const company = companyOf({
  ...{ plain: 60, 'not-marked': 6, inactive: 5, 'name-of-84': 4, 'no-company-name': 2, 'same-name-in-netsuite': 3 },
  ...{ 'already-integrated': 12, 'write-back-missing': 3, 'same-name-twice': 4 },
});

/** Fills SuiteProjects Pro with projects and contacts at random: inactive and deleted ones, and ones of no customer or of one that never was. */
function fillRows({ spp }: World, random: () => number): void {
  const ids = ['', '0', '987654', ...spp.customers().map(({ id }) => id)];
  const row = (index: number): SppRow => ({
    id: String(index + 1),
    texts: {
      ...{ name: `Row ${index + 1}`, customerid: ids[Math.floor(random() * ids.length)] ?? '' },
      active: random() < 0.15 ? '0' : '1',
    },
    ...{ created: '2025-01-02 09:00:00', updated: '2025-01-02 09:00:00' },
    ...(random() < 0.05 && { deleted: true }),
  });
  const snapshot = spp.snapshot();
  const rows = (count: number): SppRow[] => Array.from({ length: count }, (_, index) => row(index));
  spp.restore({ ...snapshot, rows: { ...snapshot.rows, Project: rows(PROJECTS), Contact: rows(CONTACTS) } });
}

/** What people do to customers afterwards. */
const TROUBLE: readonly ((world: World, sppId: string) => void)[] = [
  ({ spp }, id) => spp.deleteCustomer(id),
  ({ spp }, id) => spp.saveCustomer({ ...spp.customer(id)!, active: '0' }),
  ({ account, spp }, id) => account.store.remove('customer', Number(spp.customer(id)?.custom['netsuite_customer_id__c'])),
  ({ account, spp }, id) =>
    void account.store.update('customer', Number(spp.customer(id)?.custom['netsuite_customer_id__c']), { isinactive: true }),
  (world, id) => claim(world, id, '-1'),
  (world, id) => claim(world, id, '0501'),
  (world, id) => claim(world, id, 'see notes'),
  (world, id) => claim(world, id, ''),
  (world, id) => claim(world, id, '0'),
];

function claim({ spp }: World, id: string, netsuiteId: string): void {
  const customer = spp.customer(id)!;
  spp.saveCustomer({ ...customer, custom: { ...customer.custom, netsuite_customer_id__c: netsuiteId } });
}

function makeTrouble(world: World, random: () => number): void {
  const integrated = [...customersBySppId(world).keys()].filter(
    (id) => Number(world.spp.customer(id)?.custom['netsuite_customer_id__c'] ?? 0) > 0,
  );
  for (const trouble of [...TROUBLE, ...TROUBLE]) {
    const [id] = integrated.splice(Math.floor(random() * integrated.length), 1);
    if (id !== undefined) trouble(world, id);
  }
  const { store } = world.account;
  const [first] = store.all('customrecord_spx_exception');
  if (first !== undefined) store.update('customrecord_spx_exception', first.id, { custrecord_spx_exc_status: 'ignored' });
}

function look(world: World): Visitor {
  const visitor = createVisitor(world.network);
  visitor.get(`${settingsUrl(world.account)}&spx_page=readiness`);
  visitor.submit({}, 'Look now');
  return visitor;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The page says what both systems say: row by row, in its totals, and in its answer. */
function expectAgreement(world: World): Visitor {
  const visitor = look(world);
  const byHand = waitingByHand(world);
  const [projects, contacts] = [sum(byHand.map((one) => one.projects)), sum(byHand.map((one) => one.contacts))];
  expect(byHand.length).toBeLessThanOrEqual(100);
  expect(waitingOnPage(visitor.page.html)).toEqual(byHand);
  expect(visitor.page.text).toContain(`Waiting: ${projects} projects and ${contacts} contacts, for ${byHand.length} customers.`);
  expect(visitor.page.text).toContain(`Not yet: ${byHand.length} customers are not in both systems, and`);
  const now = byHand.filter(({ why }) => why === 'not exported yet' || why === 'parked').length;
  if (now === 0) expect(visitor.page.text).not.toContain('can be exported now');
  else expect(visitor.page.text).toContain(`${now} of them can be exported now`);
  return visitor;
}

it.each([1, 2, 3])(
  'agrees with a count by hand before the first export, after it, after trouble, and after exporting first (seed %i)',
  (seed) => {
    const random = seeded(seed);
    const world = connectedWorld({ company });
    fillRows(world, random);
    expectAgreement(world);
    runExport(world);
    expectAgreement(world);
    makeTrouble(world, random);
    const visitor = expectAgreement(world);
    const before = waitingByHand(world);
    for (const why of ['deleted', 'kept out', 'not in NetSuite', 'held', 'parked', 'ignored', 'not exported yet'])
      expect(before.map((one) => one.why)).toContain(why);
    visitor.submit({}, 'Export these customers first');
    runSubmittedTasks(world.account);
    expectAgreement(world);
    expect(waitingByHand(world).filter(({ why }) => why === 'not exported yet')).toEqual([]);
  },
);
