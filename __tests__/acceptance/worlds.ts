import { readFileSync } from 'node:fs';
import { demoCompany } from '../../sandbox/accounts/demo/demo-company';
import type { DemoCompany } from '../../sandbox/accounts/demo/demo-types';
import type { Story } from '../../sandbox/accounts/demo/stories';
import { connect } from '../../sandbox/cli/connect';
import { createWorld, type World, type WorldOptions } from '../../sandbox/cli/demo-world';
import { switchOnSchedule } from '../../sandbox/cli/switch-on';
import { countsOf, newestRun, type RunRowCounts } from '../../sandbox/cli/run-summary';
import { runMapReduce } from '../../sandbox/netsuite/engine/map-reduce';
import type { MapReduceReport, RunOptions } from '../../sandbox/netsuite/engine/report';
import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import { emptyConfiguration } from '../../src/core/configuration/empty-configuration';
import type { Configuration } from '../../src/core/configuration/configuration';
import { printConfiguration } from '../../src/core/configuration/print-configuration';
import { packagePath } from '../../tools/package';
import { textOfVersion, versionFields } from '../version-fields';

let zip: Uint8Array | undefined;

/** A fresh world from the package that `npm run package` made, and from nothing else; connected, and its schedule switched on, through the pages. */
export function connectedWorld(options: Omit<WorldOptions, 'zip'> = {}): World {
  zip ??= readFileSync(packagePath);
  const world = createWorld({ zip, ...options });
  connect(world);
  switchOnSchedule(world);
  return world;
}

/** A part of the demo company: the first customers of each story, and everybody whom NetSuite has already. */
export function companyOf(counts: Partial<Record<Story, number>>): DemoCompany {
  const demo = demoCompany();
  const customers = Object.entries(counts).flatMap(([story, count]) => demo.customers.filter((one) => one.story === story).slice(0, count));
  return { ...demo, customers };
}

/** The row of a custom record type that was stored last. */
export function newestRow(world: World, type: string): StoredRecord['fields'] {
  return world.account.store.all(type).at(-1)?.fields ?? {};
}

/** The one workflow row, as an administrator would change it. */
export function changeWorkflow(world: World, fields: Record<string, string | boolean>): void {
  const [workflow] = world.account.store.all('customrecord_spx_workflow');
  world.account.store.update('customrecord_spx_workflow', workflow?.id ?? 0, fields);
}

/** The configuration that is in force. */
export function newestConfiguration(world: World): Configuration {
  const newest = world.account.store.all('customrecord_spx_version').at(-1);
  return newest === undefined ? emptyConfiguration() : (JSON.parse(textOfVersion(newest.fields)) as Configuration);
}

/** Saves a version of the configuration over the one that is in force, without the page. */
export function changeConfiguration(world: World, change: Partial<Configuration>): void {
  saveText(world, printConfiguration({ ...newestConfiguration(world), ...change }));
}

/** Saves any text as the newest version. */
export function saveText(world: World, json: string): void {
  const [workflow] = world.account.store.all('customrecord_spx_workflow');
  world.account.store.insert('customrecord_spx_version', {
    custrecord_spx_ver_workflow: String(workflow?.id),
    custrecord_spx_ver_number: world.account.store.all('customrecord_spx_version').length + 1,
    ...versionFields(json),
  });
}

/** The row of the customers export; the import has one as well. */
export function exportRow(world: World): StoredRecord['fields'] {
  const rows = world.account.store.all('customrecord_spx_workflow');
  return rows.find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_export')?.fields ?? {};
}

/** The watermark of the export; '' before a run has moved it. */
export const watermarkOf = (world: World): string => String(exportRow(world)['custrecord_spx_wf_watermark'] ?? '');

/** Settings of the export over the shipped ones. */
export function changeSettings(world: World, settings: Record<string, unknown>): void {
  changeConfiguration(world, { settings });
}

/** Runs the on-demand deployment of the export. */
export function runExport(world: World, options: Partial<RunOptions> = {}): MapReduceReport {
  return runMapReduce(world.account, { script: 'customscript_spx_export_mr', deployment: 'customdeploy_spx_export_ondemand', ...options });
}

/** The totals of the newest run row. */
export const newestCounts = (world: World): RunRowCounts => countsOf(newestRun(world.account));

/** The customers that the export created or linked, by SPP id; a second customer of one SPP id fails the test that asks. */
export function customersBySppId(world: World): Map<string, StoredRecord> {
  const found = new Map<string, StoredRecord>();
  for (const customer of world.account.store.all('customer')) {
    const sppId = String(customer.fields['custentity_spx_customer_id'] ?? '');
    if (sppId === '') continue;
    if (found.has(sppId)) throw new Error(`Two NetSuite customers for SuiteProjects Pro customer ${sppId}.`);
    found.set(sppId, customer);
  }
  return found;
}

/** The field of SPP that holds the NetSuite internal id. */
export const writtenBackId = (world: World, sppId: string): string => world.spp.customer(sppId)?.custom['netsuite_customer_id__c'] ?? '';

/** Saves a customer in SuiteProjects Pro as a person would, a minute later; it must exist. */
export function saveAgain(world: World, sppId: string | undefined, changes: Partial<SppCustomerRecord>): void {
  const customer = world.spp.customer(sppId ?? '');
  if (customer === undefined) throw new Error(`There is no customer ${sppId}.`);
  world.clock.advance(60_000);
  world.spp.saveCustomer({ ...customer, ...changes });
}
