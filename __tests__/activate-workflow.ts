import type { Account } from '../sandbox/netsuite/types';
import type { WorkflowType } from '../src/core/configuration/configuration';

/** Activates a workflow, or stops it, as the box on its settings page does; both are deployed inactive. Throws when it is not there. */
export function setActive({ store }: Account, type: WorkflowType, active = true): void {
  const row = store.all('customrecord_spx_workflow').find(({ fields }) => fields['custrecord_spx_wf_type'] === type);
  if (row === undefined) throw new Error(`There is no workflow ${type}.`);
  store.update('customrecord_spx_workflow', row.id, { custrecord_spx_wf_active: active });
}
