import { ProductError } from '../core/errors/product-error';
import { findOpenExceptions } from '../netsuite/exceptions';
import { loadWorkflow } from '../netsuite/workflow-store';
import { openExporter, type OneOutcome } from './export/export-one';

/**
 * Exports a customer as its preview showed it: with what a person entered on its exception, if anything. Cost and errors:
 * `exportOne`, and 20 units.
 */
export function exportPreviewed(sppId: string): OneOutcome {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const edits = findOpenExceptions(Number(workflow.id), sppId).get(sppId)?.edits;
  return openExporter().exportOne({ sppId, ...(edits !== undefined && { edits }) });
}
