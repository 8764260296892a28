import { eventRecord } from '../modules/record/event-record';
import type { RecordDraft } from '../modules/record/record-draft';
import type { RecordType } from '../records/record-type';
import { userEventsOn, type DeployedUserEvent } from './deployed-scripts';
import type { SubmitType } from './event-types';
import { editedDraft, storedDraft, submittedDraft } from './event-drafts';
import { invokeUserEvent } from './invoke';
import { refuseBeforeLoad } from './refuse-before-load';
import type { Cause, UserEvents } from './types';

/** The drafts behind the records of one save or delete. */
interface Submit {
  type: SubmitType;
  newRecord: RecordDraft;
  /** Absent for a new record. */
  oldRecord: RecordDraft | undefined;
}

/**
 * User events around saves and deletes. An error in beforeSubmit keeps the record as it was; one in afterSubmit reaches
 * the caller too, but the record stays saved [assumed: the help says that afterSubmit runs after the write]. A user event does not
 * start user events (help: section_1512409310).
 */
export const userEvents: UserEvents = {
  aroundSave(cause, draft, context, write) {
    const type = context === 'copy' ? 'create' : context;
    const scripts = scriptsFor(cause, draft.type, type);
    if (scripts.length === 0) return write();
    const { store } = cause.account;
    const oldRecord = draft.id === null ? undefined : storedDraft(store, draft.type, draft.id);
    const newRecord = type === 'xedit' ? editedDraft(draft) : draft;
    runAll(cause, scripts, 'beforeSubmit', { type, newRecord, oldRecord });
    const id = write();
    runAll(cause, scripts, 'afterSubmit', {
      type,
      newRecord: draft.id === null ? submittedDraft(store, draft, id) : newRecord,
      oldRecord,
    });
    return id;
  },

  aroundDelete(cause, stored, write) {
    const { store } = cause.account;
    const recordType = store.recordType(stored.type);
    const draft = recordType && storedDraft(store, recordType, stored.id);
    const scripts = draft ? scriptsFor(cause, draft.type, 'delete') : [];
    if (!draft || scripts.length === 0) return write();
    const submit: Submit = { type: 'delete', newRecord: draft, oldRecord: draft };
    runAll(cause, scripts, 'beforeSubmit', submit);
    write();
    runAll(cause, scripts, 'afterSubmit', submit);
  },

  onLoad: refuseBeforeLoad,
};

function scriptsFor(cause: Cause, { type: recordType }: RecordType, type: SubmitType): DeployedUserEvent[] {
  if (cause.script?.type === 'usereventscript') return [];
  const { account, executionContext, user } = cause;
  return userEventsOn(account, { recordType, type, executionContext, user });
}

function runAll(cause: Cause, scripts: DeployedUserEvent[], entryPoint: 'beforeSubmit' | 'afterSubmit', submit: Submit): void {
  const { type, newRecord, oldRecord } = submit;
  const access = entryPoint === 'beforeSubmit' && type !== 'delete' ? 'write' : 'read';
  const startedAt = cause.account.clock.now();
  try {
    for (const deployed of scripts)
      invokeUserEvent(cause, deployed, {
        entryPoint,
        type,
        context: (own) => ({
          newRecord: eventRecord(own, newRecord, access),
          oldRecord: oldRecord ? eventRecord(own, oldRecord, 'read') : null,
        }),
      });
  } finally {
    // Help: section_4480364878.
    if (cause.executionContext === 'MAPREDUCE') cause.excuse?.(cause.account.clock.now() - startedAt);
  }
}
