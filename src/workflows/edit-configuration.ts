import type { Configuration, WorkflowType } from '../core/configuration/configuration';
import { ProductError } from '../core/errors/product-error';
import { loadConfiguration, saveConfiguration, type Saving } from '../netsuite/configuration-store';
import { loadWorkflow, type StoredWorkflow } from '../netsuite/workflow-store';

/** The configuration of a workflow, as a person edits it. */
export interface OpenedConfiguration {
  workflow: StoredWorkflow;
  /** The version that the person sees; a save must be based on it. */
  version: number;
  configuration: Configuration;
}

function required(type: WorkflowType): StoredWorkflow {
  const workflow = loadWorkflow(type);
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  return workflow;
}

/** Opens the newest configuration. Cost: 22 units. Throws ProductError WORKFLOW_NOT_FOUND, CONFIGURATION_INVALID. */
export function openConfiguration(type: WorkflowType = 'customers_export'): OpenedConfiguration {
  const workflow = required(type);
  return { workflow, ...loadConfiguration(workflow.id, undefined, type) };
}

/** What became of an edit. */
export type Saved = { kind: 'saved'; version: number } | { kind: 'refused'; error: ProductError };

/**
 * Changes the configuration that `saving.basedOn` names and saves it as the next version. Refused when somebody saved
 * meanwhile: then nothing is written. Cost: 48 units at most.
 */
export const saveChange = (type: WorkflowType, saving: Saving, change: (before: Configuration) => Configuration): Saved =>
  savedOr(() => {
    const { workflow, configuration } = openConfiguration(type);
    return saveConfiguration(workflow.id, change(configuration), saving);
  });

/**
 * Saves a whole configuration as the next version of its workflow, such as an uploaded or an earlier one. The newest one is
 * not read, so this works when it is damaged. Cost: 36 units at most.
 */
export const saveWhole = (saving: Saving, configuration: Configuration): Saved =>
  savedOr(() => saveConfiguration(required(configuration.workflow).id, configuration, saving));

function savedOr(save: () => number): Saved {
  try {
    return { kind: 'saved', version: save() };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'refused', error };
  }
}
