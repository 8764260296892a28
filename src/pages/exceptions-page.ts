import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { listExceptions, type ExceptionRow, type ExceptionStatus } from '../netsuite/exception-queue';
import { loadWorkflow } from '../netsuite/workflow-store';
import { retryAll, type RetriedAll } from '../workflows/retry';
import { netsuiteIdOfKey } from '../workflows/import/item';
import { byWorkflow, chosenWorkflow, isImport } from './chosen-workflow';
import { customerLinks, customerName, fateText } from './exception-words';
import { addActionButtons, addHtml, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { sourceName } from './mapping-side';
import { noticeOfError, type Notice } from './notice';
import type { Page, PageAnswer, View } from './page';
import { apart, badge, link, pager, sliceOf, table, type Column } from './table';

const CODE = 'custpage_spx_code';

/** Customers that were parked with an error, and those that a person ignored; of the import those that are held too. */
export const exceptionsPage: Page = {
  id: 'exceptions',
  title: 'Exceptions',
  needs: 'read',
  isPerWorkflow: true,
  fill,
  actions: { retryall: { needs: 'operate', run: (entered) => answerRetryAll(entered[CODE] ?? '') } },
};

function answerRetryAll(code: string): PageAnswer {
  try {
    return { kind: 'go', notice: noticeOf(retryAll(code)) };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'go', notice: noticeOfError('The customers were not all tried again', error) };
  }
}

const customers = (count: number): string => (count === 1 ? '1 customer' : `${count} customers`);

function noticeOf({ tried, integrated, left }: RetriedAll): Notice {
  if (tried === 0) return { type: 'INFORMATION', title: 'Nothing to try again', texts: ['There is no open exception of this kind.'] };
  const texts = [`Tried again: ${customers(tried)}. In NetSuite now: ${integrated}. Still waiting for a person: ${tried - integrated}.`];
  if (left > 0) texts.push(`Left for the next press, since one request may do no more: ${left}.`);
  return { type: integrated === tried ? 'CONFIRMATION' : 'WARNING', title: 'Tried again', texts };
}

const columns = (): readonly Column<ExceptionRow>[] => [
  { label: 'Customer', cell: (row) => html`<a href="${pageUrl('exception', { spx_exception: row.id })}">${customerName(row)}</a>` },
  { label: `${sourceName()} ID`, cell: ({ sppId }) => apart(netsuiteIdOfKey(sppId)) },
  { label: 'Error', cell: ({ code, status }) => badge(status === 'open' ? 'bad' : 'quiet', code) },
  { label: 'What to do', cell: ({ whatToDo }) => apart(whatToDo) },
  { label: 'Attempts', isNumber: true, cell: ({ attempts }) => String(attempts) },
];

/** What became of closed exceptions. Cost: that of `customerLinks`. */
export function fateColumn(rows: readonly ExceptionRow[]): Column<ExceptionRow> {
  const linkOf = customerLinks(rows.map(({ netsuiteId }) => netsuiteId));
  return { label: 'What became of it', cell: (row) => fateText(row, linkOf) };
}

/** The statuses that a list can show, by the value of its parameter. */
const SHOWN: readonly { status: ExceptionStatus; label: string }[] = [
  { status: 'open', label: 'Open' },
  { status: 'ignored', label: 'Ignored' },
  { status: 'resolved', label: 'Resolved' },
];

/** The status that the address asks for; open ones when it asks for none that there is. */
export const shownStatus = (asked: string | undefined): ExceptionStatus => SHOWN.find(({ status }) => status === asked)?.status ?? 'open';

/** Links to the lists of the other statuses. */
export const statusLinks = (page: string, shown: ExceptionStatus): Html => {
  const parts = SHOWN.map(({ status, label }) =>
    status === shown ? html`<b>${label}</b> ` : html`${link(pageUrl(page, { spx_status: status }), label)} `,
  );
  return html`<p>${parts}</p>`;
};

/** Closed ones say what became of them instead of what to do. */
const columnsFor = (status: ExceptionStatus, rows: readonly ExceptionRow[]): readonly Column<ExceptionRow>[] =>
  status === 'open' ? columns() : [...columns().filter(({ label }) => label !== 'What to do'), fateColumn(rows)];

const ALL_AGAIN = html`<p>Every run of the import looks at the open ones again: what was put right on either side is sent then.</p>`;

function fill(form: Form, { parameters, may }: View): void {
  const workflow = loadWorkflow(chosenWorkflow());
  const status = shownStatus(parameters['spx_status']);
  const rows = workflow === undefined ? [] : listExceptions(workflow.id, status).filter(({ kind }) => isImport() || kind === 'parked');
  const slice = sliceOf(rows, parameters['spx_list']);
  const empty = status === 'open' ? byWorkflow('No customer is parked.', 'No customer waits for a person.') : 'Nothing to show.';
  const shown = table('Exceptions', columnsFor(status, slice.rows), slice.rows, empty);
  const pages = pager(slice, (number) => pageUrl('exceptions', { spx_status: status, spx_list: String(number) }));
  addHtml(
    form,
    'custpage_spx_exceptions',
    undefined,
    html`${statusLinks('exceptions', status)}${isImport() ? ALL_AGAIN : NOTHING}${shown}${pages}`,
  );
  if (status === 'open' && rows.length > 0 && may('operate') && !isImport()) addRetry(form, rows);
}

function addRetry(form: Form, rows: readonly ExceptionRow[]): void {
  const group = 'custpage_spx_group_retry';
  form.addFieldGroup({ id: group, label: 'Try again' });
  const kinds = new Map<string, number>();
  for (const { code } of rows) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const select = form.addField({ id: CODE, label: 'Kind of error', type: serverWidget.FieldType.SELECT, container: group });
  for (const [code, count] of kinds) select.addSelectOption({ value: code, text: `${code} (${count})` });
  select.setHelpText({
    help: 'Reads these customers from SuiteProjects Pro again and exports those that are right by now, with what was entered for them.',
  });
  addActionButtons(form, group, [{ action: 'retryall', label: 'Try all of this kind again' }]);
}
