import { runMapReduce, runSubmittedTasks } from '../../netsuite/engine/map-reduce';
import type { Account } from '../../netsuite/types';

/**
 * *Save and Execute* of a Map/Reduce deployment: submits it and runs it and what it submits to the end, for the sandbox's time stands still
 * between requests. Returns the id of the first task. Throws PlatformError when it cannot be submitted.
 */
export function executeDeployment(account: Account, script: string, deployment: string): string {
  const first = runMapReduce(account, { script, deployment });
  runSubmittedTasks(account);
  return first.taskId;
}
