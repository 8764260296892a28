import { isServerTime, minutesBefore } from '../customer/server-time';
import type { NetSuiteCustomer } from '../customer/netsuite-customer';

/** The paths that tell an echo of the export. */
export const ECHO_PATHS: readonly string[] = ['externalid', 'datecreated', 'lastmodifieddate'];

/** Two seconds, in minutes. */
const SAME_SAVE = 1 / 30;

/**
 * Whether the export created this customer and nobody has saved it since: what it holds came from SPP, tidied up, and is
 * nothing that SPP should hear. The two stamps of one save may be a moment apart [assumed: two seconds at most].
 */
export function isUntouchedExport({ fields }: NetSuiteCustomer, company: string): boolean {
  const [externalId = '', created = '', modified = ''] = ECHO_PATHS.map((path) => fields[path]);
  if (!externalId.startsWith(`spp:${company}:`) || !isServerTime(created) || !isServerTime(modified)) return false;
  return minutesBefore(modified, SAME_SAVE) <= created;
}
