import type { StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import type { SimulatedWorld } from '../world/simulated-world';

/** How one SPP customer stands on both sides. */
export interface Standing {
  customer: SppCustomerRecord;
  /** NetSuite customers that carry its id, in either field. */
  inNetSuite: readonly StoredRecord[];
  /** The internal id that SPP holds; '' when none. */
  writtenBack: string;
  openExceptions: readonly StoredRecord[];
  /** An operator said that runs leave it alone. */
  isIgnored: boolean;
  /** Marked for export, active and not deleted. */
  isWanted: boolean;
}

const SPP_ID = 'custentity_spx_customer_id';

/** Every SPP customer, deleted ones too, with what both systems have of it. */
export function standings({ account: { store }, spp, company }: SimulatedWorld): Standing[] {
  const byId = new Map<string, Set<StoredRecord>>();
  const carry = (sppId: string, record: StoredRecord) => void (sppId !== '' && byId.set(sppId, (byId.get(sppId) ?? new Set()).add(record)));
  for (const record of store.all('customer')) {
    carry(String(record.fields[SPP_ID] ?? ''), record);
    const external = String(record.fields['externalid'] ?? '');
    const prefix = `spp:${company.sppCompany}:`;
    if (external.startsWith(prefix)) carry(external.slice(prefix.length), record);
  }
  const withStatus = (status: string) =>
    store.all('customrecord_spx_exception').filter(({ fields }) => fields['custrecord_spx_exc_status'] === status);
  const [open, ignored] = [withStatus('open'), withStatus('ignored')];
  return spp.customers().map((customer) => ({
    customer,
    inNetSuite: [...(byId.get(customer.id) ?? [])],
    writtenBack: customer.custom['netsuite_customer_id__c'] ?? '',
    openExceptions: open.filter(({ fields }) => fields['custrecord_spx_exc_spp_id'] === customer.id),
    isIgnored: ignored.some(({ fields }) => fields['custrecord_spx_exc_spp_id'] === customer.id),
    isWanted: customer.deleted !== true && customer.active === '1' && isMarked(customer),
  }));
}

const isMarked = ({ custom }: SppCustomerRecord): boolean => !['', '0', undefined].includes(custom['export_customer_to_ns__c']);
