import type { SppCustomerRecord } from '../../../sandbox/suiteprojects/types';
import { ADDRESS_FIELDS, type SppAddress, type SppCustomer } from '../../../src/core/customer/spp-customer';

/** Paths of an SPP customer that people write here, and that are compared. */
export const COMPARED: readonly string[] = [
  ...['name', 'company', 'currency', 'notes', 'active', 'code', 'web', 'terms', 'type'],
  ...ADDRESS_FIELDS.map((field) => `addr.${field}`),
];

/** The paths that the shipped rows of the import write after a customer is there. */
export const MAPPED: readonly string[] = [
  ...['company', 'currency', 'addr.email', 'addr.addr1', 'addr.addr2', 'addr.addr3'],
  ...['addr.city', 'addr.state', 'addr.zip', 'addr.country'],
];

/** The text at a path of a stored SPP customer; '' when it is unset. */
export function valueAt(record: SppCustomerRecord, path: string): string {
  const [head = '', field] = path.split('.');
  const value: unknown = record[head as keyof SppCustomerRecord];
  if (field === undefined) return typeof value === 'string' ? value : '';
  return String((value as Record<string, string> | undefined)?.[field] ?? '');
}

/** A stored SPP customer as the product reads it, as far as values are compared. */
export function asRead(record: SppCustomerRecord): SppCustomer {
  const addr = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, valueAt(record, `addr.${field}`)])) as Record<
    keyof SppAddress,
    string
  >;
  return {
    ...{ id: record.id, name: record.name, company: record.company, active: record.active === '1', type: 'C' },
    ...{ code: record.code ?? '', externalid: record.externalid ?? '', web: '', currency: record.currency ?? '', terms: '' },
    ...{ addr, billingaddr: undefined, contactaddr: undefined },
    ...{ created: record.created, updated: record.updated, custom: record.custom, other: {}, related: {} },
  };
}
