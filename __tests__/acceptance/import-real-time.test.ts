import type { World } from '../../sandbox/cli/demo-world';
import { runSubmittedTasks } from '../../sandbox/netsuite/engine/map-reduce';
import { submitTask } from '../../sandbox/netsuite/engine/submission';
import type { FieldValue } from '../../sandbox/netsuite/records/store';
import type { Session } from '../../sandbox/netsuite/types';
import { createVisitor } from '../../sandbox/web/visitor';
import { applicationHost } from '../../sandbox/netsuite/suitelet/address';
import { ADDRESS, changeCustomer, createCustomer, makesNews, queued, singleTasks, unitsOfSave, type Saver } from './customer-saves';
import { changeImport, importCounts, importReconciles, importWorld, runImport, sppCustomersOf } from './import-world';
import { companyOf, connectedWorld, customersBySppId, newestRow, runExport, saveAgain } from './worlds';

const company = companyOf({ plain: 2 });
const MOST_UNITS = 25;
const CLERK: Session['user'] = { id: 7, name: 'Sam', email: 'sam@example.com', role: 1009, roleId: 'customrole_clerk' };
const SCHEDULED = { deployment: 'customdeploy_spx_import_scheduled' };

/** A world that imports in real time, and whose saves know it: one run has told them. */
function realTimeImport(settings: object = {}): World {
  const world = importWorld({ company });
  changeImport(world, { settings: { realTime: true, ...settings } });
  runImport(world);
  return world;
}
const errors = ({ account }: World) => account.logs.filter(({ level }) => level === 'ERROR');
const sppOf = (world: World, id: number) => sppCustomersOf(world, id)[0];
const forget = ({ account }: World): void => account.caches?.clear();

describe('a customer that is saved', () => {
  it('is in SPP when the single import has run, and the watermark has not moved', () => {
    const world = realTimeImport();
    const watermark = () => world.account.store.all('customrecord_spx_workflow').map(({ fields }) => fields['custrecord_spx_wf_watermark']);
    const before = watermark();
    const id = createCustomer(world, 'Northwind Traders');
    expect(singleTasks(world)).toHaveLength(1);
    runSubmittedTasks(world.account);
    expect(sppOf(world, id)).toMatchObject({ company: 'Northwind Traders', addr: { city: 'Springfield' } });
    expect(newestRow(world, 'customrecord_spx_run')).toMatchObject({
      custrecord_spx_run_trigger: 'real time',
      custrecord_spx_run_status: 'complete',
    });
    expect(importCounts(world)).toMatchObject({ read: 1, created: 1 });
    expect(watermark()).toEqual(before);
    changeCustomer(world, id, { companyname: 'Northwind Ltd' });
    runSubmittedTasks(world.account);
    expect(sppOf(world, id)?.company).toBe('Northwind Ltd');
  });

  it('and then edited in SPP is not sent again by the sweep', () => {
    const world = realTimeImport();
    const id = createCustomer(world, 'Northwind Traders');
    runSubmittedTasks(world.account);
    runImport(world);
    changeCustomer(world, id, { companyname: 'Northwind Ltd' });
    runSubmittedTasks(world.account);
    saveAgain(world, sppOf(world, id)?.id, { company: 'Edited by a person' });
    runImport(world, SCHEDULED);
    expect(importCounts(world)).toMatchObject({ updated: 0 });
    expect(sppOf(world, id)?.company).toBe('Edited by a person');
  });

  it('by a role that may see nothing of ours is imported all the same', () => {
    const world = realTimeImport();
    const id = createCustomer(world, 'Northwind Traders', {}, { user: CLERK });
    expect(errors(world)).toEqual([]);
    runSubmittedTasks(world.account);
    expect(sppOf(world, id)?.company).toBe('Northwind Traders');
  });
});

describe('what makes news', () => {
  const cases: [string, Record<string, FieldValue>, Saver, boolean][] = [
    ['a mapped field', { email: 'new@acme.example' }, {}, true],
    ['a mapped field, edited inline', { email: 'new@acme.example' }, { type: 'xedit' }, true],
    ['a mapped field, by a CSV import', { email: 'new@acme.example' }, { context: 'CSVIMPORT' }, true],
    ['a mapped field, by the Map/Reduce script of another integration', { email: 'new@acme.example' }, { context: 'MAPREDUCE' }, true],
    ['a field that no row reads', { phone: '555 0100' }, {}, false],
    ['a field that no row reads, edited inline', { phone: '555 0100' }, { type: 'xedit' }, false],
    ['nothing', {}, {}, false],
    ['the SPP id, which this product notes', { custentity_spx_customer_id: '77' }, { type: 'xedit', context: 'MAPREDUCE' }, false],
    ['a mapped field, emptied inline', { email: '' }, { type: 'xedit' }, true],
    [
      "another integration's field beside the mark, inline",
      { custentity_spx_export_to_spp: true, phone: '555 0100' },
      { type: 'xedit' },
      false,
    ],
    ['the mark, taken away inline', { custentity_spx_export_to_spp: false }, { type: 'xedit' }, false],
    ['the inactive box', { isinactive: true }, {}, true],
    ['the mark taken away', { custentity_spx_export_to_spp: false }, {}, false],
    [
      'an address',
      {},
      { lines: [{ ...ADDRESS, subrecords: { addressbookaddress: { ...ADDRESS.subrecords?.['addressbookaddress'], city: 'Chicago' } } }] },
      true,
    ],
  ];
  let world: World;
  beforeAll(() => {
    world = realTimeImport();
  });
  it.each(cases)('%s', (_, fields, saver, expected) => {
    const id = createCustomer(world, 'Northwind Traders');
    expect(makesNews(world, () => changeCustomer(world, id, fields, saver))).toBe(expected);
    expect(errors(world)).toEqual([]);
  });

  it('a monitored field, and no other', () => {
    const monitored = realTimeImport({ monitoredFields: ['phone', 'address.city'] });
    const id = createCustomer(monitored, 'Northwind Traders');
    expect(makesNews(monitored, () => changeCustomer(monitored, id, { email: 'new@acme.example' }))).toBe(false);
    expect(makesNews(monitored, () => changeCustomer(monitored, id, { phone: '555 0100' }))).toBe(true);
  });

  it.each([
    ['a new customer that is not marked', { custentity_spx_export_to_spp: false }, false],
    ['a new customer', {}, true],
    ['one with its SPP id, as the export creates it', { custentity_spx_customer_id: '77' }, false],
  ])('%s', (_, fields, expected) => expect(makesNews(world, () => createCustomer(world, 'Contoso', fields))).toBe(expected));

  it.each([
    ['the workflow is switched off', () => connectedWorld({ company })],
    ['real time is off', () => importWorld({ company })],
  ])('nothing when %s, for one unit a save', (_, make) => {
    const off = make();
    const id = createCustomer(off, 'Northwind Traders');
    const change = () => changeCustomer(off, id, { email: 'new@acme.example' });
    expect(unitsOfSave(off, () => expect(makesNews(off, change)).toBe(false))).toBe(1);
  });
});

describe('200 saves', () => {
  /** The units of each save; whatever befalls it, it must not fail. */
  function save200(world: World, between: (save: number) => void = () => undefined): number[] {
    const id = createCustomer(world, 'Northwind Traders');
    return Array.from({ length: 200 }, (_, save) => {
      between(save);
      const isNew = save % 4 === 0;
      return unitsOfSave(world, () =>
        isNew
          ? createCustomer(world, `Customer ${save}`, {}, { context: 'RESTWEBSERVICES' })
          : changeCustomer(world, id, { email: `${save}@acme.example` }),
      );
    });
  }

  it('in a burst are one task, and rows for the run that follows; everybody is in SPP once', () => {
    const world = realTimeImport();
    const costs = save200(world);
    expect(Math.max(...costs)).toBeLessThanOrEqual(MOST_UNITS);
    expect(singleTasks(world)).toHaveLength(1);
    expect(errors(world)).toEqual([]);
    runSubmittedTasks(world.account);
    expect(queued(world)).toEqual([]);
    expect(singleTasks(world).length).toBeLessThanOrEqual(2);
    const marked = world.account.store.all('customer').filter(({ fields }) => fields['custentity_spx_export_to_spp'] === true);
    expect(marked).toHaveLength(51);
    expect(marked.filter(({ id }) => sppCustomersOf(world, id).length !== 1)).toEqual([]);
  });

  it.each([
    ['the rules are known', () => undefined],
    ['NetSuite forgets its caches before each', forget],
    ['a run ends before every tenth', (world: World, save: number) => void (save % 10 === 0 && runSubmittedTasks(world.account))],
    [
      'caches are forgotten and a run is under way that nobody here started',
      (world: World, save: number) => {
        if (save === 0) runSubmittedTasks(world.account);
        if (save % 5 === 0) forget(world);
        if (save === 0)
          submitTask(world.account, {
            script: 'customscript_spx_import_mr',
            deployment: 'customdeploy_spx_import_single',
            byScript: false,
          });
      },
    ],
  ])(`cost at most ${MOST_UNITS} units each while SPP is down, fail never, and reach it later: %s`, (_, between) => {
    const world = realTimeImport();
    world.spp.injectFault({ on: 'api', kind: 'http-500', times: 100_000 });
    world.spp.injectFault({ on: 'token', kind: 'http-500', times: 100_000 } as never);
    const requests = world.spp.stats.requests;
    let made = 0;
    const costs = save200(world, (save) => {
      const before = world.spp.stats.requests;
      between(world, save);
      made += world.spp.stats.requests - before;
    });
    expect(world.spp.stats.requests - requests).toBe(made);
    expect(costs.filter((units) => units > MOST_UNITS)).toEqual([]);
    expect(costs).toHaveLength(200);
    world.spp.clearFaults();
    runSubmittedTasks(world.account);
    world.clock.advance(3_600_000);
    runImport(world, SCHEDULED);
    runImport(world, SCHEDULED);
    const marked = world.account.store.all('customer').filter(({ fields }) => fields['custentity_spx_export_to_spp'] === true);
    expect(marked.filter(({ id }) => sppCustomersOf(world, id).length !== 1)).toEqual([]);
    expect(sppOf(world, marked[0]?.id ?? 0)?.addr?.email).toBe('199@acme.example');
    expect(queued(world)).toEqual([]);
  });
});

it('a deployment that somebody else keeps busy gets the customer when it ends', () => {
  const world = realTimeImport();
  submitTask(world.account, { script: 'customscript_spx_import_mr', deployment: 'customdeploy_spx_import_single', byScript: false });
  const ids = ['Northwind Traders', 'Contoso'].map((name) => createCustomer(world, name));
  expect(errors(world)).toEqual([]);
  expect(queued(world)).toEqual([String(ids[1])]);
  runSubmittedTasks(world.account);
  expect(ids.map((id) => sppCustomersOf(world, id).length)).toEqual([1, 1]);
  expect(queued(world)).toEqual([]);
});

it('nothing is sent twice, in either direction, while both workflows run and customers are saved', () => {
  const world = realTimeImport({ markNewCustomers: true });
  runExport(world);
  expect(singleTasks(world)).toEqual([]);
  const exported = [...customersBySppId(world).values()];
  expect(exported.some(({ fields }) => fields['custentity_spx_export_to_spp'] === true)).toBe(false);
  const id = createCustomer(world, 'Northwind Traders');
  for (const customer of exported) changeCustomer(world, customer.id, { custentity_spx_export_to_spp: true });
  runSubmittedTasks(world.account);
  expect(importReconciles(importCounts(world))).toBe(true);
  expect(sppCustomersOf(world, id)).toHaveLength(1);
  const state = () => JSON.stringify([world.spp.customers(), world.account.store.all('customer')]);
  let before = '';
  for (let round = 0; round < 4; round += 1) {
    world.clock.advance(900_000);
    runExport(world);
    runImport(world, SCHEDULED);
    runExport(world);
    if (round > 0) expect(state()).toBe(before);
    before = state();
  }
  expect(singleTasks(world)).toHaveLength(1);
});

describe('new customers are marked', () => {
  const marked = (world: World, id: number) => world.account.store.get('customer', id)?.fields['custentity_spx_export_to_spp'];
  const unmarked = { custentity_spx_export_to_spp: false };

  it.each([
    ['by a script, when the setting is on', { markNewCustomers: true }, { context: 'RESTWEBSERVICES' }, true],
    ['not when the setting is off', {}, { context: 'RESTWEBSERVICES' }, false],
    ['not on a form where the person took the mark away', { markNewCustomers: true }, { context: 'USERINTERFACE' }, false],
  ])('%s', (_, settings, saver, expected) => {
    const world = realTimeImport(settings);
    expect(marked(world, createCustomer(world, 'Contoso', unmarked, saver))).toBe(expected);
  });

  it('on the form, where a person sees it', () => {
    const world = realTimeImport({ markNewCustomers: true });
    const visitor = createVisitor(world.network);
    visitor.get(`https://${applicationHost(world.account.variant)}/app/common/entity/custjob.nl`);
    const boxes = visitor.page.forms.flatMap(({ fields }) => fields.filter(({ name }) => name === 'custentity_spx_export_to_spp'));
    expect(boxes).toContainEqual(expect.objectContaining({ type: 'checkbox', on: true }));
  });
});
