/**
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */
import { showLiveProgress } from '../client/live-progress';
import { guardUnsavedChanges } from '../client/unsaved-changes';

let guard: ReturnType<typeof guardUnsavedChanges> | undefined;

export const pageInit = (): void => {
  guard = guardUnsavedChanges();
  showLiveProgress();
};

export const fieldChanged = (): void => guard?.changed();

export const sublistChanged = (): void => guard?.changed();

export const saveRecord = (): boolean => {
  guard?.saved();
  return true;
};
