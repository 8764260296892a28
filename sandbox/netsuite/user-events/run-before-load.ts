import { eventRecord } from '../modules/record/event-record';
import type { RecordDraft } from '../modules/record/record-draft';
import { formObject } from '../modules/ui-server-widget/form';
import type { FormModel } from '../suitelet/form-model';
import { serverRequest, type SuiteletCall } from '../suitelet/request';
import type { Account, Session } from '../types';
import { userEventsOn } from './deployed-scripts';
import type { LoadType } from './event-types';
import { invokeUserEvent } from './invoke';

export interface PageLoad {
  type: LoadType;
  /** The record as the page will show it; of a new one with its defaults. What a script sets is shown. */
  draft: RecordDraft;
  /** The form that the page will show; scripts add to it. */
  form: FormModel;
  user: Session['user'];
  sessionVariables: Map<string, string>;
  /** `USERINTERFACE` when left out. */
  executionContext?: string;
  /** What the browser sent; without it, a script that asks for it is NOT_EMULATED. */
  request?: SuiteletCall;
}

/**
 * Runs the beforeLoad entry points of the scripts that are deployed on a record's type, each in its own session, before its page
 * is shown (help: section_4407991781). Throws PlatformError with the error of a script, which takes the place of the page
 * [K], and NotEmulated.
 */
export function runBeforeLoad(account: Account, page: PageLoad): void {
  const { type, draft, form, request, user, sessionVariables, executionContext = 'USERINTERFACE' } = page;
  const cause = { account, user, sessionVariables, executionContext };
  for (const deployed of userEventsOn(account, { recordType: draft.type.type, type, executionContext, user }))
    invokeUserEvent(cause, deployed, {
      entryPoint: 'beforeLoad',
      type,
      context: (session) => ({
        newRecord: eventRecord(session, draft, 'write'),
        form: formObject(session, form),
        ...(request && { request: serverRequest(session, request) }),
      }),
    });
}
