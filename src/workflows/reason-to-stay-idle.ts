import type { ErrorCode } from '../core/errors/catalogue';
import { pausedUntil } from '../core/errors/quota-wait';
import type { ConnectionOverview } from '../netsuite/connection';
import type { StoredWorkflow } from '../netsuite/workflow-store';
import { haltedBy } from './halt';

/** What the deployments for people say started them. */
const ON_DEMAND = 'on demand';

/**
 * Why a run does nothing. A workflow that is not active leaves every customer alone until a person asks: a first run of a few
 * chosen customers comes before the schedule. A schedule that begins to run on deployment, long before anybody connects, is no
 * failure every quarter of an hour. Nor does it ask SuiteProjects Pro while a request limit lasts, or when an earlier run has
 * stopped the workflow.
 */
export function reasonToStayIdle(
  workflow: StoredWorkflow,
  trigger: string,
  connection: ConnectionOverview | undefined,
): ErrorCode | undefined {
  if (trigger === ON_DEMAND) return undefined;
  if (trigger === 'scheduled' && !connection?.host) return 'CONNECTION_INCOMPLETE';
  if (!workflow.active) return 'WORKFLOW_INACTIVE';
  if (trigger !== 'scheduled') return undefined;
  if (pausedUntil(connection?.pause, Date.now()) !== undefined) return 'SPP_REQUEST_LIMIT';
  return haltedBy(workflow, connection, Date.now());
}
