import { readCustomersById } from '../../suiteprojects/read-customers-by-id';
import type { ExportSession } from './export-session';
import { AT_ONCE, type ReadById } from './newcomers';
import type { CustomerPlanner } from './planner';

/** What reads customers by id for the rules of a session. Cost: 10 units, AT_ONCE customers at most. */
export const readerById =
  ({ client, fields }: ExportSession): ReadById =>
  (ids) => [...readCustomersById(client, ids, fields).values()];

/**
 * Reads customers that are due although they did not change, since the watermark has passed them: those whose write-back is
 * missing after a decision, and those that a person opened again. Returns how many there are.
 * Cost: 20 units per 500; none when none is due.
 */
export function readAgain(session: ExportSession, due: ReadonlySet<string>, planner: CustomerPlanner): number {
  const ids = [...due];
  const readById = readerById(session);
  let count = 0;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const customers = readById(ids.slice(start, start + AT_ONCE));
    planner.addPage(customers);
    count += customers.length;
  }
  return count;
}
