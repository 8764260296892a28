import type { World } from '../../sandbox/cli/demo-world';
import { emptyConfiguration } from '../../src/core/configuration/empty-configuration';
import type { Configuration } from '../../src/core/configuration/configuration';
import type { MappingRow } from '../../src/core/mapping/mapping-row';
import { versionFields } from '../version-fields';

/** Parameters of the address by page, for what a page shows in detail. */
export type Details = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const MOMENT = '2026-01-14T09:30:00.000Z';
const STATUSES = ['open', 'open', 'ignored', 'resolved'] as const;

const row = (text: string): MappingRow => ({
  ...{ id: 'row:1', order: 500, target: 'spp.notes', kind: 'fixed', expression: text, onEmpty: 'use-default', onNoMatch: 'park' },
  ...{ defaultValue: text, active: true, isDefaultRow: false, note: text },
});

const configurationWith = (text: string): Configuration => ({
  ...emptyConfiguration('customers_import'),
  filter: { not: { field: 'comments', op: 'is', value: `${text}?`, reason: text } },
  rows: [row(text)],
  valueLists: [{ name: `List ${text}`, note: text, pairs: [{ source: text, target: text }] }],
});

/** Fills the customers import of a world with a text: its configuration, and exceptions of both kinds. Returns what pages show of it. */
export function fillImport({ account: { store } }: World, text: string, strange: Readonly<Record<string, string>>): Details {
  const workflow = store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_import');
  const workflowId = String(workflow?.id);
  for (const number of [1, 2])
    store.insert('customrecord_spx_version', {
      ...{ custrecord_spx_ver_workflow: workflowId, custrecord_spx_ver_number: number, custrecord_spx_ver_saved: MOMENT },
      ...{ custrecord_spx_ver_note: text.slice(0, 300), custrecord_spx_ver_user: text.slice(0, 300) },
      ...versionFields(JSON.stringify(configurationWith(text))),
    });
  const exceptions = STATUSES.map((status, index) => addException(store, workflowId, { text, status, index }));
  return {
    ...Object.fromEntries(['settings', 'mapping', 'filters', 'valuelists', 'versions', 'preview'].map((page) => [page, [{}, strange]])),
    mappingrow: [{ spx_row: 'row:1' }, { spx_row: 'default:spp.company' }, strange],
    valuelist: [{ spx_name: `List ${text}` }, strange],
    version: [{ spx_version: '1' }, { spx_version: '2', spx_against: 'newest' }, strange],
    exception: exceptions.map((id) => ({ spx_exception: id })),
    exceptions: [{}, { spx_status: 'ignored' }, { spx_status: 'resolved' }, strange],
  };
}

interface Entry {
  text: string;
  status: (typeof STATUSES)[number];
  index: number;
}

function addException(store: World['account']['store'], workflow: string, { text, status, index }: Entry): string {
  const isHeld = index % 2 === 0;
  const netsuiteId = String(800_000 + index);
  const found = [{ sppId: '1001', name: text, company: text, netsuiteId: '999999' }];
  const fields = {
    ...{ workflow, spp_id: `netsuite:${netsuiteId}`, company: text.slice(0, 300), status, attempts: 1, what_to_do: text.slice(0, 900) },
    ...{ kind: isHeld ? 'held' : 'parked', code: isHeld ? 'IMPORT_MATCH_UNCLEAR' : 'SPP_RECORD_REFUSED' },
    reasons: JSON.stringify([
      isHeld
        ? { code: 'IMPORT_MATCH_UNCLEAR', data: { reason: 'nickname-linked-elsewhere', customers: text } }
        : { code: 'SPP_RECORD_REFUSED', data: { message: text, status: 1 } },
    ]),
    payload: JSON.stringify({ netsuiteId, fields: { companyname: text, comments: text }, addresses: {}, ...(isHeld && { found }) }),
    ...(status !== 'open' && { decision: text.slice(0, 300), decided_by: text.slice(0, 300), decided: MOMENT }),
  };
  const stored = Object.entries(fields).map(([name, value]) => [`custrecord_spx_exc_${name}`, value]);
  return String(store.insert('customrecord_spx_exception', Object.fromEntries(stored) as Record<string, string>).id);
}
