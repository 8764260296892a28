import type { SppAccount } from './account';
import type { SppCustomerRecord } from './types';

/** Saves a new or changed customer as its form does. A RangeError for a deleted or an impossible one. */
export function saveCustomer(record: SppCustomerRecord, account: SppAccount): void {
  const existing = account.customers.find(record.id);
  if (existing?.deleted || record.deleted) throw new RangeError(`Customer ${record.id} is deleted; its form cannot be saved.`);
  const now = account.serverTime();
  account.customers.put({ ...record, created: existing?.created ?? now, updated: now });
}

/** Deletes a customer. `updated` is set, so that `newer-than` reads with `deleted` find it [assumed]. */
export function deleteCustomer(id: string, account: SppAccount): void {
  const existing = account.customers.find(id);
  if (!existing || existing.deleted) throw new RangeError(`There is no customer ${id} to delete.`);
  account.customers.put({ ...existing, deleted: true, updated: account.serverTime() });
}
