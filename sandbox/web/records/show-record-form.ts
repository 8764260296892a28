import type { HttpResponse } from '../../http';
import type { FormModel } from '../../netsuite/suitelet/form-model';
import { renderForm } from '../../netsuite/suitelet/render/form';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import type { RecordParts } from '../../netsuite/suitelet/render/page-model';
import type { PlatformError } from '../../netsuite/types';
import { pageHeader } from '../chrome/header';
import { mayUse } from '../login/permissions';
import { button, hiddenFields, htmlPage, TOKEN_FIELD } from '../page';
import { parameter, type Visit } from '../visit';
import { addressControls, ADDRESS_TAB } from './address-lines';
import type { AskedField } from './before-load';
import { listAddress, recordAddress } from './record-address';
import type { RecordTarget } from './record-page';
import { ASKED_FIELDS } from './left-empty';
import { notEmulatedFields } from './shown-fields';

export interface RecordPage {
  form: FormModel;
  /** Fields that must be filled because a script says so. */
  asked: AskedField[];
  refused?: PlatformError | undefined;
}

/** A record's form as a page, with the buttons and the bookkeeping that no script can reach. */
export function showRecordForm(visit: Visit, target: RecordTarget, { form, asked, refused }: RecordPage): HttpResponse {
  const { account, session } = visit;
  const { listed, record, mode } = target;
  if (refused) say(form, 'ERROR', refused.code, refused.message);
  if (mode === 'view' && parameter(visit, 'saved') === 'T') say(form, 'CONFIRMATION', 'Confirmation', `${listed.label} successfully Saved`);
  const typed = refused ? visit.form : {};
  const addresses = listed.type === 'customer' && mode !== 'view' ? addressControls(account, record, typed) : '';
  const parts: RecordParts = {
    buttons: buttonsOf(visit, target),
    hidden:
      mode === 'view' ? '' : hiddenFields({ [TOKEN_FIELD]: session.token, _version: versionOf(visit, target, typed), ...marks(asked) }),
    panels: { [ADDRESS_TAB]: addresses },
    below: below(visit, target),
  };
  const action = recordAddress(listed.type, record?.id, mode === 'edit' ? 'edit' : 'view');
  return htmlPage(renderForm(form, { action, account: account.variant, header: pageHeader(visit), user: session.user, record: parts }));
}

/** Messages are HTML. */
function say(form: FormModel, type: 'ERROR' | 'CONFIRMATION', title: string, message: string): void {
  form.messages.unshift({ type, title: escapeHtml(title), message: escapeHtml(message), duration: 0 });
}

/** How often the record had been saved when its form was opened first. */
function versionOf({ account }: Visit, { listed, record }: RecordTarget, typed: Readonly<Record<string, string>>): string {
  return typed['_version'] ?? (record ? String(account.store.version(listed.type, record.id)) : '');
}

const marks = (asked: AskedField[]): Record<string, string> => (asked.length === 0 ? {} : { [ASKED_FIELDS]: JSON.stringify(asked) });

function buttonsOf({ account, session }: Visit, { listed: { type, kind }, record, mode }: RecordTarget): string {
  const toRecord = record === undefined ? listAddress(type) : recordAddress(type, record.id);
  if (mode !== 'view') return `${button('Save', true)}<a class="button" href="${escapeHtml(toRecord)}">Cancel</a>`;
  const mayEdit = kind !== 'accounting' && mayUse(account, session.user, type, 'EDIT');
  const edit = mayEdit ? `<a class="button main" href="${escapeHtml(recordAddress(type, record?.id, 'edit'))}">Edit</a>` : '';
  return `${edit}<a class="button" href="${escapeHtml(listAddress(type))}">List</a>`;
}

function below({ account }: Visit, { listed: { type }, record }: RecordTarget): string {
  const labels = notEmulatedFields(account, type);
  const notes = [
    ...(record ? [`Internal ID ${record.id}.`] : []),
    ...(labels.length > 0 ? [`Not emulated here: ${labels.map((label) => escapeHtml(label)).join(', ')}.`] : []),
  ];
  return notes.length === 0 ? '' : `<p><small>${notes.join(' ')}</small></p>`;
}
