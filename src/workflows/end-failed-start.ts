import { ProductError } from '../core/errors/product-error';
import type { ConnectionOverview } from '../netsuite/connection';
import { updateRun } from '../netsuite/runs';
import type { StoredWorkflow } from '../netsuite/workflow-store';
import { describeFailure } from './describe-failure';
import { haltAfter } from './halt';

/** The run that could not start, and what it ran with. */
export interface FailedStart {
  runId: string;
  workflow: StoredWorkflow;
  connection: ConnectionOverview | undefined;
}

/**
 * Notes on the run row why getInputData could not plan. Returns when the run only waits for requests of SuiteProjects Pro;
 * throws the error on otherwise, after stopping the workflow where the next run would meet it again. Cost: 2 to 4 units.
 */
export function endFailedStart(error: unknown, { runId, workflow, connection }: FailedStart): void {
  const message = describeFailure(error);
  if (error instanceof ProductError && error.code === 'SPP_REQUEST_LIMIT')
    return updateRun(runId, { status: 'waiting', ended: new Date().toISOString(), watermark_after: workflow.watermark, message });
  updateRun(runId, { message });
  haltAfter(error, { workflow, connection, now: Date.now() });
  throw error;
}
