import type { World } from '../../sandbox/cli/demo-world';
import { newestRun } from '../../sandbox/cli/run-summary';
import { runMapReduce } from '../../sandbox/netsuite/engine/map-reduce';
import type { MapReduceReport, RunOptions } from '../../sandbox/netsuite/engine/report';
import type { FieldValue, StoredLine } from '../../sandbox/netsuite/records/store';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import type { ImportRunCounts } from '../../src/workflows/import/reconcile';
import { setActive } from '../activate-workflow';
import { connectedWorld } from './worlds';

/** The field of SPP that holds the NetSuite internal id. */
export const NETSUITE_ID = 'netsuite_customer_id__c';

const workflowId = (world: World): number =>
  world.account.store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_import')?.id ??
  0;

/** A connected world whose import is switched on. */
export function importWorld(options: Parameters<typeof connectedWorld>[0] = {}): World {
  const world = connectedWorld(options);
  setActive(world.account, 'customers_import');
  return world;
}

/** Settings of the import over the shipped ones, as a version of its configuration. */
export function changeImport(world: World, change: { settings?: object; rows?: readonly object[] }): void {
  const document = { schema: 1, workflow: 'customers_import', settings: {}, filter: null, rows: [], valueLists: [], ...change };
  const { store } = world.account;
  store.insert('customrecord_spx_version', {
    custrecord_spx_ver_workflow: String(workflowId(world)),
    custrecord_spx_ver_number: store.all('customrecord_spx_version').length + 1,
    custrecord_spx_ver_json: JSON.stringify(document),
  });
}

/** Runs the on-demand deployment of the import. */
export const runImport = (world: World, options: Partial<RunOptions> = {}): MapReduceReport =>
  runMapReduce(world.account, { script: 'customscript_spx_import_mr', deployment: 'customdeploy_spx_import_ondemand', ...options });

/** The totals of the newest run, which is an import. */
export const importCounts = (world: World): ImportRunCounts =>
  JSON.parse(String(newestRun(world.account)?.fields['custrecord_spx_run_counts'] || '{}')) as ImportRunCounts;

/** Whether every customer that was read is in exactly one column. */
export const importReconciles = ({ read, skipped, created, updated, linked, held, parked, pending }: ImportRunCounts): boolean =>
  read === Object.values(skipped).reduce((sum, count) => sum + count, created + updated + linked + held + parked + pending);

const addressLine = (fields: Record<string, FieldValue>): StoredLine => ({
  fields: { label: 'Main', defaultbilling: true, defaultshipping: true },
  subrecords: { addressbookaddress: { country: 'US', addr1: '1 Main Street', city: 'Springfield', state: 'IL', zip: '62701', ...fields } },
});

/** Saves a new customer in NetSuite, marked for the import; returns its internal id. */
export function addNetSuiteCustomer(world: World, name: string, fields: Record<string, FieldValue> = {}): number {
  world.clock.advance(60_000);
  const values = { companyname: name, isperson: 'F', email: 'hello@acme.example', currency: '1', entitystatus: '13' };
  const given = { ...values, custentity_spx_export_to_spp: true, ...fields };
  return world.account.store.insert('customer', given, { addressbook: [addressLine({})] }).id;
}

/** Saves a NetSuite customer again, a minute later. */
export function saveInNetSuite(world: World, id: number, fields: Record<string, FieldValue>): void {
  world.clock.advance(60_000);
  world.account.store.update('customer', id, fields);
}

/** The SPP customers that hold a NetSuite id. */
export const sppCustomersOf = (world: World, netsuiteId: number): SppCustomerRecord[] =>
  world.spp.customers().filter(({ custom }) => custom[NETSUITE_ID] === String(netsuiteId));
