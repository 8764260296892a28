import type { SppAccount } from './account';
import { runUserScript } from './scripting/run-user-script';
import type { SppCustomerRecord } from './types';

/**
 * Saves a new or changed customer as its form does, and runs the user scripts of *After save*; changes through the XML API run
 * none (facts 7). Errors of scripts end in their log; NotEmulated of a script is thrown once the customer is saved. A RangeError for a deleted or an impossible one.
 */
export function saveCustomer(record: SppCustomerRecord, account: SppAccount): void {
  const existing = account.customers.find(record.id);
  if (existing?.deleted || record.deleted) throw new RangeError(`Customer ${record.id} is deleted; its form cannot be saved.`);
  const now = account.serverTime();
  const saved = { ...record, created: existing?.created ?? now, updated: now };
  account.customers.put(saved);
  for (const script of account.afterSave) script(saved, existing);
  for (const script of account.scripting.scripts) if (script.isActive) runUserScript(account, script, saved, existing);
}

/** An empty customer with the next id after the highest that ever was. */
export function newCustomer(account: SppAccount): SppCustomerRecord {
  const id = String(Number(account.customers.all().at(-1)?.id ?? 0) + 1);
  const now = account.serverTime();
  return { id, name: '', company: '', active: '1', type: 'C', created: now, updated: now, custom: {} };
}

/** Deletes a customer. `updated` is set, so that `newer-than` reads with `deleted` find it [assumed]. */
export function deleteCustomer(id: string, account: SppAccount): void {
  const existing = account.customers.find(id);
  if (!existing || existing.deleted) throw new RangeError(`There is no customer ${id} to delete.`);
  account.customers.put({ ...existing, deleted: true, updated: account.serverTime() });
}
