import { linkedCompany } from '../../../sandbox/accounts/linked-company';
import { settingsUrl, type World } from '../../../sandbox/cli/demo-world';
import { runSubmittedTasks } from '../../../sandbox/netsuite/engine/map-reduce';
import type { StoredRecord } from '../../../sandbox/netsuite/records/store';
import type { Session } from '../../../sandbox/netsuite/types';
import { netSuiteSite } from '../../../sandbox/web/netsuite-site';
import { createVisitor, type Visitor } from '../../../sandbox/web/visitor';
import type { AdoptionCounts } from '../../../src/core/adoption/adoption-counts';
import type { Finding } from '../../../src/core/adoption/finding';
import { readFindings } from '../../../src/core/adoption/stored-findings';
import { connectedWorld } from '../worlds';

/** The field of SPP that holds the NetSuite internal id, and the one of NetSuite that holds the SPP id. */
export const NETSUITE_ID = 'netsuite_customer_id__c';
export const SPP_ID = 'custentity_spx_customer_id';

/** A connected world in which Oracle's connector has linked so many customers. */
export const linkedWorld = (count: number): World => connectedWorld({ company: linkedCompany(count) });

/** The page of the move, opened by somebody; the administrator when nobody is named. */
export function openMovePage(world: World, user?: Session['user']): Visitor {
  const visitor = createVisitor(user === undefined ? world.network : netSuiteSite(world.account, { user }));
  visitor.get(`${settingsUrl(world.account)}&spx_page=adoption`);
  return visitor;
}

export const buttons = ({ page }: Visitor): string[] => [...new Set(page.forms.flatMap((form) => form.buttons.map(({ label }) => label)))];

/** Presses a button that starts something in the background, lets NetSuite do it, and opens the page again. */
export function pressAndWait(world: World, label: string): Visitor {
  const visitor = openMovePage(world);
  visitor.submit({}, label);
  runSubmittedTasks(world.account);
  return openMovePage(world);
}

export const look = (world: World): Visitor => pressAndWait(world, 'Look at the links (dry run)');

/** Adopts what the look before it found. */
export function adopt(world: World): Visitor {
  const { adoptable } = newestCounts(world);
  return pressAndWait(world, adoptable === 1 ? 'Adopt 1 link' : `Adopt ${adoptable} links`);
}

const newestRow = (world: World): StoredRecord['fields'] => world.account.store.all('customrecord_spx_adoption').at(-1)?.fields ?? {};

export const newestStatus = (world: World): string => String(newestRow(world)['custrecord_spx_ado_status']);

export const newestCounts = (world: World): AdoptionCounts =>
  JSON.parse(String(newestRow(world)['custrecord_spx_ado_counts'] || '{}')) as AdoptionCounts;

/** The findings as they are stored, put together from their parts. */
export const newestFindings = (world: World): Finding[] =>
  readFindings(Array.from({ length: 10 }, (_, part) => String(newestRow(world)[`custrecord_spx_ado_findings${part + 1}`] ?? '')).join(''));

/** Whether every link that was read is in exactly one column. */
export const reconciles = ({ linked, already, adoptable, adopted, conflicts, pending }: AdoptionCounts, kind: 'look' | 'adopt'): boolean =>
  linked === already + (kind === 'look' ? adoptable : adopted) + conflicts + pending;

/** Says in SuiteProjects Pro which NetSuite customer a customer is. */
export function claim(world: World, sppId: string, netsuiteId: string): void {
  const customer = world.spp.customer(sppId);
  if (customer === undefined) throw new Error(`There is no customer ${sppId}.`);
  world.spp.saveCustomer({ ...customer, custom: { ...customer.custom, [NETSUITE_ID]: netsuiteId } });
}

/** The NetSuite id that SPP has of a customer. */
export const claimed = (world: World, sppId: string): number => Number(world.spp.customer(sppId)?.custom[NETSUITE_ID]);
