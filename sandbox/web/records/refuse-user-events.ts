import type { Account } from '../../netsuite/types';
import { userEventsOn } from '../../netsuite/user-events/deployed-scripts';
import { NotEmulated } from '../../not-emulated';
import type { User } from '../login-sessions';

/** What a record's page does to its record. */
export type PageEvent = 'view' | 'create' | 'edit';

/**
 * The pages of records do not run user event scripts: a page that would need one is NOT_EMULATED, rather than shown or saved
 * without what the script does.
 */
export function refuseUserEvents(account: Account, recordType: string, type: PageEvent, user: User): void {
  const [deployed] = userEventsOn(account, { recordType, type, executionContext: 'USERINTERFACE', user });
  if (deployed) throw new NotEmulated(`the user event script ${deployed.script.scriptId} on the page of a ${recordType} (${type})`);
}
