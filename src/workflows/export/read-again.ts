import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import type { ExportSession } from './export-session';
import type { CustomerPlanner } from './planner';

/** Ids of one request. */
const AT_ONCE = 500;

/**
 * Reads customers that are due although they did not change, since the watermark has passed them: those whose write-back is
 * missing after a decision, and those that a person opened again. Returns how many there are.
 * Cost: 20 units per 500; none when none is due.
 */
export function readAgain({ client, fields }: ExportSession, due: ReadonlySet<string>, planner: CustomerPlanner): number {
  const ids = [...due];
  let count = 0;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const customers = [...readCustomersById(client, ids.slice(start, start + AT_ONCE), fields).values()];
    planner.addPage(customers);
    count += customers.length;
  }
  return count;
}
