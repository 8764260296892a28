import type { World } from '../../sandbox/cli/demo-world';
import type { SppRow } from '../../sandbox/suiteprojects/rows/row-table';

/** Why a customer is not in both systems, in the words of the page, as a person would find out by looking into both. */
export interface WaitingByHand {
  sppId: string;
  projects: number;
  contacts: number;
  why: string;
}

const NETSUITE_ID = 'netsuite_customer_id__c';
const MARKED = 'export_customer_to_ns__c';

const active = ({ texts, deleted }: SppRow): boolean => deleted !== true && texts['active'] !== '0';

/** The customers that something waits for, counted from the tables of both sandboxes and from no code of the product. By id. */
export function waitingByHand(world: World): WaitingByHand[] {
  const { rows } = world.spp.snapshot();
  const counts = new Map<string, { projects: number; contacts: number }>();
  for (const kind of ['Project', 'Contact'] as const)
    for (const { texts } of (rows[kind] ?? []).filter(active)) {
      const id = texts['customerid'] ?? '';
      if (id === '' || id === '0') continue;
      const before = counts.get(id) ?? { projects: 0, contacts: 0 };
      counts.set(id, kind === 'Project' ? { ...before, projects: before.projects + 1 } : { ...before, contacts: before.contacts + 1 });
    }
  return [...counts]
    .flatMap(([sppId, count]) => {
      const why = whyNot(world, sppId);
      return why === undefined ? [] : [{ sppId, ...count, why }];
    })
    .sort((one, other) => Number(one.sppId) - Number(other.sppId));
}

function whyNot({ account, spp }: World, sppId: string): string | undefined {
  const customer = spp.customer(sppId);
  if (customer === undefined || customer.deleted === true) return 'deleted';
  const netsuiteId = customer.custom[NETSUITE_ID] ?? '';
  if (netsuiteId !== '' && netsuiteId !== '0')
    return account.store.all('customer').some(({ id }) => String(id) === netsuiteId) ? undefined : 'not in NetSuite';
  if (customer.custom[MARKED] !== '1' || customer.active !== '1') return 'kept out';
  const exceptions = account.store
    .all('customrecord_spx_exception')
    .map(({ fields }) => fields)
    .filter((one) => one['custrecord_spx_exc_spp_id'] === sppId);
  const open = exceptions.find((one) => one['custrecord_spx_exc_status'] === 'open');
  if (open !== undefined) return String(open['custrecord_spx_exc_kind']);
  return exceptions.some((one) => one['custrecord_spx_exc_status'] === 'ignored') ? 'ignored' : 'not exported yet';
}

/** What the page lists, by id: the cells of its table. */
export function waitingOnPage(html: string): WaitingByHand[] {
  const body = /aria-label="Customers that projects and contacts wait for"[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '';
  const cellsOf = (row: string): string[] => [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell);
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
    .map(([, row = '']) => {
      const [, id = '', projects = '', contacts = '', why = ''] = cellsOf(row);
      const badge = /<span[^>]*>([^<]*)<\/span/.exec(why)?.[1]?.trim() ?? '';
      return { sppId: id.replace(/<[^>]*>/g, '').trim(), projects: Number(projects), contacts: Number(contacts), why: badge };
    })
    .sort((one, other) => Number(one.sppId) - Number(other.sppId));
}
