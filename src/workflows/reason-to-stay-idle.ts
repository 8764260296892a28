import type { ErrorCode } from '../core/errors/catalogue';
import { pausedUntil } from '../core/errors/quota-wait';
import type { ConnectionOverview } from '../netsuite/connection';
import type { StoredWorkflow } from '../netsuite/workflow-store';
import { haltedBy } from './halt';

/**
 * Why a run does nothing. A schedule that begins to run on deployment, long before anybody connects, is no failure every
 * quarter of an hour. Nor does it ask SuiteProjects Pro while a request limit lasts, or when an earlier run has stopped the
 * workflow.
 */
export function reasonToStayIdle(
  workflow: StoredWorkflow,
  trigger: string,
  connection: ConnectionOverview | undefined,
): ErrorCode | undefined {
  if (!workflow.active) return 'WORKFLOW_INACTIVE';
  if (trigger !== 'scheduled') return undefined;
  if (!connection?.host) return 'CONNECTION_INCOMPLETE';
  if (pausedUntil(connection.pause, Date.now()) !== undefined) return 'SPP_REQUEST_LIMIT';
  return haltedBy(workflow, connection, Date.now());
}
