import type { World } from '../../sandbox/cli/demo-world';
import type { Session } from '../../sandbox/netsuite/types';
import type { FieldValue } from '../../sandbox/netsuite/records/store';
import type { Configuration } from '../../src/core/configuration/configuration';
import { emptyConfiguration } from '../../src/core/configuration/empty-configuration';
import type { MappingRow } from '../../src/core/mapping/mapping-row';
import { versionFields } from '../version-fields';
import { fillImport, type Details } from './filled-import';
import { companyOf, connectedWorld } from './worlds';

const MOMENT = '2026-01-14T09:30:00.000Z';

/** How much of everything there is. */
export interface Amounts {
  rows: number;
  pairs: number;
  lists: number;
  versions: number;
  runs: number;
  exceptions: number;
}

export const FEW: Amounts = { rows: 2, pairs: 3, lists: 1, versions: 2, runs: 2, exceptions: 4 };

/** Where pages of a filled world find what they show in detail. */
export interface Filled {
  world: World;
  /** Parameters of the address by page. */
  details: Details;
  /** Those of the pages about the customers import; a page that is not named has nothing of its own there. */
  importDetails: Details;
  /** The customers of SuiteProjects Pro. */
  ids: readonly string[];
  /** Those of NetSuite that the world's texts are in. */
  netsuiteIds: readonly string[];
}

const many = <Value>(count: number, one: (index: number) => Value): Value[] => Array.from({ length: count }, (_, index) => one(index));

export const person = (name: string, roleId: string): Session['user'] => ({ id: 9, name, email: 'kim@example.com', role: 1000, roleId });

/** XML takes no control characters, so SuiteProjects Pro holds none. */
const inXml = (text: string): string => text.replaceAll('\u0000', '');

const row = (text: string, index: number): MappingRow => ({
  ...{ id: `row:${index + 1}`, order: 500 + index, target: index === 0 ? 'comments' : `address.a${index}.addr1`, kind: 'fixed' },
  ...{ expression: text, onEmpty: 'use-default', onNoMatch: 'park', defaultValue: text, active: true, isDefaultRow: false, note: text },
});

export const configurationWith = (text: string, { rows, pairs, lists }: Amounts): Configuration => ({
  ...emptyConfiguration(),
  filter: {
    and: [
      { field: 'active', op: 'is', value: '1', reason: text },
      { not: { field: 'company', op: 'any-of', value: [`${text}?`, 'x'], reason: text } },
    ],
  },
  rows: many(rows, (index) => row(text, index)),
  valueLists: many(lists, (list) => ({
    name: list === 0 ? `List ${text}` : `List ${list}`,
    note: text,
    pairs: many(list === 0 ? pairs : 1, (pair) => ({ source: `${pair} ${text}`, target: text })),
  })),
});

/** Stores rows of a type of ours, fields without their prefix. */
function storer(world: World, type: string, prefix: string) {
  const [workflow] = world.account.store.all('customrecord_spx_workflow');
  return (values: Record<string, FieldValue>): string => {
    const fields = Object.entries({ workflow: String(workflow?.id), ...values }).map(([name, value]) => [
      `custrecord_spx_${prefix}_${name}`,
      value,
    ]);
    return String(world.account.store.insert(type, Object.fromEntries(fields) as Record<string, FieldValue>).id);
  };
}

function addVersions(world: World, text: string, amounts: Amounts): void {
  const store = storer(world, 'customrecord_spx_version', 'ver');
  for (let number = 1; number <= amounts.versions; number += 1) {
    const isNewest = number === amounts.versions;
    const configuration = configurationWith(text, isNewest ? amounts : FEW);
    // A target that no account has, and a reason that nobody understands, in a version that runs do not use.
    const [first] = configuration.rows;
    const given = isNewest || first === undefined ? configuration : { ...configuration, rows: [{ ...first, id: text, target: text }] };
    store({
      number,
      note: text.slice(0, 300),
      user: text.slice(0, 300),
      saved: MOMENT,
      ...unprefixed(versionFields(JSON.stringify(given))),
    });
  }
}

const unprefixed = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.replace('custrecord_spx_ver_', ''), value]));

function addRuns(world: World, text: string, { runs }: Amounts): string[] {
  const store = storer(world, 'customrecord_spx_run', 'run');
  const counts = { read: 3, skipped: { [text]: 1, ignored: 1 }, created: 0, linked: 0, held: 0, parked: 1, pending: 0, writtenBack: 0 };
  return many(runs, (index) =>
    store({
      ...{
        status: index % 2 === 0 ? 'failed' : 'complete',
        trigger: 'manual',
        user: text.slice(0, 300),
        deployment: 'customdeploy_spx_export_ondemand',
      },
      ...{ started: MOMENT, ended: MOMENT, message: text, units: 100, seconds: 3, calls: 2, version: 1 },
      counts: JSON.stringify({ ...counts, writeBackFailed: 0, reasons: { NAME_TOO_LONG: 1 } }),
    }),
  );
}

const customerOf = (id: string, text: string) => ({
  ...{ id, company: text, name: text, active: true, type: 'C', code: text, externalid: text, web: text, currency: text, terms: text },
  ...{ created: '', updated: '', other: { notes: text }, related: {}, custom: { industry__c: text, export_customer_to_ns__c: '1' } },
  addr: Object.fromEntries(['email', 'phone', 'addr1', 'city', 'country', 'state', 'zip'].map((field) => [field, text])),
});

const candidate = (netsuiteId: string, text: string) => ({
  ...{ netsuiteId, name: text, entityId: text, email: text, phone: text, altPhone: text, taxNumber: text, sppId: '', score: 60 },
  reasons: [{ criterion: 'name', agrees: true, points: 60, ours: text, theirs: text }],
});

function addExceptions(world: World, text: string, { exceptions }: Amounts, netsuiteId: string): Record<'parked' | 'held', string> {
  const store = storer(world, 'customrecord_spx_exception', 'exc');
  const stored = many(exceptions, (index) => {
    const id = String(900_000 + index);
    const isHeld = index % 2 === 1;
    const status = index % 4 < 2 ? 'open' : index % 8 < 4 ? 'ignored' : 'resolved';
    const data = isHeld
      ? { reasons: 'same-name-in-netsuite', candidates: netsuiteId, alike: '900005, 900007' }
      : { value: text, limit: 83 };
    return store({
      ...{
        spp_id: id,
        company: text.slice(0, 300),
        kind: isHeld ? 'held' : 'parked',
        code: isHeld ? 'POSSIBLE_DUPLICATE' : 'NAME_TOO_LONG',
      },
      ...{
        status,
        attempts: 1,
        what_to_do: text.slice(0, 900),
        reasons: JSON.stringify([{ code: 'NAME_TOO_LONG', target: 'companyname', data }]),
      },
      ...{ payload: JSON.stringify(customerOf(id, text)), edited: JSON.stringify({ company: text, 'addr.city': text }) },
      candidates: isHeld ? JSON.stringify([candidate(netsuiteId, text), candidate('999999', text)]) : '',
      ...(status !== 'open' && { decision: text.slice(0, 300), decided_by: text.slice(0, 300), decided: MOMENT }),
    });
  });
  return { parked: stored[0] ?? '', held: stored[1] ?? '' };
}

/** A world in which every text that somebody can enter anywhere is `text`, and that has so much of everything. */
export function filledWorld(text: string, amounts: Amounts = FEW): Filled {
  const demo = companyOf({ plain: 4, 'email-without-at': 1 });
  const own = inXml(text);
  const customers = demo.customers.map((one, index) => ({
    ...one,
    record: {
      ...one.record,
      ...{ company: `${index}${own}`, name: own, code: own, terms: own, other: { ...one.record.other, notes: own } },
      addr: { ...one.record.addr, addr1: own, city: own },
      custom: { ...one.record.custom, industry__c: own },
    },
  }));
  const world = connectedWorld({ company: { ...demo, customers }, site: { user: person(text, 'administrator') } });
  const snapshot = world.spp.snapshot();
  const labelled = snapshot.rows['CustField']?.map((field) => ({ ...field, texts: { ...field.texts, label: own } })) ?? [];
  world.spp.restore({ ...snapshot, rows: { ...snapshot.rows, CustField: labelled } });
  const netsuite = world.account.store.insert('customer', {
    ...{ isperson: 'F', entitystatus: '13', companyname: text.slice(0, 83), comments: text, custentity_spx_customer_id: '1002' },
  });
  addVersions(world, text, amounts);
  const runs = addRuns(world, text, amounts);
  const { parked, held } = addExceptions(world, text, amounts, String(netsuite.id));
  const group = world.account.store.insert('customrecord_spx_group', {
    ...{ name: text.slice(0, 50), custrecord_spx_grp_members: 'customers_export', custrecord_spx_grp_active: true },
  });
  const netsuiteId = { spx_netsuite_id: String(netsuite.id) };
  const strange = Object.fromEntries(
    ['row', 'name', 'version', 'run', 'exception', 'group', 'list', 'status'].map((name) => [`spx_${name}`, text]),
  );
  const details = {
    mappingrow: [{ spx_row: 'row:1' }, { spx_row: 'default:companyname' }, strange],
    valuelist: [{ spx_name: `List ${text}` }, strange],
    version: [{ spx_version: '1' }, { spx_version: '1', spx_against: 'newest' }, { spx_version: '0' }, strange],
    run: [{ spx_run: runs[0] ?? '' }, strange],
    exception: [{ spx_exception: parked }, strange],
    duplicate: [{ spx_exception: held }, strange],
    exceptions: [{ spx_status: 'ignored' }, { spx_status: 'resolved' }, strange],
    duplicates: [{ spx_status: 'ignored' }, strange],
    group: [{ spx_group: String(group.id) }, strange],
    customer: [netsuiteId],
    open: [netsuiteId],
    preview: [netsuiteId, strange],
  };
  const importDetails = fillImport(world, text, strange);
  return { world, details, importDetails, ids: customers.map(({ record }) => record.id), netsuiteIds: [String(netsuite.id)] };
}
