import type { Edits } from '../core/customer/edit-customer';
import { ProductError } from '../core/errors/product-error';
import { listExceptions, loadException } from '../netsuite/exception-queue';
import { loadWorkflow } from '../netsuite/workflow-store';
import { openExporter, type OneOutcome } from './export/export-one';

/** Tries one parked customer again, with what a person entered for it. Cost: as `exportOne`, and 2 units. Throws ProductError. */
export function retryOne(exceptionId: string): OneOutcome {
  const exception = loadException(exceptionId);
  if (exception === undefined) throw new ProductError('EXCEPTION_NOT_FOUND', { exception: exceptionId });
  return openExporter().exportOne({ sppId: exception.sppId, edits: exception.edits });
}

/** Customers that one request tries again: 1,000 units, some 45 each. */
const MOST_AT_ONCE = 15;

/** What became of a retry of many. `left`: of this kind, but not tried. */
export interface RetriedAll {
  tried: number;
  integrated: number;
  left: number;
}

/** Tries the parked customers of one kind of error again, as many as one request may. Throws ProductError. */
export function retryAll(code: string): RetriedAll {
  const workflow = loadWorkflow('customers_export');
  if (workflow === undefined) throw new ProductError('WORKFLOW_NOT_FOUND');
  const rows = listExceptions(workflow.id, 'open').filter((row) => row.kind === 'parked' && row.code === code);
  const chosen = rows.slice(0, MOST_AT_ONCE);
  if (chosen.length === 0) return { tried: 0, integrated: 0, left: 0 };
  const exporter = openExporter();
  const editsOf = (id: string): Edits => loadException(id)?.edits ?? {};
  const outcomes = chosen.map(({ id, sppId }) => exporter.exportOne({ sppId, edits: editsOf(id) }));
  const integrated = outcomes.filter(({ kind }) => kind === 'created' || kind === 'linked').length;
  return { tried: chosen.length, integrated, left: rows.length - chosen.length };
}
