import { settingsUrl } from '../../sandbox/cli/demo-world';
import { createVisitor } from '../../sandbox/web/visitor';
import { simulatedWorld, type ScriptChange, type SimulatedWorld } from '../world/simulated-world';
import { Ledger } from './ledger';
import { enterInNetSuite } from './people';
import type { BothScenario } from './scenario';
import { NOTHING_YET, type AfterTheDust } from './after-the-dust';

/** A simulated world in which both workflows are switched on, and everything is noted that anybody does to customers. */
export interface BothWorld extends SimulatedWorld {
  both: BothScenario;
  ledger: Ledger;
  /** What was written once all was done; filled in by the play. */
  afterwards: AfterTheDust;
}

/** Versions of the built scripts, such as ones with a bug in them. */
export interface BothChanges {
  export?: ScriptChange;
  import?: ScriptChange;
}

const IMPORT_SCRIPT = '/SuiteScripts/spx/import_mr.js';
const GROUP_NAME = 'Nightly';

/** Deploys, connects, switches both workflows on, and enters the customers of NetSuite; nothing has run yet. */
export function bothWorld(zip: Uint8Array, both: BothScenario, changes: BothChanges = {}): BothWorld {
  const world = simulatedWorld(zip, both.base, changes.export);
  const { files } = world.account;
  const source = files.get(IMPORT_SCRIPT);
  if (changes.import && source !== undefined) files.set(IMPORT_SCRIPT, changes.import(source));
  switchOnImport(world, both);
  if (both.acts.some(({ act }) => act === 'group')) makeGroup(world);
  const ledger = new Ledger(world.account, world.spp);
  both.netsuiteCustomers.forEach((customer, index) => enterInNetSuite(world, customer, `${index + 1}`));
  return { ...world, both, ledger, afterwards: NOTHING_YET };
}

const MARKED = { field: 'custentity_spx_export_to_spp', op: 'is', value: 'T' };
const LINKED = { field: 'custentity_spx_customer_id', op: 'is-not-empty' };

/** As shipped, or with those that are linked as well, whether they are marked or not. */
const filterOf = ({ takesLinked }: BothScenario): object | null =>
  takesLinked
    ? {
        and: [
          { or: [MARKED, LINKED], reason: 'not-marked' },
          { field: 'isinactive', op: 'is', value: 'F', reason: 'inactive' },
          { field: 'searchstage', op: 'any-of', value: ['Customer'], reason: 'stage' },
        ],
      }
    : null;

function switchOnImport({ account: { store } }: SimulatedWorld, both: BothScenario): void {
  const row = store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === 'customers_import');
  if (row === undefined) throw new Error('The account has no import workflow.');
  store.update('customrecord_spx_workflow', row.id, { custrecord_spx_wf_active: true });
  const document = {
    schema: 1,
    workflow: 'customers_import',
    settings: both.importSettings,
    filter: filterOf(both),
    rows: [],
    valueLists: [],
  };
  store.insert('customrecord_spx_version', {
    custrecord_spx_ver_workflow: String(row.id),
    custrecord_spx_ver_number: store.all('customrecord_spx_version').length + 1,
    custrecord_spx_ver_json: JSON.stringify(document),
  });
}

function makeGroup({ network, account }: SimulatedWorld): void {
  const visitor = createVisitor(network);
  visitor.get(`${settingsUrl(account)}&spx_page=group`);
  const members = { custpage_spx_group_member_1: 'customers_export', custpage_spx_group_member_2: 'customers_import' };
  const { text } = visitor.submit({ custpage_spx_group_name: GROUP_NAME, ...members }, 'Save');
  if (!text.includes('The group was saved')) throw new Error(`The group was not saved:\n${text}`);
}

/** Starts the group on its page; a button that is not there, since a member runs, is not pressed. */
export function startGroup({ network, account, trace }: SimulatedWorld): void {
  const [group] = account.store.all('customrecord_spx_group');
  if (group === undefined) return;
  const visitor = createVisitor(network);
  visitor.get(`${settingsUrl(account)}&spx_page=group&spx_group=${group.id}`);
  const isOffered = visitor.page.forms.some(({ buttons }) => buttons.some(({ label }) => label === 'Start this group now'));
  if (!isOffered) return;
  trace.note('the group of both is started');
  visitor.submit({}, 'Start this group now');
}
