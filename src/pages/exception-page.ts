import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { isEditable, withEdits, type Edits } from '../core/customer/edit-customer';
import { readField, type SppCustomer } from '../core/customer/spp-customer';
import { describeError } from '../core/errors/catalogue';
import type { Problem } from '../core/errors/problem';
import { ProductError } from '../core/errors/product-error';
import { loadException, noteDecision, saveEdits, type ExceptionDetail } from '../netsuite/exception-queue';
import { retryOne } from '../workflows/retry';
import { editableFields, type EditableField } from './editable-fields';
import { addActionButtons, addHidden, addHtml, pageUrl, type ActionButton } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { noticeOfError, type Notice } from './notice';
import { noticeOfOutcome } from './outcome-notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { badge, link, table } from './table';

const ID = 'custpage_spx_exception';

/** One parked customer: what is wrong, what SuiteProjects Pro holds, and what a person can do about it. */
export const exceptionPage: Page = {
  id: 'exception',
  title: 'Exception',
  needs: 'read',
  isLinked: false,
  fill,
  actions: {
    retry: { needs: 'operate', run: (entered) => answerRetry(entered, {}) },
    retryedited: { needs: 'operate', run: (entered) => answerRetry(entered, editsOf(entered)) },
    ignore: { needs: 'operate', run: (entered) => answerDecision(entered, 'ignored', 'ignored') },
    reopen: { needs: 'operate', run: (entered) => answerDecision(entered, 'open', 'opened again') },
  },
};

const fieldId = (path: string): string => `custpage_spx_edit_${path.replace(/\./g, '_')}`;

/** What was entered, where it differs from what SuiteProjects Pro holds. */
function editsOf(entered: Parameters): Edits {
  const exception = loadException(entered[ID] ?? '');
  if (exception?.customer === undefined) return {};
  const { customer } = exception;
  return Object.fromEntries(
    editableFields(customer, exception.problems).flatMap(({ path }) => {
      const text = entered[fieldId(path)];
      return text === undefined || text === readField(customer, path) ? [] : [[path, text]];
    }),
  );
}

const back = (id: string, notice: Notice): PageAnswer => ({ kind: 'go', notice, parameters: { spx_exception: id } });

function answerRetry(entered: Parameters, edits: Edits): PageAnswer {
  const id = entered[ID] ?? '';
  try {
    saveEdits(id, edits);
    return back(id, noticeOfOutcome(retryOne(id)));
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return back(id, noticeOfError('The customer was not tried again', error));
  }
}

function answerDecision(entered: Parameters, status: 'ignored' | 'open', decision: string): PageAnswer {
  const id = entered[ID] ?? '';
  noteDecision(id, { status, decision, now: new Date().toISOString() });
  const texts = [status === 'ignored' ? 'Runs leave this customer alone until it is opened again.' : 'The next run tries this customer again.'];
  return back(id, { type: 'CONFIRMATION', title: status === 'ignored' ? 'Ignored' : 'Opened again', texts });
}

function fill(form: Form, { parameters, may }: View): void {
  const exception = loadException(parameters['spx_exception'] ?? parameters[ID] ?? '');
  if (exception === undefined) return addHtml(form, 'custpage_spx_none', undefined, html`<p>There is no such exception.</p>`);
  addHidden(form, ID, exception.id);
  addHtml(form, 'custpage_spx_about', undefined, about(exception));
  if (exception.status === 'resolved') return;
  const canEdit = exception.customer !== undefined && may('operate');
  if (canEdit) addEditing(form, exception, exception.customer as SppCustomer);
  if (may('operate')) addActionButtons(form, undefined, buttons(exception, canEdit));
}

function buttons({ status }: ExceptionDetail, canEdit: boolean): ActionButton[] {
  if (status === 'ignored') return [{ action: 'reopen', label: 'Open again' }];
  return [
    { action: 'retry', label: 'Try again as in SuiteProjects Pro' },
    ...(canEdit ? [{ action: 'retryedited', label: 'Try again with what is entered' }] : []),
    { action: 'ignore', label: 'Ignore' },
  ];
}

const TONES = { open: 'warning', resolved: 'good', ignored: 'quiet' } as const;

function about(exception: ExceptionDetail): Html {
  const { company, sppId, status, code, runId, attempts, decision, decidedBy, decided, netsuiteId, problems } = exception;
  const decidedText = decision === '' ? NOTHING : html`<p>${decision} by ${decidedBy}, ${decided.slice(0, 16).replace('T', ' ')} UTC</p>`;
  const record = netsuiteId === '' ? NOTHING : html`<p>NetSuite customer ${netsuiteId}</p>`;
  return html`<h2>${company || `Customer ${sppId}`} ${badge(TONES[status], status)}</h2><p>SuiteProjects Pro customer ${sppId}, ${code}, found by ${link(pageUrl('run', { spx_run: runId }), `run ${runId}`)}, ${attempts} attempts.</p>${decidedText}${record}${problemTable(problems)}<p>${link(pageUrl('exceptions'), 'All exceptions')}</p>`;
}

const problemTable = (problems: readonly Problem[]): Html =>
  table<Problem>(
    'What is wrong',
    [
      { label: 'Field', cell: ({ target = '–' }) => target },
      { label: 'Error', cell: ({ code }) => code },
      { label: 'What to do', cell: ({ code }) => describeError(code).administrator },
      { label: 'Details', cell: ({ data }) => Object.entries(data).map(([name, value]) => `${name}: ${String(value)}`).join(', ') },
    ],
    problems,
  );

function addEditing(form: Form, { problems, edits }: ExceptionDetail, customer: SppCustomer): void {
  const group = 'custpage_spx_group_input';
  form.addFieldGroup({ id: group, label: 'What SuiteProjects Pro holds' });
  const edited = withEdits(customer, edits);
  for (const field of editableFields(customer, problems)) addInput(form, group, field, edited);
}

function addInput(form: Form, container: string, { path, label }: EditableField, edited: SppCustomer): void {
  if (!isEditable(path)) return;
  const input = form.addField({ id: fieldId(path), label, type: serverWidget.FieldType.TEXT, container });
  input.maxLength = 300;
  input.defaultValue = readField(edited, path);
  input.setHelpText({
    help: 'What is entered here is used instead for this customer. SuiteProjects Pro and the original that is kept here stay as they are.',
  });
}
