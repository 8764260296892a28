import type { SuiteProjectsPro } from '../../sandbox/suiteprojects/server';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import type { Change } from '../scenario/scenario';
import { demoCustomer } from './demo';
import type { Trace } from './trace';

type Edit = Exclude<Change['change'], 'insert' | 'delete'>;

const EXPORT_FIELD = 'export_customer_to_ns__c';
const marked = (customer: SppCustomerRecord, value: string): SppCustomerRecord => ({
  ...customer,
  custom: { ...customer.custom, [EXPORT_FIELD]: value },
});

const EDITS: Readonly<Record<Edit, (customer: SppCustomerRecord) => SppCustomerRecord>> = {
  touch: (customer) => ({ ...customer, notes: `${customer.notes ?? ''}.` }),
  // A name that resembles nobody's.
  rename: (customer) => ({ ...customer, name: `Renamed Q${customer.id} Zeta`, company: `Renamed Q${customer.id} Zeta` }),
  deactivate: (customer) => ({ ...customer, active: '0' }),
  activate: (customer) => ({ ...customer, active: '1' }),
  mark: (customer) => marked(customer, '1'),
  unmark: (customer) => marked(customer, ''),
};

/** Does what a person does in SuiteProjects Pro; nothing to a customer that is deleted, and nobody is inserted twice. */
export function makeChange(spp: SuiteProjectsPro, { change, sppId }: Change, trace: Trace): void {
  const customer = spp.customer(sppId);
  if (change === 'insert' ? customer !== undefined : customer === undefined || customer.deleted) return;
  trace.note(`SuiteProjects Pro: ${change} ${sppId}`);
  if (change === 'insert') spp.saveCustomer(demoCustomer(sppId).record);
  else if (change === 'delete') spp.deleteCustomer(sppId);
  else if (customer) spp.saveCustomer(EDITS[change](customer));
}
