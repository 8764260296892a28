import type { Configuration } from '../core/configuration/configuration';
import { emptyConfiguration } from '../core/configuration/empty-configuration';
import { ProductError } from '../core/errors/product-error';
import { listVersions, loadConfiguration } from '../netsuite/configuration-store';
import { loadWorkflow } from '../netsuite/workflow-store';
import { chosenWorkflow } from './chosen-workflow';

/** The newest version. `damage` says why it cannot be read, and what to do; then the configuration is the shipped one. */
export interface Newest {
  version: number;
  configuration: Configuration;
  damage?: string;
}

/** The newest configuration, also when its text is damaged: the Versions page is where that is put right. Cost: 32 units. */
export function newestOf(): Newest {
  const workflow = loadWorkflow(chosenWorkflow());
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  try {
    return loadConfiguration(workflow.id, undefined, chosenWorkflow());
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    const version = listVersions(workflow.id)[0]?.number ?? 0;
    return { version, configuration: emptyConfiguration(chosenWorkflow()), damage: `${error.entry.administrator} [${error.message}]` };
  }
}
