import type { HttpResponse } from '../../http';
import { RecordDraft } from '../../netsuite/modules/record/record-draft';
import { missingRecord } from '../../netsuite/records/missing-record';
import type { StoredRecord } from '../../netsuite/records/store';
import { PlatformError } from '../../netsuite/types';
import { NotEmulated } from '../../not-emulated';
import { PAGES } from '../addresses';
import { mayUse } from '../login/permissions';
import { link, noPermission, notice, redirectTo, showPage } from '../page';
import { get, post, type Route } from '../route';
import { parameter, type Visit } from '../visit';
import { letScriptsChange } from './before-load';
import { clientScriptsOn } from './client-scripts-on';
import { listedType, type ListedType } from './listed-types';
import { recordAddress, typeOfAddress } from './record-address';
import { recordForm, showAsText, showTyped, type RecordMode } from './record-form';
import { saveFromPage } from './save-from-page';
import { showRecordForm } from './show-record-form';
import { recordTitle } from './shown-value';

const RECORD_PATHS = [PAGES.customer, PAGES.customRecord, PAGES.otherRecord];

/** A record to look at (`id`), to edit (`id`, `e=T`) or new (neither), at NetSuite's addresses. */
export const recordRoutes: readonly Route[] = [
  ...RECORD_PATHS.map((path) => get(path, 'everyone', (visit) => withTarget(visit, (target) => recordPage(visit, target)))),
  ...RECORD_PATHS.map((path) => post(path, 'everyone', (visit) => withTarget(visit, (target) => saveRecord(visit, target)))),
];

/** What the address of a record's page names. */
export interface RecordTarget {
  listed: ListedType;
  /** Absent for a new record. */
  record?: StoredRecord;
  mode: RecordMode;
}

function withTarget(visit: Visit, answer: (target: RecordTarget) => HttpResponse): HttpResponse {
  const target = targetOf(visit);
  return 'status' in target ? target : answer(target);
}

function targetOf(visit: Visit): RecordTarget | HttpResponse {
  const { account, session } = visit;
  const listed = listedType(account, typeOfAddress(visit));
  const id = parameter(visit, 'id');
  if (parameter(visit, 'cp') !== '') throw new NotEmulated('the copy of a record on its page');
  const record = listed && account.store.get(listed.type, Number(id));
  if (listed === undefined || (id !== '' && record === undefined))
    return showPage(visit, 'Notice', notice('error', 'RCRD_DSNT_EXIST', 'That record does not exist.'));
  const isEdit = parameter(visit, 'e') === 'T' || visit.request.method === 'POST';
  const mode = record === undefined ? 'create' : isEdit ? 'edit' : 'view';
  const level = ({ view: 'VIEW', edit: 'EDIT', create: 'CREATE' } as const)[mode];
  const isFixed = listed.kind === 'accounting' && mode !== 'view';
  if (isFixed || !mayUse(account, session.user, listed.type, level)) return noPermission(visit, `${mode} ${listed.label}`);
  return { listed, mode, ...(record && { record }) };
}

/**
 * The page, after the beforeLoad scripts of its type; the error of one takes its place [K]. `refused` is why a save was refused: its
 * form is shown again, for which the scripts run again (NetSuite lets one go back instead [K]).
 */
function recordPage(visit: Visit, target: RecordTarget, refused?: PlatformError): HttpResponse {
  const { account, session } = visit;
  const { listed, record, mode } = target;
  const recordType = account.store.recordType(listed.type);
  if (recordType === undefined) throw missingRecord();
  const draft = new RecordDraft(account.store, recordType, record);
  const title = record === undefined ? `New ${listed.label}` : `${listed.label}: ${recordTitle(account, record)}`;
  const form = recordForm(account, draft, mode, title);
  form.clientScripts.push(...clientScriptsOn(account, listed.type, mode, session.user));
  try {
    const asked = letScriptsChange(visit, mode, draft, form);
    if (mode === 'view') showAsText(form);
    if (refused) showTyped(form, visit.form);
    return showRecordForm(visit, target, { form, asked, refused });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return showPage(visit, 'Notice', notice('error', error.code, error.message));
  }
}

function saveRecord(visit: Visit, target: RecordTarget): HttpResponse {
  const { listed, record } = target;
  const version = Number(visit.form['_version'] ?? '');
  try {
    const { id, problem } = saveFromPage(visit.account, {
      type: listed.type,
      form: visit.form,
      session: visit.session,
      ...(record && { id: record.id, version }),
    });
    return problem ? savedWithProblem(visit, listed, id, problem) : redirectTo(`${recordAddress(listed.type, id)}&saved=T`);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return recordPage(visit, target, error);
  }
}

/** The form is not shown again: with it the record would be saved a second time. Look and wording: [K]. */
function savedWithProblem(visit: Visit, { type, label }: ListedType, id: number, { code, message }: PlatformError): HttpResponse {
  const content = `${notice('error', code, message)}<p>The record is saved: ${link(recordAddress(type, id), label)}</p>`;
  return showPage(visit, 'Notice', content);
}
