import type { Form } from 'N/ui/serverWidget';
import { listRuns, type RunRow } from '../netsuite/run-history';
import { loadWorkflow } from '../netsuite/workflow-store';
import { addHtml, pageUrl } from './form-frame';
import { html } from './html';
import type { Page, View } from './page';
import { countsOf, durationText, momentText, statusBadge } from './run-words';
import { link, pager, sliceOf, table, type Column } from './table';

/** The history of the runs, newest first. */
export const runsPage: Page = {
  id: 'runs',
  title: 'Runs',
  needs: 'read',
  fill,
  actions: {},
};

const count = (run: RunRow, name: 'created' | 'linked' | 'held' | 'parked'): string => {
  const counts = countsOf(run);
  return counts?.isWhole === true ? String(counts[name]) : '–';
};

/** Columns of a list of runs; the overview shows the same. */
export const RUN_COLUMNS: readonly Column<RunRow>[] = [
  { label: 'Run', cell: ({ id }) => link(pageUrl('run', { spx_run: id }), `Run ${id}`) },
  { label: 'Status', cell: ({ status }) => statusBadge(status) },
  { label: 'Started', cell: ({ started }) => momentText(started) },
  { label: 'By', cell: ({ trigger, user }) => (trigger === 'scheduled' ? 'schedule' : user) },
  { label: 'Read', isNumber: true, cell: (run) => String(countsOf(run)?.read ?? '–') },
  { label: 'Created', isNumber: true, cell: (run) => count(run, 'created') },
  { label: 'Linked', isNumber: true, cell: (run) => count(run, 'linked') },
  { label: 'Held', isNumber: true, cell: (run) => count(run, 'held') },
  { label: 'Parked', isNumber: true, cell: (run) => count(run, 'parked') },
  { label: 'Duration', isNumber: true, cell: ({ ended, seconds }) => (ended === '' ? '–' : durationText(seconds)) },
];

function fill(form: Form, { parameters }: View): void {
  const workflow = loadWorkflow('customers_export');
  const runs = workflow === undefined ? [] : listRuns(workflow.id);
  const slice = sliceOf(runs, parameters['spx_list']);
  const shown = table('Runs', RUN_COLUMNS, slice.rows, 'The customers export has not run yet.');
  const pages = pager(slice, (number) => pageUrl('runs', { spx_list: String(number) }));
  addHtml(form, 'custpage_spx_runs', undefined, html`${shown}${pages}`);
}
