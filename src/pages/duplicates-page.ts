import type { Form } from 'N/ui/serverWidget';
import { groupAlike } from '../core/matching/group-alike';
import { listHeld, type HeldRow } from '../netsuite/exception-queue';
import { loadWorkflow } from '../netsuite/workflow-store';
import { customerName } from './exception-words';
import { fateColumn, shownStatus, statusLinks } from './exceptions-page';
import { addHtml, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import type { Page, View } from './page';
import { apart, pager, sliceOf, table, type Column } from './table';

/** Customers that wait for a decision whether NetSuite has them already, those that look alike among themselves together. */
export const duplicatesPage: Page = {
  id: 'duplicates',
  title: 'Duplicate review',
  needs: 'read',
  fill,
  actions: {},
};

const CUSTOMER: readonly Column<HeldRow>[] = [
  { label: 'Customer', cell: (row) => html`<a href="${pageUrl('duplicate', { spx_exception: row.id })}">${customerName(row)}</a>` },
  { label: 'SuiteProjects Pro ID', cell: ({ sppId }) => apart(sppId) },
];

const OPEN: readonly Column<HeldRow>[] = [
  ...CUSTOMER,
  { label: 'NetSuite customers like it', isNumber: true, cell: ({ candidates }) => String(candidates.length) },
  { label: 'Best score', isNumber: true, cell: ({ candidates: [best] }) => (best === undefined ? '–' : String(best.score)) },
  {
    label: 'Looks most like',
    cell: ({ candidates: [best] }) => (best === undefined ? '–' : apart(best.name || `Customer ${best.netsuiteId}`)),
  },
  { label: 'Attempts', isNumber: true, cell: ({ attempts }) => String(attempts) },
];

function fill(form: Form, { parameters }: View): void {
  const workflow = loadWorkflow('customers_export');
  const status = shownStatus(parameters['spx_status']);
  const rows = workflow === undefined ? [] : listHeld(workflow.id, status);
  const groups = status === 'open' ? groupAlike(rows) : rows.map((row) => [row]);
  const slice = sliceOf([...groups.filter(isGroup), ...groups.filter((group) => !isGroup(group))].flat(), parameters['spx_list']);
  const shown = new Set(slice.rows);
  const together = groups
    .filter(isGroup)
    .flatMap((group) => (group.some((row) => shown.has(row)) ? [groupTable(group.filter((row) => shown.has(row)))] : []));
  const alone = groups.filter((group) => !isGroup(group)).flat();
  const others = table(
    'Duplicate review',
    status === 'open' ? OPEN : [...CUSTOMER, fateColumn(slice.rows)],
    alone.filter((row) => shown.has(row)),
    status === 'open' ? 'No other customer is held.' : 'Nothing to show.',
  );
  const pages = pager(slice, (number) => pageUrl('duplicates', { spx_status: status, spx_list: String(number) }));
  const none = status === 'open' && rows.length === 0;
  addHtml(
    form,
    'custpage_spx_duplicates',
    undefined,
    html`${statusLinks('duplicates', status)}${together}${none ? html`<p>No customer is held.</p>` : alone.length > 0 || together.length === 0 ? others : NOTHING}${pages}`,
  );
}

const isGroup = (group: readonly HeldRow[]): boolean => group.length > 1;

const groupTable = (group: readonly HeldRow[]): Html =>
  html`<h3>Alike in SuiteProjects Pro</h3>
    ${table('Customers that look alike', OPEN, group)}`;
