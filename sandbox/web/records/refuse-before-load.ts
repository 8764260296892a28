import type { Account } from '../../netsuite/types';
import { userEventsOn } from '../../netsuite/user-events/deployed-scripts';
import { hasBeforeLoad } from '../../netsuite/user-events/refuse-before-load';
import { NotEmulated } from '../../not-emulated';
import type { User } from '../login-sessions';

/** What a record's page does to its record. */
export type PageEvent = 'view' | 'create' | 'edit';

/**
 * A record's page is not made of a `serverWidget.Form`, so it is NOT_EMULATED where a user event script would get one, rather
 * than shown without what the script does.
 */
export function refuseBeforeLoad(account: Account, recordType: string, type: PageEvent, user: User): void {
  const executionContext = 'USERINTERFACE';
  const beforeLoad = userEventsOn(account, { recordType, type, executionContext, user }).find((deployed) =>
    hasBeforeLoad({ account, executionContext }, deployed),
  );
  if (beforeLoad) throw new NotEmulated(`the page of a ${recordType} (${type}), which runs beforeLoad of ${beforeLoad.script.scriptId}`);
}
