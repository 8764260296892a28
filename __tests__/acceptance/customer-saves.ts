import type { World } from '../../sandbox/cli/demo-world';
import { RecordDraft } from '../../sandbox/netsuite/modules/record/record-draft';
import { ADMINISTRATOR } from '../../sandbox/netsuite/realm/session';
import type { FieldValue, StoredLine } from '../../sandbox/netsuite/records/store';
import type { Session } from '../../sandbox/netsuite/types';
import type { Cause } from '../../sandbox/netsuite/user-events/types';

/** Who saves, and how: a person on a form, a CSV import, a script. */
export interface Saver {
  context?: string;
  user?: Session['user'];
  type?: 'edit' | 'xedit';
  lines?: StoredLine[];
}

const causeOf = ({ account }: World, { context = 'USERINTERFACE', user = ADMINISTRATOR }: Saver): Cause => ({
  ...{ account, user, executionContext: context, sessionVariables: new Map<string, string>() },
});

function draftOf({ account: { store } }: World, id?: number): RecordDraft {
  const type = store.recordType('customer');
  const stored = id === undefined ? undefined : store.get('customer', id);
  if (type === undefined || (id !== undefined && stored === undefined)) throw new Error(`There is no customer ${id}.`);
  return new RecordDraft(store, type, stored);
}

function save(world: World, draft: RecordDraft, fields: Record<string, FieldValue>, saver: Saver): number {
  const { userEvents } = world.account;
  world.clock.advance(1000);
  for (const [id, value] of Object.entries(fields)) draft.field(id).assign(value);
  saver.lines?.forEach((line, index) => draft.putLine('addressbook', index, line));
  const kind = draft.id === null ? 'create' : (saver.type ?? 'edit');
  const write = () => draft.save({ ignoreMandatoryFields: false });
  if (userEvents === undefined) throw new Error('No user event is deployed.');
  return userEvents.aroundSave(causeOf(world, saver), draft, kind, write);
}

/** The address that `createCustomer` gives. */
export const ADDRESS: StoredLine = {
  fields: { label: 'Main', defaultbilling: true, defaultshipping: true },
  subrecords: { addressbookaddress: { country: 'US', addr1: '1 Main Street', city: 'Springfield', state: 'IL', zip: '62701' } },
};

/** Saves a new customer with its user events; marked for the import unless said otherwise. Returns its internal id. */
export function createCustomer(world: World, name: string, fields: Record<string, FieldValue> = {}, saver: Saver = {}): number {
  const given = { companyname: name, isperson: 'F', email: 'hello@acme.example', entitystatus: '13', custentity_spx_export_to_spp: true };
  return save(world, draftOf(world), { ...given, ...fields }, { lines: [ADDRESS], ...saver });
}

/** Saves a customer again with its user events. */
export const changeCustomer = (world: World, id: number, fields: Record<string, FieldValue>, saver: Saver = {}): number =>
  save(world, draftOf(world, id), fields, saver);

/** Deletes a customer with its user events. */
export function deleteCustomer(world: World, id: number, saver: Saver = {}): void {
  const { store, userEvents } = world.account;
  const stored = store.get('customer', id);
  if (stored === undefined || userEvents === undefined) throw new Error(`There is no customer ${id}.`);
  userEvents.aroundDelete(causeOf(world, saver), stored, () => store.remove('customer', id));
}

const SCRIPTS = ['customscript_spx_customer_save_ue', 'customscript_spx_customer_new_ue', 'customscript_spx_customer_ue'];

/** The units that our user events used while something was done. */
export function unitsOfSave({ account }: World, act: () => unknown): number {
  const used = () =>
    [...account.governance.values()].filter(({ script }) => SCRIPTS.includes(script)).reduce((sum, { units }) => sum + units, 0);
  const before = used();
  act();
  return used() - before;
}

/** Tasks of the deployment for single imports. */
export const singleTasks = ({ account }: World) =>
  account.tasks.filter(({ deployment }) => deployment === 'customdeploy_spx_import_single');

/** NetSuite ids in the queue of saved customers (10) or of deleted ones (11). */
export const queued = ({ account }: World, lane = 10): string[] =>
  account.store
    .all('customrecord_spx_signal')
    .filter(({ fields }) => Number(fields['custrecord_spx_sig_lane']) === lane)
    .map(({ fields }) => String(fields['custrecord_spx_sig_netsuite_id']));

/** Whether a save has made news of a customer: a task was submitted or a row queued. */
export function makesNews(world: World, act: () => unknown): boolean {
  const count = () => singleTasks(world).length + queued(world).length;
  const before = count();
  act();
  return count() > before;
}
