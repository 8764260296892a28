import type { HttpResponse } from '../../http';
import type { StoredRecord } from '../../netsuite/records/store';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { PlatformError } from '../../netsuite/types';
import { PAGES } from '../addresses';
import { mayUse } from '../login/permissions';
import { button, hiddenFields, link, noPermission, notice, postForm, redirectTo, showPage } from '../page';
import { get, post, type Route } from '../route';
import { parameter, type Visit } from '../visit';
import { addressBook, addressControls } from './address-lines';
import { fieldControl, inlineField, typedValue } from './field-control';
import { listedType, type ListedType } from './listed-types';
import { listAddress, recordAddress, typeOfAddress } from './record-address';
import { refuseBeforeLoad } from './refuse-before-load';
import { saveFromPage } from './save-from-page';
import { notEmulatedFields, shownFields, type ShownField } from './shown-fields';
import { recordTitle } from './shown-value';

const RECORD_PATHS = [PAGES.customer, PAGES.customRecord, PAGES.otherRecord];

/** A record to look at (`id`), to edit (`id`, `e=T`) or new (neither), at NetSuite's addresses. */
export const recordRoutes: readonly Route[] = [
  ...RECORD_PATHS.map((path) => get(path, 'everyone', openRecord)),
  ...RECORD_PATHS.map((path) => post(path, 'everyone', saveRecord)),
];

/** What the address of a record's page names. */
interface Target {
  listed: ListedType;
  /** Absent for a new record. */
  record?: StoredRecord;
  mode: 'view' | 'edit' | 'create';
}

function openRecord(visit: Visit): HttpResponse {
  const target = targetOf(visit);
  if ('status' in target) return target;
  refuseBeforeLoad(visit.account, target.listed.type, target.mode, visit.session.user);
  return target.mode === 'view' ? viewPage(visit, target) : formPage(visit, target, {});
}

function targetOf(visit: Visit): Target | HttpResponse {
  const { account, session } = visit;
  const listed = listedType(account, typeOfAddress(visit));
  const id = parameter(visit, 'id');
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

function viewPage(visit: Visit, { listed, record }: Target): HttpResponse {
  if (record === undefined) return redirectTo(listAddress(listed.type));
  const mayEdit = listed.kind !== 'accounting' && mayUse(visit.account, visit.session.user, listed.type, 'EDIT');
  const edit = mayEdit ? `<a class="button main" href="${escapeHtml(recordAddress(listed.type, record.id, 'edit'))}">Edit</a>` : '';
  const fields = shownFields(visit.account, listed.type).map(({ definition }) =>
    inlineField(visit.account, definition, record.fields[definition.id]),
  );
  const addresses = listed.type === 'customer' ? `<fieldset><legend>Address</legend>${addressBook(record)}</fieldset>` : '';
  const saved = parameter(visit, 'saved') === 'T' ? notice('confirmation', 'Confirmation', `${listed.label} successfully Saved`) : '';
  return showPage(
    visit,
    `${listed.label}: ${recordTitle(visit.account, record)}`,
    `${saved}<div class="bar">${edit}${link(listAddress(listed.type), 'List')}<span>Internal ID ${record.id}</span></div>
<fieldset><legend>Primary Information</legend><div class="fields">${fields.join('\n')}</div></fieldset>
${addresses}${missing(visit, listed)}`,
  );
}

/** The form. `typed` is what a refused save had, so that nothing that was entered is lost. */
function formPage(visit: Visit, { listed, record }: Target, typed: Readonly<Record<string, string>>, problem = ''): HttpResponse {
  const { account, session } = visit;
  const title = record === undefined ? `New ${listed.label}` : `${listed.label}: ${recordTitle(account, record)}`;
  const cancel = record === undefined ? listAddress(listed.type) : recordAddress(listed.type, record.id);
  const buttons = `<div class="buttons">${button('Save', true)}<a class="button" href="${escapeHtml(cancel)}">Cancel</a></div>`;
  const version = typed['_version'] ?? (record ? String(account.store.version(listed.type, record.id)) : '');
  const fields = shownFields(account, listed.type).map((field) => formField(visit, field, record, typed));
  const addresses = listed.type === 'customer' ? addressControls(account, record, typed) : '';
  const content = `${hiddenFields({ _version: version })}${buttons}
<fieldset><legend>Primary Information</legend><div class="fields">${fields.join('\n')}</div></fieldset>
${addresses}${buttons}`;
  const action = recordAddress(listed.type, record?.id, record === undefined ? 'view' : 'edit');
  return showPage(visit, title, `${problem}${postForm(session, action, content)}${missing(visit, listed)}`);
}

function formField(
  { account }: Visit,
  { definition, readOnly }: ShownField,
  record: StoredRecord | undefined,
  typed: Readonly<Record<string, string>>,
): string {
  const stored = record?.fields[definition.id];
  if (readOnly) return record === undefined ? '' : inlineField(account, definition, stored);
  const initial = record === undefined && definition.defaultValue !== undefined ? definition.defaultValue : typedValue(definition, stored);
  const { mandatory, type } = definition;
  const isMandatory = type !== 'checkbox' && (typeof mandatory === 'function' ? mandatory(record?.fields ?? {}) : mandatory);
  return fieldControl(account, definition.id, definition, typed[definition.id] ?? initial, isMandatory);
}

function saveRecord(visit: Visit): HttpResponse {
  const target = targetOf(visit);
  if ('status' in target) return target;
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
    return formPage(visit, target, visit.form, notice('error', error.code, error.message));
  }
}

/** The form is not shown again: with it the record would be saved a second time. Look and wording: [K]. */
function savedWithProblem(visit: Visit, { type, label }: ListedType, id: number, { code, message }: PlatformError): HttpResponse {
  const content = `${notice('error', code, message)}<p>The record is saved: ${link(recordAddress(type, id), label)}</p>`;
  return showPage(visit, 'Notice', content);
}

function missing({ account }: Visit, { type }: ListedType): string {
  const labels = notEmulatedFields(account, type);
  return labels.length === 0 ? '' : `<p><small>Not emulated here: ${labels.map((label) => escapeHtml(label)).join(', ')}.</small></p>`;
}
