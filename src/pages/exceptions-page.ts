import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { listExceptions, type ExceptionRow, type ExceptionStatus } from '../netsuite/exception-queue';
import { loadWorkflow } from '../netsuite/workflow-store';
import { retryAll } from '../workflows/retry';
import { addActionButtons, addHtml, pageUrl } from './form-frame';
import { html } from './html';
import type { Notice } from './notice';
import type { Page, View } from './page';
import { badge, link, pager, sliceOf, table, type Column } from './table';

const CODE = 'custpage_spx_code';

/** Customers that were parked with an error, and those that a person ignored. */
export const exceptionsPage: Page = {
  id: 'exceptions',
  title: 'Exceptions',
  needs: 'read',
  fill,
  actions: {
    retryall: {
      needs: 'operate',
      run: (entered) => ({ kind: 'go', notice: noticeOf(retryAll(entered[CODE] ?? '')) }),
    },
  },
};

function noticeOf({ tried, integrated, left }: ReturnType<typeof retryAll>): Notice {
  if (tried === 0) return { type: 'INFORMATION', title: 'Nothing to try again', texts: ['There is no open exception of this kind.'] };
  const texts = [`${tried} customers were tried again: ${integrated} are in NetSuite now, ${tried - integrated} still need a person.`];
  if (left > 0) texts.push(`${left} more of this kind were left for the next press, since one request may do no more.`);
  return { type: integrated === tried ? 'CONFIRMATION' : 'WARNING', title: 'Tried again', texts };
}

const COLUMNS: readonly Column<ExceptionRow>[] = [
  { label: 'Customer', cell: ({ id, company, sppId }) => link(pageUrl('exception', { spx_exception: id }), company || `Customer ${sppId}`) },
  { label: 'SuiteProjects Pro ID', cell: ({ sppId }) => sppId },
  { label: 'Error', cell: ({ code }) => badge('bad', code) },
  { label: 'What to do', cell: ({ whatToDo }) => whatToDo },
  { label: 'Attempts', isNumber: true, cell: ({ attempts }) => String(attempts) },
];

/** The statuses that the page lists, by the value of its parameter. */
const SHOWN: readonly { status: ExceptionStatus; label: string }[] = [
  { status: 'open', label: 'Open' },
  { status: 'ignored', label: 'Ignored' },
  { status: 'resolved', label: 'Resolved' },
];

function fill(form: Form, { parameters, may }: View): void {
  const workflow = loadWorkflow('customers_export');
  const status = SHOWN.find((one) => one.status === parameters['spx_status'])?.status ?? 'open';
  const rows = workflow === undefined ? [] : listExceptions(workflow.id, status).filter(({ kind }) => kind === 'parked');
  const slice = sliceOf(rows, parameters['spx_list']);
  const tabs = SHOWN.map((one) =>
    one.status === status ? html`<b>${one.label}</b> ` : html`${link(pageUrl('exceptions', { spx_status: one.status }), one.label)} `,
  );
  const shown = table('Exceptions', COLUMNS, slice.rows, status === 'open' ? 'No customer is parked.' : 'Nothing to show.');
  const pages = pager(slice, (number) => pageUrl('exceptions', { spx_status: status, spx_list: String(number) }));
  addHtml(form, 'custpage_spx_exceptions', undefined, html`<p>${tabs}</p>${shown}${pages}`);
  if (status === 'open' && rows.length > 0 && may('operate')) addRetry(form, rows);
}

function addRetry(form: Form, rows: readonly ExceptionRow[]): void {
  const group = 'custpage_spx_group_retry';
  form.addFieldGroup({ id: group, label: 'Try again' });
  const kinds = new Map<string, number>();
  for (const { code } of rows) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const select = form.addField({ id: CODE, label: 'Kind of error', type: serverWidget.FieldType.SELECT, container: group });
  for (const [code, count] of kinds) select.addSelectOption({ value: code, text: `${code} (${count})` });
  select.setHelpText({ help: 'Reads these customers from SuiteProjects Pro again and exports those that are right by now.' });
  addActionButtons(form, group, [{ action: 'retryall', label: 'Try all of this kind again' }]);
}
