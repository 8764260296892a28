import * as record from 'N/record';
import type { CustomerDraft } from '../core/customer/customer-draft';
import { placeholders, runSql, textOf } from './sql';

export const SPP_ID_FIELD = 'custentity_spx_customer_id';

/** External id of the customer that is created for an SPP customer (design section 3). */
export function externalIdOf(company: string, sppId: string): string {
  return `spp:${company}:${sppId}`;
}

/** Largest number of ids in one statement; an IN list takes no more than 1,000 values. */
const IDS_PER_STATEMENT = 1000;

/**
 * NetSuite internal ids of the customers that already exist for these SPP ids, found by external id or SPP id field.
 * The external id wins when two records claim the same SPP id. Cost: 20 units per 1,000 ids.
 */
export function findExistingCustomers(company: string, sppIds: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let start = 0; start < sppIds.length; start += IDS_PER_STATEMENT) {
    const ids = sppIds.slice(start, start + IDS_PER_STATEMENT);
    const marks = placeholders(ids.length);
    const byField = runSql(`SELECT id, ${SPP_ID_FIELD} AS sppid FROM customer WHERE ${SPP_ID_FIELD} IN (${marks}) ORDER BY id`, ids);
    for (const row of byField) if (!found.has(textOf(row['sppid']))) found.set(textOf(row['sppid']), textOf(row['id']));
    const sppIdByExternalId = new Map(ids.map((id) => [externalIdOf(company, id), id]));
    const byExternalId = runSql(`SELECT id, externalid FROM customer WHERE externalid IN (${marks}) ORDER BY id`, [
      ...sppIdByExternalId.keys(),
    ]);
    for (const row of byExternalId) {
      const sppId = sppIdByExternalId.get(textOf(row['externalid']));
      if (sppId !== undefined) found.set(sppId, textOf(row['id']));
    }
  }
  return found;
}

/** What `createCustomer` did. `existed`: the external id was taken, so the customer was there already. */
export type Creation = { netsuiteId: string; existed: boolean };

/** Names under which NetSuite reports that the external id is taken (facts netsuite-platform 4.4). */
const DUPLICATE_ERRORS = new Set(['DUP_RCRD', 'DUP_ENTITY', 'UNIQUE_RCRD_ID_REQD', 'UNIQUE_CUST_ID_REQD']);

/**
 * Creates one customer in standard record mode and returns its internal id.
 * A duplicate answer is a link when the external id is really there, and the original error otherwise.
 * Cost: 15 units (create 5, save 10); 20 more after a duplicate answer. Throws SuiteScript errors of `record.save`.
 */
export function createCustomer(draft: CustomerDraft, company: string, sppId: string): Creation {
  const customer = record.create({ type: record.Type.CUSTOMER, isDynamic: false });
  for (const [fieldId, value] of Object.entries(draft.fields)) customer.setValue({ fieldId, value });
  customer.setValue({ fieldId: 'externalid', value: externalIdOf(company, sppId) });
  customer.setValue({ fieldId: SPP_ID_FIELD, value: sppId });
  draft.addresses.forEach((address, line) => {
    const at = { sublistId: 'addressbook', line };
    customer.insertLine(at);
    customer.setSublistValue({ ...at, fieldId: 'label', value: address.label });
    customer.setSublistValue({ ...at, fieldId: 'defaultbilling', value: address.defaultBilling });
    customer.setSublistValue({ ...at, fieldId: 'defaultshipping', value: address.defaultShipping });
    const fields = customer.getSublistSubrecord({ ...at, fieldId: 'addressbookaddress' });
    // The country selects the address form, so it goes first (help: section_4688684179).
    const { country, ...others } = address.fields;
    if (country !== undefined) fields.setValue({ fieldId: 'country', value: country });
    for (const [fieldId, value] of Object.entries(others)) fields.setValue({ fieldId, value });
  });
  try {
    return { netsuiteId: String(customer.save({ enableSourcing: false, ignoreMandatoryFields: false })), existed: false };
  } catch (error) {
    if (!DUPLICATE_ERRORS.has((error as { name?: string }).name ?? '')) throw error;
    const existing = findExistingCustomers(company, [sppId]).get(sppId);
    if (existing === undefined) throw error;
    return { netsuiteId: existing, existed: true };
  }
}
