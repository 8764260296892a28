/**
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */
import * as runtime from 'N/runtime';
import type { EntryPoints } from 'N/types';
import { markNewCustomer } from '../workflows/import/realtime/mark-new-customer';
import { signalSave } from '../workflows/import/realtime/signal-save';

/** On the form a person has seen the mark, and may have taken it away (customer_new_ue). */
export const beforeSubmit = ({ newRecord, type }: EntryPoints.UserEvent.beforeSubmitContext): void => {
  const isOnForm = runtime.executionContext === runtime.ContextType.USER_INTERFACE;
  if (String(type) === 'create' && !isOnForm) markNewCustomer(newRecord);
};

export const afterSubmit = ({ newRecord, oldRecord, type }: EntryPoints.UserEvent.afterSubmitContext): void => {
  const before = (oldRecord as typeof oldRecord | null) ?? undefined;
  signalSave({ type: String(type), id: String(newRecord.id), before, after: newRecord }, Date.now());
};
