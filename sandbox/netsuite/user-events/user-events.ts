import { eventRecord } from '../modules/record/event-record';
import type { RecordDraft } from '../modules/record/record-draft';
import type { RecordType } from '../records/record-type';
import type { Session } from '../types';
import { userEventsOn, type DeployedUserEvent } from './deployed-scripts';
import type { SubmitType } from './event-types';
import { editedDraft, storedDraft, submittedDraft } from './event-drafts';
import { invokeUserEvent } from './invoke';
import { refuseBeforeLoad } from './refuse-before-load';
import type { UserEvents } from './types';

/** The drafts behind the records of one save or delete. */
interface Submit {
  type: SubmitType;
  newRecord: RecordDraft;
  /** Absent for a new record. */
  oldRecord: RecordDraft | undefined;
}

/**
 * User events around saves and deletes of scripts. An error in beforeSubmit keeps the record as it was; one in afterSubmit reaches
 * the caller too, but the record stays saved [assumed: the help says that afterSubmit runs after the write]. A user event does not
 * start user events (help: section_1512409310).
 */
export const userEvents: UserEvents = {
  aroundSave(session, draft, context, write) {
    const type = context === 'copy' ? 'create' : context;
    const scripts = scriptsFor(session, draft.type, type);
    if (scripts.length === 0) return write();
    const { store } = session.account;
    const oldRecord = draft.id === null ? undefined : storedDraft(store, draft.type, draft.id);
    const newRecord = type === 'xedit' ? editedDraft(draft) : draft;
    runAll(session, scripts, 'beforeSubmit', { type, newRecord, oldRecord });
    const id = write();
    runAll(session, scripts, 'afterSubmit', {
      type,
      newRecord: draft.id === null ? submittedDraft(store, draft, id) : newRecord,
      oldRecord,
    });
    return id;
  },

  aroundDelete(session, stored, write) {
    const { store } = session.account;
    const recordType = store.recordType(stored.type);
    const draft = recordType && storedDraft(store, recordType, stored.id);
    const scripts = draft ? scriptsFor(session, draft.type, 'delete') : [];
    if (!draft || scripts.length === 0) return write();
    const submit: Submit = { type: 'delete', newRecord: draft, oldRecord: draft };
    runAll(session, scripts, 'beforeSubmit', submit);
    write();
    runAll(session, scripts, 'afterSubmit', submit);
  },

  onLoad: refuseBeforeLoad,
};

function scriptsFor(session: Session, { type: recordType }: RecordType, type: SubmitType): DeployedUserEvent[] {
  if (session.script.type === 'usereventscript') return [];
  const { account, executionContext, user } = session;
  return userEventsOn(account, { recordType, type, executionContext, user });
}

function runAll(session: Session, scripts: DeployedUserEvent[], entryPoint: 'beforeSubmit' | 'afterSubmit', submit: Submit): void {
  const { type, newRecord, oldRecord } = submit;
  const access = entryPoint === 'beforeSubmit' && type !== 'delete' ? 'write' : 'read';
  const startedAt = session.account.clock.now();
  try {
    for (const deployed of scripts)
      invokeUserEvent(session, deployed, {
        entryPoint,
        type,
        context: (own) => ({
          newRecord: eventRecord(own, newRecord, access),
          oldRecord: oldRecord ? eventRecord(own, oldRecord, 'read') : null,
        }),
      });
  } finally {
    // Help: section_4480364878.
    if (session.executionContext === 'MAPREDUCE') session.excuse?.(session.account.clock.now() - startedAt);
  }
}
