import type { World } from '../../sandbox/cli/demo-world';
import {
  addNetSuiteCustomer,
  changeImport,
  importCounts,
  importReconciles,
  importWorld,
  NETSUITE_ID,
  runImport,
  saveInNetSuite,
  sppCustomersOf,
} from './import-world';
import { companyOf, connectedWorld, customersBySppId, runExport, saveAgain } from './worlds';

const company = companyOf({ plain: 2 });
const open = (world: World) => world.account.store.all('customrecord_spx_exception').map(({ fields }) => fields);
const sppIdIn = (world: World, netsuiteId: number) => world.account.store.get('customer', netsuiteId)?.fields['custentity_spx_customer_id'];

it('is not active as shipped: its schedule and groups send nothing', () => {
  const world = connectedWorld({ company });
  addNetSuiteCustomer(world, 'Northwind Traders');
  for (const deployment of ['customdeploy_spx_import_scheduled', 'customdeploy_spx_import_group'])
    expect(runImport(world, { deployment })).toMatchObject({ status: 'COMPLETE', errors: [] });
  expect(world.account.store.all('customrecord_spx_run')).toEqual([]);
  expect(world.spp.customers()).toHaveLength(2);
});

describe('a customer that is new in NetSuite', () => {
  const world = importWorld({ company });
  const id = addNetSuiteCustomer(world, 'Northwind Traders');
  const unmarked = addNetSuiteCustomer(world, 'Not for anybody', { custentity_spx_export_to_spp: false });
  const report = runImport(world);

  it('is created in SPP with the fields of the shipped rows, and each side knows the other', () => {
    expect(report).toMatchObject({ status: 'COMPLETE', errors: [] });
    const [created, ...others] = sppCustomersOf(world, id);
    expect(others).toEqual([]);
    expect(created).toMatchObject({
      company: 'Northwind Traders',
      name: world.account.store.get('customer', id)?.fields['entityid'],
      currency: 'USD',
      addr: { email: 'hello@acme.example', addr1: '1 Main Street', city: 'Springfield', state: 'IL', zip: '62701', country: 'US' },
    });
    expect(sppIdIn(world, id)).toBe(created?.id);
    expect(sppCustomersOf(world, unmarked)).toEqual([]);
  });

  it('is in the totals, which reconcile', () => {
    expect(importCounts(world)).toMatchObject({ created: 1, updated: 0, linked: 0, pending: 0 });
    expect(importCounts(world).skipped['not-marked']).toBeGreaterThan(0);
    expect(importReconciles(importCounts(world))).toBe(true);
  });

  it('is not written again by the next run', () => {
    const before = sppCustomersOf(world, id);
    runImport(world);
    expect(sppCustomersOf(world, id)).toEqual(before);
    expect(importCounts(world)).toMatchObject({ created: 0, updated: 0, linked: 0 });
  });

  it('updates only what differs, and leaves alone what a person did in SPP', () => {
    const [before] = sppCustomersOf(world, id);
    saveAgain(world, before?.id, { notes: 'by a person', name: 'own nickname' });
    saveInNetSuite(world, id, { companyname: 'Northwind Ltd' });
    runImport(world);
    expect(importCounts(world)).toMatchObject({ created: 0, updated: 1, linked: 0, pending: 0 });
    expect(sppCustomersOf(world, id)).toEqual([
      { ...before, company: 'Northwind Ltd', notes: 'by a person', name: 'own nickname', updated: expect.any(String) },
    ]);
  });

  it('does not undo what a person did in SPP before the next run, to which the noted SPP id would be news', () => {
    const fresh = importWorld({ company });
    const one = addNetSuiteCustomer(fresh, 'Contoso');
    runImport(fresh);
    saveAgain(fresh, sppCustomersOf(fresh, one)[0]?.id, { company: 'Renamed in SPP' });
    runImport(fresh);
    expect(importCounts(fresh)).toMatchObject({ read: 0, updated: 0 });
    expect(sppCustomersOf(fresh, one)[0]?.company).toBe('Renamed in SPP');
    saveInNetSuite(fresh, one, { companyname: 'Contoso Ltd' });
    runImport(fresh);
    expect(sppCustomersOf(fresh, one)[0]?.company).toBe('Contoso Ltd');
  });

  it('does not undo in SPP what was changed there since, while NetSuite is left alone', () => {
    saveAgain(world, sppCustomersOf(world, id)[0]?.id, { company: 'Renamed in SPP' });
    runImport(world);
    expect(sppCustomersOf(world, id)[0]?.company).toBe('Renamed in SPP');
  });
});

describe('monitored fields', () => {
  it('a change in another field is not sent', () => {
    const world = importWorld({ company });
    changeImport(world, { settings: { monitoredFields: ['companyname'] } });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    runImport(world);
    runImport(world);
    saveInNetSuite(world, id, { email: 'new@acme.example' });
    runImport(world);
    expect(importCounts(world)).toMatchObject({ updated: 0, skipped: { 'not-monitored': 1 } });
    saveInNetSuite(world, id, { companyname: 'Northwind Ltd' });
    runImport(world);
    expect(sppCustomersOf(world, id)[0]).toMatchObject({ company: 'Northwind Ltd', addr: { email: 'new@acme.example' } });
  });
});

describe('nicknames', () => {
  const collide = (link: string) => {
    const world = importWorld({ company });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    const nickname = String(world.account.store.get('customer', id)?.fields['entityid']).toUpperCase();
    const [first] = world.spp.customers();
    saveAgain(world, first?.id, { name: nickname, custom: { ...first?.custom, [NETSUITE_ID]: link } });
    runImport(world);
    return { world, id, sppId: first?.id ?? '' };
  };

  it('link a customer of SPP that belongs to nobody', () => {
    const { world, id, sppId } = collide('');
    expect(importCounts(world)).toMatchObject({ created: 0, linked: 1 });
    expect(sppCustomersOf(world, id).map((one) => one.id)).toEqual([sppId]);
    expect(sppIdIn(world, id)).toBe(sppId);
  });

  it('never take one from the customer that the export has created of it, and could not write back yet', () => {
    const world = importWorld({ company });
    runExport(world);
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    const sppId = world.spp.customers()[0]?.id ?? '';
    const created = customersBySppId(world).get(sppId);
    const nickname = String(world.account.store.get('customer', id)?.fields['entityid']);
    saveAgain(world, sppId, { name: nickname, custom: { ...world.spp.customer(sppId)?.custom, [NETSUITE_ID]: '' } });
    runImport(world);
    expect(importCounts(world)).toMatchObject({ created: 0, linked: 0, held: 1 });
    expect(open(world)[0]?.['custrecord_spx_exc_reasons']).toContain('wanted-by-two');
    expect(world.spp.customer(sppId)?.custom[NETSUITE_ID]).toBe('');
    expect(customersBySppId(world).get(sppId)?.id).toBe(created?.id);
  });

  it('never take one from another NetSuite customer: it is held for the review, once, until SPP is put right', () => {
    const { world, id, sppId } = collide('99999');
    expect(importCounts(world)).toMatchObject({ created: 0, linked: 0, held: 1 });
    expect(world.spp.customer(sppId)?.custom[NETSUITE_ID]).toBe('99999');
    runImport(world);
    expect(importCounts(world)).toMatchObject({ held: 0, skipped: { 'waits-for-a-person': 1 } });
    expect(open(world)).toHaveLength(1);
    expect(open(world)[0]).toMatchObject({ custrecord_spx_exc_code: 'IMPORT_MATCH_UNCLEAR', custrecord_spx_exc_kind: 'held' });
    saveAgain(world, sppId, { custom: { ...world.spp.customer(sppId)?.custom, [NETSUITE_ID]: String(id) } });
    runImport(world);
    expect(open(world)[0]).toMatchObject({ custrecord_spx_exc_status: 'resolved' });
    expect(sppIdIn(world, id)).toBe(sppId);
  });
});

it('a value that SPP refuses parks its customer, and no other', () => {
  const world = importWorld({ company });
  const id = addNetSuiteCustomer(world, 'Northwind Traders');
  const other = addNetSuiteCustomer(world, 'Contoso');
  runImport(world);
  for (const one of [id, other]) saveInNetSuite(world, one, { email: 'new@acme.example' });
  world.spp.injectFault({ on: 'api', kind: 'status-on-modify', status: 1104, sppId: sppCustomersOf(world, id)[0]?.id ?? '' });
  runImport(world);
  expect(importCounts(world)).toMatchObject({ updated: 1, parked: 1, pending: 0, reasons: { SPP_RECORD_REFUSED: 1 } });
  saveInNetSuite(world, id, { email: 'third@acme.example' });
  runImport(world);
  expect(importCounts(world)).toMatchObject({ updated: 1, parked: 0 });
  expect(open(world)[0]).toMatchObject({ custrecord_spx_exc_status: 'resolved' });
});

it('an update that somebody makes in SPP while the run is under way is not lost', () => {
  const world = importWorld({ company });
  const id = addNetSuiteCustomer(world, 'Northwind Traders');
  runImport(world);
  saveInNetSuite(world, id, { companyname: 'Northwind Ltd' });
  let saved = false;
  const run = runImport(world, {
    faults: ({ stage }) => {
      if (stage === 'REDUCE' && !saved) {
        saved = true;
        saveAgain(world, sppCustomersOf(world, id)[0]?.id, { addr: { city: 'Moved meanwhile' } });
      }
      return undefined;
    },
  });
  expect(run.status).toBe('COMPLETE');
  expect(importCounts(world)).toMatchObject({ updated: 0, pending: 1, reasons: { SPP_RECORD_CHANGED: 1 } });
  expect(sppCustomersOf(world, id)[0]).toMatchObject({ company: 'Northwind Traders', addr: { city: 'Moved meanwhile' } });
  runImport(world);
  expect(sppCustomersOf(world, id)[0]?.company).toBe('Northwind Ltd');
});

describe('both workflows in turn', () => {
  it('write nothing in four rounds after the first, and nobody is there twice', () => {
    const world = importWorld({ company });
    const id = addNetSuiteCustomer(world, 'Northwind Traders');
    const state = () => JSON.stringify([world.spp.customers(), world.account.store.all('customer')]);
    runExport(world);
    for (const [, customer] of customersBySppId(world)) saveInNetSuite(world, customer.id, { custentity_spx_export_to_spp: true });
    runImport(world);
    const first = { spp: world.spp.customers().length, netsuite: world.account.store.all('customer').length };
    expect(sppCustomersOf(world, id)).toHaveLength(1);
    let before = '';
    for (let round = 1; round <= 4; round += 1) {
      world.clock.advance(900_000);
      runExport(world);
      runImport(world);
      if (round > 1) expect(state()).toBe(before);
      before = state();
    }
    expect({ spp: world.spp.customers().length, netsuite: world.account.store.all('customer').length }).toEqual(first);
  });

  it('a customer that the export created and nobody has touched is no news, even when it is marked', () => {
    const world = importWorld({ company });
    runExport(world);
    const before = JSON.stringify(world.spp.customers());
    for (const [, { id, fields }] of customersBySppId(world)) {
      const stamps = { lastmodifieddate: fields['lastmodifieddate'] };
      // Marked as of its creation, by the default of the box.
      Object.assign(world.account.store.get('customer', id)?.fields ?? {}, { custentity_spx_export_to_spp: true, ...stamps });
    }
    runImport(world);
    expect(importCounts(world).skipped['from-export']).toBe(2);
    expect(JSON.stringify(world.spp.customers())).toBe(before);
  });
});
