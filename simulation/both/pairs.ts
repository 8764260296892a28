import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import type { BothWorld } from './both-world';

export const SPP_ID = 'custentity_spx_customer_id';
export const MARK = 'custentity_spx_export_to_spp';
const NETSUITE_ID = 'netsuite_customer_id__c';

/** The SPP id that a NetSuite customer keeps; '' for none. */
export const sppIdOf = ({ fields }: StoredRecord): string => String(fields[SPP_ID] ?? '');

/** The NetSuite id that an SPP customer holds; '' for none. */
export function netsuiteIdOf({ custom }: SppCustomerRecord): string {
  const id = custom[NETSUITE_ID] ?? '';
  return id === '0' ? '' : id;
}

/** A customer of both sides that name each other. */
export interface Pair {
  netsuite: StoredRecord;
  spp: SppCustomerRecord;
}

/** Every pair of which the SPP customer is not deleted. */
export const pairsOf = ({ account: { store }, spp }: BothWorld): Pair[] =>
  store.all('customer').flatMap((netsuite) => {
    const found = sppIdOf(netsuite) === '' ? undefined : spp.customer(sppIdOf(netsuite));
    return found && found.deleted !== true && netsuiteIdOf(found) === String(netsuite.id) ? [{ netsuite, spp: found }] : [];
  });

/** Whether the import is to take a customer: its filter, in this simulation's own words. */
export function isImported({ both }: BothWorld, { fields }: StoredRecord): boolean {
  const isActive = fields['isinactive'] !== true && fields['isinactive'] !== 'T';
  const isCustomer = String(fields['entitystatus'] ?? '13') === '13';
  return isActive && isCustomer && (fields[MARK] === true || (both.takesLinked && String(fields[SPP_ID] ?? '') !== ''));
}

/** Whether a NetSuite customer, or its SPP customer, has an exception that is not resolved. */
export function hasException({ account: { store } }: BothWorld, netsuiteId: number | string, sppId: string): boolean {
  const keys = [`netsuite:${netsuiteId}`, ...(sppId === '' ? [] : [sppId])];
  return store
    .all('customrecord_spx_exception')
    .some(
      ({ fields }) =>
        fields['custrecord_spx_exc_status'] !== 'resolved' && keys.includes(String(fields['custrecord_spx_exc_spp_id'] ?? '')),
    );
}
