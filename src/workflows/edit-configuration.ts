import type { Configuration } from '../core/configuration/configuration';
import { ProductError } from '../core/errors/product-error';
import { loadConfiguration, saveConfiguration } from '../netsuite/configuration-store';
import { loadWorkflow, type StoredWorkflow } from '../netsuite/workflow-store';

/** The configuration of the customers export, as a person edits it. */
export interface OpenedConfiguration {
  workflow: StoredWorkflow;
  /** The version that the person sees; a save must be based on it. */
  version: number;
  configuration: Configuration;
}

/** Opens the newest configuration. Cost: 22 units. Throws ProductError WORKFLOW_NOT_FOUND, CONFIGURATION_INVALID. */
export function openConfiguration(): OpenedConfiguration {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  return { workflow, ...loadConfiguration(workflow.id) };
}

/** What became of an edit. */
export type Saved = { kind: 'saved'; version: number } | { kind: 'refused'; error: ProductError };

/**
 * Changes the configuration that `basedOn` names and saves it as the next version. Refused when somebody saved meanwhile: then
 * nothing is written. Cost: 48 units at most.
 */
export const saveChange = (basedOn: number, note: string, now: string, change: (before: Configuration) => Configuration): Saved =>
  savedOr(() => {
    const { workflow, configuration } = openConfiguration();
    return saveConfiguration(workflow.id, change(configuration), { basedOn, note, now });
  });

/**
 * Saves a whole configuration as the next version, such as an uploaded or an earlier one. The newest one is not read, so this
 * works when it is damaged. Cost: 36 units at most.
 */
export const saveWhole = (basedOn: number, note: string, now: string, configuration: Configuration): Saved =>
  savedOr(() => {
    const workflow = loadWorkflow('customers_export');
    if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
    return saveConfiguration(workflow.id, configuration, { basedOn, note, now });
  });

function savedOr(save: () => number): Saved {
  try {
    return { kind: 'saved', version: save() };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'refused', error };
  }
}
