/**
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */
import { guardUnsavedChanges } from '../client/unsaved-changes';

let guard: ReturnType<typeof guardUnsavedChanges> | undefined;

export const pageInit = (): void => {
  guard = guardUnsavedChanges();
};

export const fieldChanged = (): void => guard?.changed();

export const sublistChanged = (): void => guard?.changed();

export const saveRecord = (): boolean => {
  guard?.saved();
  return true;
};
