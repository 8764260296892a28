import type { World } from '../../sandbox/cli/demo-world';
import { createCustomer, deleteCustomer, queued, unitsOfSave } from './customer-saves';
import { changeImport, importCounts, importReconciles, importWorld, NETSUITE_ID, runImport, sppCustomersOf } from './import-world';
import { companyOf, customersBySppId, newestCounts, newestRow, runExport, saveAgain } from './worlds';

const company = companyOf({ plain: 2 });
const DELETED = 11;
const open = (world: World) =>
  world.account.store.all('customrecord_spx_exception').filter(({ fields }) => fields['custrecord_spx_exc_status'] === 'open');

/** A linked customer, and the setting for what becomes of it. */
function linked(onDelete = 'make-inactive'): { world: World; id: number; sppId: string } {
  const world = importWorld({ company });
  changeImport(world, { settings: { onDelete } });
  const id = createCustomer(world, 'Northwind Traders');
  runImport(world);
  runImport(world);
  world.clock.advance(60_000);
  return { world, id, sppId: sppCustomersOf(world, id)[0]?.id ?? '' };
}

describe('a linked customer that is deleted in NetSuite', () => {
  it('becomes inactive in SPP, keeps its NetSuite id there, and is never exported or imported again', () => {
    const { world, id, sppId } = linked();
    expect(unitsOfSave(world, () => deleteCustomer(world, id))).toBeLessThanOrEqual(25);
    expect(queued(world, DELETED)).toEqual([String(id)]);
    runImport(world);
    expect(importCounts(world)).toMatchObject({ updated: 1, pending: 0 });
    expect(importReconciles(importCounts(world))).toBe(true);
    expect(world.spp.customer(sppId)).toMatchObject({ active: '0', custom: { [NETSUITE_ID]: String(id) } });
    expect(queued(world, DELETED)).toEqual([]);
    const before = JSON.stringify(world.spp.customers());
    runImport(world);
    expect(JSON.stringify(world.spp.customers())).toBe(before);
    // A person who activates it again does not get a second NetSuite customer unseen.
    saveAgain(world, sppId, { active: '1', custom: { ...world.spp.customer(sppId)?.custom, export_customer_to_ns__c: '1' } });
    runExport(world);
    expect(customersBySppId(world).has(sppId)).toBe(false);
    expect(newestCounts(world).skipped['already-integrated']).toBeGreaterThan(0);
  });

  it('stays as it is when the setting says so, without a row in the queue', () => {
    const { world, id, sppId } = linked('leave');
    deleteCustomer(world, id);
    runImport(world);
    expect(queued(world, DELETED)).toEqual([]);
    expect(world.spp.customer(sppId)?.active).toBe('1');
  });

  it('is left alone when the setting has changed before the run', () => {
    const { world, id, sppId } = linked();
    deleteCustomer(world, id);
    changeImport(world, { settings: { onDelete: 'leave' } });
    runImport(world);
    expect(world.spp.customer(sppId)?.active).toBe('1');
    expect(importCounts(world).skipped).toMatchObject({ 'deleted-left': 1 });
    expect(queued(world, DELETED)).toEqual([]);
  });

  it('stays active where NetSuite has it under another id, as after a merge of two records', () => {
    const { world, id, sppId } = linked();
    deleteCustomer(world, id);
    world.account.store.insert('customer', { companyname: 'The one that is left', isperson: 'F', custentity_spx_customer_id: sppId });
    runImport(world);
    expect(world.spp.customer(sppId)?.active).toBe('1');
    expect(importCounts(world).skipped).toMatchObject({ 'deleted-linked-elsewhere': 1 });
  });

  it('waits in the queue while SPP is down', () => {
    const { world, id, sppId } = linked();
    deleteCustomer(world, id);
    world.spp.injectFault({ on: 'api', kind: 'http-500', times: 9 });
    runImport(world);
    expect(newestRow(world, 'customrecord_spx_run')['custrecord_spx_run_status']).toBe('failed');
    expect(queued(world, DELETED)).toEqual([String(id)]);
    world.spp.clearFaults();
    runImport(world);
    expect(world.spp.customer(sppId)?.active).toBe('0');
  });

  it('that was never linked is nobody’s news, and its exception is settled', () => {
    const world = importWorld({ company });
    changeImport(world, { settings: { onDelete: 'make-inactive' } });
    const id = createCustomer(world, 'Northwind Traders');
    const [first] = world.spp.customers();
    const nickname = String(world.account.store.get('customer', id)?.fields['entityid']);
    saveAgain(world, first?.id, { name: nickname, custom: { ...first?.custom, [NETSUITE_ID]: '99999' } });
    runImport(world);
    expect(open(world)).toHaveLength(1);
    deleteCustomer(world, id);
    expect(queued(world, DELETED)).toEqual([]);
    runImport(world);
    expect(open(world)).toEqual([]);
  });
});

it('a run that is killed at any write makes it inactive all the same, and forgets the deletion', () => {
  for (let strikeAt = 1; strikeAt <= 40; strikeAt += 3) {
    const { world, id, sppId } = linked();
    deleteCustomer(world, id);
    runImport(world, { faults: ({ number, when }) => (number === strikeAt && when === 'after' ? 'kill' : undefined) });
    runImport(world);
    expect(world.spp.customer(sppId)?.active).toBe('0');
    expect(queued(world, DELETED)).toEqual([]);
  }
});
