import type { Record as NetSuiteRecord } from 'N/record';
import { SPP_ID_PATH } from '../../../core/import/match-import';
import { textIn } from '../../../netsuite/customer-change';
import * as log from '../../../netsuite/log';
import { keepSaveRules } from '../../../netsuite/save-rules-cache';
import { knownSaveRules } from './save-rules';

/**
 * Checks *Export to SuiteProjects Pro* on a customer that is being created, where the import is set to. Not on one that the
 * export creates: it has its SPP id already, and is known. Never throws. Cost: 1 unit, 15 when nobody
 * has asked for an hour; none for one of the export.
 */
export function markNewCustomer(customer: Pick<NetSuiteRecord, 'getValue' | 'setValue'>): void {
  try {
    if (textIn(customer, SPP_ID_PATH) !== '') return;
    const { rules, wasLoaded } = knownSaveRules();
    // The other half of this save must not pay a second time.
    if (wasLoaded) keepSaveRules({ ...rules, isFresh: true });
    if (rules.marks !== '') customer.setValue({ fieldId: rules.marks, value: true });
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
    log.error({ title: 'A new customer was not marked for the import', details: `${name}: ${message}` });
  }
}
