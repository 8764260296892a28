import type { Account, SubmittedTask } from '../netsuite/types';

/**
 * Ends the tasks that were running when an account was saved, as FAILED, and gives them. NetSuite's own restart of a server lets a
 * Map/Reduce go on with what its stages had written (help: section_1491509438); here that was in the memory of the process that
 * is gone, so going on would run pairs twice or leave them out. Tasks that waited still wait.
 */
export function endInterruptedTasks({ tasks, clock }: Pick<Account, 'tasks' | 'clock'>): SubmittedTask[] {
  const interrupted = tasks.filter(({ status }) => status === 'PROCESSING');
  for (const task of interrupted) Object.assign(task, { status: 'FAILED', endedAt: clock.now() });
  return interrupted;
}
