import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { loadException, type ExceptionDetail } from '../netsuite/exception-queue';
import { markFields } from '../workflows/mark-fields';
import { isImportKey } from '../workflows/import/item';
import { retryOne, type Retried } from '../workflows/retry';
import { editableFields } from './editable-fields';
import { editingTable, editsTable, enteredEdits } from './editing-table';
import { backTo, EXCEPTION_ACTIONS, EXCEPTION_ID } from './exception-actions';
import { exceptionHead, problemTable } from './exception-words';
import { addActionButtons, addHtml, pageUrl, type ActionButton } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { decided, fillImportException, linked } from './import-exception';
import { noticeOfError, type Notice } from './notice';
import { openException } from './opened-exception';
import { noticeOfLate, noticeOfOutcome } from './outcome-notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { link } from './table';

/** One customer that waits: what is wrong, what its source holds, and what a person can do about it. */
export const exceptionPage: Page = {
  id: 'exception',
  title: 'Exception',
  needs: 'read',
  isLinked: false,
  fill,
  actions: {
    retry: { needs: 'operate', run: (entered) => answerRetry(entered, (id) => retryOne(id, {})) },
    link: { needs: 'operate', run: (entered) => answered(entered, (id) => linked(id, entered)) },
    create: { needs: 'operate', run: (entered) => answered(entered, (id) => decided(id, { kind: 'create' })) },
    retryedited: { needs: 'operate', run: (entered) => answerRetry(entered, (id) => retryEdited(id, entered)) },
    ...EXCEPTION_ACTIONS,
  },
};

function retryEdited(id: string, entered: Parameters): Retried {
  const exception = loadException(id);
  // Where the original was not kept nothing could be entered.
  if (exception?.customer === undefined) return retryOne(id);
  const { customer, problems, edits } = exception;
  return retryOne(id, enteredEdits(editableFields({ customer, problems, edits }, markFields()), customer, entered));
}

const answerRetry = (entered: Parameters, retry: (id: string) => Retried): PageAnswer =>
  answered(
    entered,
    (id) => {
      if (isImportKey(loadException(id)?.sppId ?? '')) return decided(id);
      const retried = retry(id);
      return retried.kind === 'settled' ? noticeOfLate(retried.exception) : noticeOfOutcome(retried.outcome);
    },
    'The customer was not tried again',
  );

function answered(entered: Parameters, act: (id: string) => Notice, failed = 'The customer was not sent'): PageAnswer {
  const id = entered[EXCEPTION_ID] ?? '';
  try {
    return backTo(id, act(id));
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return backTo(id, noticeOfError(failed, error));
  }
}

function fill(form: Form, view: View): void {
  const opened = openException(form, view);
  if (opened === undefined) return;
  const { exception, now, canAct } = opened;
  if (isImportKey(exception.sppId)) return fillImportException(form, exception, canAct, now);
  addHtml(form, 'custpage_spx_about', undefined, about(exception, now));
  addHtml(form, 'custpage_spx_values', undefined, values(exception, canAct && exception.status === 'open'));
  if (canAct) addActionButtons(form, undefined, buttons(exception));
}

function buttons({ status, customer, netsuiteId }: ExceptionDetail): ActionButton[] {
  if (status === 'ignored') return [{ action: 'reopen', label: 'Open again' }];
  if (netsuiteId !== '') return [{ action: 'retry', label: 'Write the ID to SuiteProjects Pro again' }];
  return [
    { action: 'retry', label: 'Try again as in SuiteProjects Pro' },
    ...(customer === undefined ? [] : [{ action: 'retryedited', label: 'Try again with what is entered' }]),
    { action: 'ignore', label: 'Ignore' },
  ];
}

const about = (exception: ExceptionDetail, now: string): Html => {
  const held = exception.kind === 'held' && exception.status === 'open';
  const review = held ? html`<p>${link(pageUrl('duplicate', { spx_exception: exception.id }), 'Compare and decide')}</p>` : NOTHING;
  return html`${exceptionHead(exception, now)}${review}${problemTable(exception.problems)}
    <p>${link(pageUrl('exceptions'), 'All exceptions')}</p>`;
};

function values({ customer, problems, edits, netsuiteId }: ExceptionDetail, canEdit: boolean): Html {
  if (customer === undefined)
    return html`<p>What SuiteProjects Pro holds was not kept with this error. Once it was tried again, its values stand here.</p>`;
  const fields = editableFields({ customer, problems, edits }, markFields());
  if (!canEdit || netsuiteId !== '')
    return html`<h3>Values</h3>
      ${editsTable(fields, customer, edits)}`;
  return html`<h3>Values</h3>
    <p>
      What is entered here is used instead for this customer, in later runs too, until it is in NetSuite. SuiteProjects Pro stays as it is.
    </p>
    ${editingTable(fields, customer, edits)}`;
}
