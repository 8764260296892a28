/**
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { addCustomerTab } from '../pages/customer-tab';

export const beforeLoad = ({ form, newRecord, type }: EntryPoints.UserEvent.beforeLoadContext): void =>
  addCustomerTab(form, newRecord, String(type));
