/**
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { markNewCustomer } from '../workflows/import/realtime/mark-new-customer';

/** Deployed for the form of a new customer only, so that a person sees the mark before they save. */
export const beforeLoad = ({ newRecord }: EntryPoints.UserEvent.beforeLoadContext): void => markNewCustomer(newRecord);
