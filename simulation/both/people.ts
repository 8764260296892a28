import { RecordDraft } from '../../sandbox/netsuite/modules/record/record-draft';
import { ADMINISTRATOR } from '../../sandbox/netsuite/realm/session';
import type { FieldValue, StoredLine, StoredRecord } from '../../sandbox/netsuite/records/store';
import { PlatformError } from '../../sandbox/netsuite/types';
import type { Cause } from '../../sandbox/netsuite/user-events/types';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import type { SimulatedWorld } from '../world/simulated-world';
import type { NetSuiteDeed, NewCustomer, SppDeed } from './scenario';

const MINUTE = 60_000;
const MARK = 'custentity_spx_export_to_spp';
const EXPORT_MARK = 'export_customer_to_ns__c';

/** What is typed into the NetSuite form. */
export interface Entry {
  fields?: Record<string, FieldValue>;
  city?: string;
}

const ENTRIES: Readonly<Record<Exclude<NetSuiteDeed, 'delete'>, (text: string) => Entry>> = {
  company: (text) => ({ fields: { companyname: `Netsuite Name ${text}` } }),
  email: (text) => ({ fields: { email: `n${text}@netsuite-side.example` } }),
  city: (text) => ({ city: `Ncity ${text}` }),
  phone: (text) => ({ fields: { phone: `+1 212 555 ${text.slice(0, 4)}` } }),
  comments: (text) => ({ fields: { comments: `note ${text}` } }),
  mark: () => ({ fields: { [MARK]: true } }),
  unmark: () => ({ fields: { [MARK]: false } }),
  inactivate: () => ({ fields: { isinactive: true } }),
  activate: () => ({ fields: { isinactive: false } }),
};

/** Does what a person does on the Customer form of NetSuite, with the user events of a save; one who is refused gives up. */
export function workInNetSuite(world: SimulatedWorld, { deed, choice, text }: { deed: NetSuiteDeed; choice: number; text: string }): void {
  const customers = world.account.store.all('customer').filter(isWorkedOn);
  const chosen = customers[choice % Math.max(1, customers.length)];
  if (chosen === undefined) return;
  if (deed !== 'delete') return void typeInNetSuite(world, chosen, ENTRIES[deed](text));
  world.clock.advance(MINUTE);
  trying(world, `delete ${chosen.id}`, () => remove(world, chosen));
}

/** Saves a customer again with its user events, a minute later; false when the save is refused. */
export function typeInNetSuite(world: SimulatedWorld, stored: StoredRecord, entry: Entry): boolean {
  world.clock.advance(MINUTE);
  return trying(world, `${JSON.stringify(entry)} on ${stored.id}`, () => {
    save(world, new RecordDraft(world.account.store, typeOf(world), stored), entry, stored);
  });
}

/** The demo company has crowds of NetSuite customers that nobody works on: those that are linked or marked are worked on. */
const isWorkedOn = ({ id, fields }: StoredRecord): boolean =>
  fields[MARK] === true || String(fields['custentity_spx_customer_id'] ?? '') !== '' || id % 20 === 0;

/** Enters a new customer in NetSuite. */
export function enterInNetSuite(world: SimulatedWorld, { namesake, isMarked }: NewCustomer, text: string): void {
  world.clock.advance(MINUTE);
  const spp = world.spp.customers();
  const company = (namesake === undefined ? undefined : spp[namesake % Math.max(1, spp.length)]?.company) ?? `Netsuite Newcomer ${text}`;
  const fields = {
    companyname: company.trim().slice(0, 83),
    isperson: 'F',
    email: `n${text}@newcomer.example`,
    entitystatus: '13',
    [MARK]: isMarked,
  };
  trying(world, `new customer ${company}`, () => {
    save(world, new RecordDraft(world.account.store, typeOf(world)), { fields, city: `Ncity ${text}` }, undefined);
  });
}

function trying({ trace }: SimulatedWorld, what: string, act: () => void): boolean {
  try {
    act();
    trace.note(`NetSuite: ${what}`);
    return true;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    trace.note(`NetSuite: ${what} ends with ${error.code}`);
    return false;
  }
}

function typeOf({ account }: SimulatedWorld) {
  const type = account.store.recordType('customer');
  if (type === undefined) throw new Error('The account has no customers.');
  return type;
}

const causeOf = ({ account }: SimulatedWorld): Cause => ({
  ...{ account, user: ADMINISTRATOR, executionContext: 'USERINTERFACE', sessionVariables: new Map<string, string>() },
});

function save(world: SimulatedWorld, draft: RecordDraft, { fields = {}, city }: Entry, stored: StoredRecord | undefined): void {
  for (const [id, value] of Object.entries(fields)) draft.field(id).assign(value);
  if (city !== undefined) draft.putLine('addressbook', 0, addressIn(city, stored?.sublists['addressbook']?.[0]));
  const write = () => draft.save({ ignoreMandatoryFields: false });
  world.account.userEvents?.aroundSave(causeOf(world), draft, draft.id === null ? 'create' : 'edit', write);
}

function addressIn(city: string, line: StoredLine | undefined): StoredLine {
  const address = line?.subrecords['addressbookaddress'] ?? { country: 'US', addr1: '1 Main Street', state: 'IL', zip: '62701' };
  return {
    fields: { label: 'Main', ...line?.fields, defaultbilling: true, defaultshipping: true },
    subrecords: { addressbookaddress: { ...address, city } },
  };
}

function remove(world: SimulatedWorld, stored: StoredRecord): void {
  world.account.userEvents?.aroundDelete(causeOf(world), stored, () => world.account.store.remove('customer', stored.id));
}

const addressed = (customer: SppCustomerRecord, change: object): SppCustomerRecord => ({
  ...customer,
  addr: { ...customer.addr, ...change },
});
const marked = (customer: SppCustomerRecord, value: string): SppCustomerRecord => ({
  ...customer,
  custom: { ...customer.custom, [EXPORT_MARK]: value },
});

type SppEdit = (customer: SppCustomerRecord, text: string, entityIds: readonly string[]) => SppCustomerRecord;

const SPP_EDITS: Readonly<Record<Exclude<SppDeed, 'delete'>, SppEdit>> = {
  company: (customer, text) => ({ ...customer, company: `Spp Name ${text}` }),
  email: (customer, text) => addressed(customer, { email: `s${text}@spp-side.example` }),
  city: (customer, text) => addressed(customer, { city: `Scity ${text}` }),
  phone: (customer, text) => addressed(customer, { phone: `+1 646 555 ${text.slice(0, 4)}` }),
  notes: (customer, text) => ({ ...customer, notes: `spp note ${text}` }),
  nickname: (customer, text, entityIds) => ({
    ...customer,
    name: entityIds[Number(text) % Math.max(1, entityIds.length)] ?? customer.name,
  }),
  mark: (customer) => marked(customer, '1'),
  unmark: (customer) => marked(customer, ''),
  deactivate: (customer) => ({ ...customer, active: '0' }),
  activate: (customer) => ({ ...customer, active: '1' }),
};

/** Does what a person does on the Customer form of SuiteProjects Pro. */
export function workInSpp(world: SimulatedWorld, { deed, choice, text }: { deed: SppDeed; choice: number; text: string }): void {
  const { spp, account, trace } = world;
  const customers = spp.customers().filter(({ deleted }) => deleted !== true);
  const chosen = customers[choice % Math.max(1, customers.length)];
  if (chosen === undefined) return;
  trace.note(`SuiteProjects Pro: ${deed} ${chosen.id}`);
  if (deed === 'delete') return spp.deleteCustomer(chosen.id);
  const entityIds = account.store
    .all('customer')
    .filter(isWorkedOn)
    .map(({ fields }) => String(fields['entityid'] ?? ''));
  typeInSpp(world, SPP_EDITS[deed](chosen, text, entityIds));
}

/** Saves a customer on the form of SuiteProjects Pro, a minute later. */
export function typeInSpp({ spp, clock }: SimulatedWorld, customer: SppCustomerRecord): void {
  clock.advance(MINUTE);
  spp.saveCustomer(customer);
}

/** Enters a new customer in SuiteProjects Pro. */
export function enterInSpp(world: SimulatedWorld, isMarked: boolean, text: string): void {
  const { spp, trace } = world;
  const id = String(Math.max(0, ...spp.customers().map((one) => Number(one.id))) + 1);
  trace.note(`SuiteProjects Pro: new customer ${id}`);
  typeInSpp(world, {
    ...{
      id,
      name: `Spp Newcomer ${text}`,
      company: `Spp Newcomer ${text}`,
      active: '1',
      type: 'C',
      created: '',
      updated: '',
      currency: 'USD',
    },
    addr: {
      addr1: '2 Side Street',
      city: `Scity ${text}`,
      state: 'NY',
      zip: '10001',
      country: 'US',
      email: `s${text}@spp-newcomer.example`,
    },
    custom: { [EXPORT_MARK]: isMarked ? '1' : '' },
  });
}
