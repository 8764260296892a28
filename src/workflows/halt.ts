import { WORKFLOW_TYPES, type WorkflowType } from '../core/configuration/configuration';
import type { ErrorCode } from '../core/errors/catalogue';
import { holds, printHalt, stampOf, stopsWorkflow } from '../core/errors/halt';
import { ProductError } from '../core/errors/product-error';
import { listVersions } from '../netsuite/configuration-store';
import { loadDefaultConnection, type ConnectionOverview } from '../netsuite/connection';
import { loadWorkflow, saveHalt, type StoredWorkflow } from '../netsuite/workflow-store';

/**
 * What a run is set up with: whoever saves another configuration, or connects anew, means it to be tried again. What changes by
 * itself, such as tokens that are renewed, says nothing.
 */
function currentStamp(workflow: StoredWorkflow, connection: ConnectionOverview | undefined): string {
  const own = { pause: undefined, renewal: undefined, lost: undefined, accessExpires: undefined, refreshIssued: undefined };
  const setUp = { ...connection, ...own };
  return stampOf([listVersions(workflow.id)[0]?.number, Object.entries(setUp).sort(([a], [b]) => a.localeCompare(b))]);
}

/** Why the workflow is stopped; undefined when it is not. Cost: 10 units when it was stopped. */
export function haltedBy(workflow: StoredWorkflow, connection: ConnectionOverview | undefined, now: number): ErrorCode | undefined {
  const { halt } = workflow;
  if (halt === undefined) return undefined;
  return holds(halt, currentStamp(workflow, connection), now) ? halt.code : undefined;
}

/** Stops the workflow after an error that its next run would meet again. Cost: 12 units when it stops. */
export function haltAfter(
  error: unknown,
  { workflow, connection, now }: { workflow: StoredWorkflow; connection: ConnectionOverview | undefined; now: number },
): void {
  if (!stopsWorkflow(error)) return;
  const halt = { code: error.code, since: new Date(now).toISOString(), stamp: currentStamp(workflow, connection) };
  saveHalt(workflow.id, printHalt(halt));
}

/** Stops a workflow for an error that single customers met, and all others would. Cost: 32 units. */
export function haltWorkflow(type: WorkflowType, code: ErrorCode): void {
  const workflow = loadWorkflow(type);
  if (workflow !== undefined) haltAfter(new ProductError(code), { workflow, connection: loadDefaultConnection(), now: Date.now() });
}

/** Lets every workflow run again that was stopped, because a person has shown that the connection works. Cost: 20 units, 2 per workflow that was stopped. */
export function endHalts(): void {
  for (const type of WORKFLOW_TYPES) {
    const workflow = loadWorkflow(type);
    if (workflow !== undefined) resumeAfterHalt(workflow);
  }
}

/** Takes the halt back once a run got through. Cost: 2 units when there is one. */
export function resumeAfterHalt({ id, halt }: StoredWorkflow): void {
  if (halt !== undefined) saveHalt(id, '');
}
