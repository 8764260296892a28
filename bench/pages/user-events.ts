import type { World } from '../../sandbox/cli/demo-world';
import { runMapReduce } from '../../sandbox/netsuite/engine/map-reduce';
import { RecordDraft } from '../../sandbox/netsuite/modules/record/record-draft';
import { ADMINISTRATOR } from '../../sandbox/netsuite/realm/session';
import { applicationHost } from '../../sandbox/netsuite/suitelet/address';
import { PAGES as WEB_PAGES } from '../../sandbox/web/addresses';
import { createVisitor } from '../../sandbox/web/visitor';
import { EXPORT } from '../export/measure-export';
import { benchWorld, type BenchAccount } from '../world/bench-world';

/** What our scripts on customers used, for one save or one opened customer. */
export interface UserEventUse {
  invocations: number;
  units: number;
}

export interface UserEventFigures {
  /** Of a new customer that the export saves, where the import is off, and where it runs in real time. */
  userEventPerSave: { importOff: UserEventUse; importOn: UserEventUse };
  /** Of a customer whose name a person changes. */
  userEventPerEdit: { importOff: UserEventUse; importOn: UserEventUse };
  /** When a person opens a customer. */
  userEventPerView: UserEventUse;
}

const SCRIPTS = ['customscript_spx_customer_ue', 'customscript_spx_customer_save_ue', 'customscript_spx_customer_new_ue'];

/** What our scripts on customers used while something was done, for each of so many times. */
function usedBy({ account }: World, times: number, work: () => void): UserEventUse {
  const used = (): UserEventUse => {
    const ours = [...account.governance.values()].filter(({ script }) => SCRIPTS.includes(script));
    return { invocations: ours.reduce((sum, use) => sum + use.invocations, 0), units: ours.reduce((sum, use) => sum + use.units, 0) };
  };
  const before = used();
  work();
  const after = used();
  return { invocations: (after.invocations - before.invocations) / times, units: (after.units - before.units) / times };
}

/** Switches the import on, in real time. */
function importInRealTime({ account: { store } }: World): void {
  const workflow = store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_import');
  if (workflow === undefined) throw new Error('The import has no workflow.');
  store.update('customrecord_spx_workflow', workflow.id, { custrecord_spx_wf_active: true });
  const configuration = { schema: 1, workflow: 'customers_import', settings: { realTime: true }, filter: null, rows: [], valueLists: [] };
  store.insert('customrecord_spx_version', {
    custrecord_spx_ver_workflow: String(workflow.id),
    custrecord_spx_ver_number: 1,
    custrecord_spx_ver_json: JSON.stringify(configuration),
  });
}

/** Saves every customer under another name, as on its form. */
function editAll({ account }: World): void {
  const { store, userEvents } = account;
  const type = store.recordType('customer');
  if (type === undefined || userEvents === undefined) throw new Error('The product is not installed.');
  const cause = { account, user: ADMINISTRATOR, executionContext: 'USERINTERFACE', sessionVariables: new Map<string, string>() };
  for (const stored of store.all('customer')) {
    const draft = new RecordDraft(store, type, stored);
    const name = `${String(stored.fields['companyname'])} Group`;
    for (const [field, value] of Object.entries({ companyname: name, custentity_spx_export_to_spp: true }))
      draft.field(field).assign(value);
    userEvents.aroundSave(cause, draft, 'edit', () => draft.save({ ignoreMandatoryFields: false }));
  }
}

function savesIn(options: BenchAccount, isImportOn: boolean): { world: World; perSave: UserEventUse; perEdit: UserEventUse } {
  const world = benchWorld(options);
  if (isImportOn) importInRealTime(world);
  const count = options.company.customers.length;
  const perSave = usedBy(world, count, () => void runMapReduce(world.account, EXPORT));
  return { world, perSave, perEdit: usedBy(world, count, () => editAll(world)) };
}

/** Exports a company, has a person change each customer, and opens one; with the import off and on. */
export function userEventFigures(options: BenchAccount): UserEventFigures {
  const [off, on] = [savesIn(options, false), savesIn(options, true)];
  const { account, network } = off.world;
  const [customer] = account.store.all('customer');
  const address = `https://${applicationHost(account.variant)}${WEB_PAGES.customer}?id=${customer?.id}`;
  return {
    userEventPerSave: { importOff: off.perSave, importOn: on.perSave },
    userEventPerEdit: { importOff: off.perEdit, importOn: on.perEdit },
    userEventPerView: usedBy(off.world, 1, () => createVisitor(network).get(address)),
  };
}
