import type { Form } from 'N/ui/serverWidget';
import { listAllRuns, type RunRow } from '../netsuite/run-history';
import { memberOfRun, MEMBERS } from '../workflows/members';
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

const count = (run: RunRow, name: 'created' | 'updated' | 'linked' | 'held' | 'parked'): string => {
  const counts = countsOf(run);
  return counts?.isWhole === true ? String(counts[name]) : '–';
};

/** Columns of a list of runs; the overview shows the same. */
export const RUN_COLUMNS: readonly Column<RunRow>[] = [
  { label: 'Run', cell: ({ id }) => link(pageUrl('run', { spx_run: id }), `Run ${id}`) },
  { label: 'Workflow', cell: (run) => MEMBERS[memberOfRun(run)].title },
  { label: 'Status', cell: ({ status }) => statusBadge(status) },
  { label: 'Started', cell: ({ started }) => momentText(started) },
  { label: 'By', cell: ({ trigger, user }) => (trigger === 'scheduled' ? 'schedule' : user) },
  { label: 'Read', isNumber: true, cell: (run) => String(countsOf(run)?.read ?? '–') },
  { label: 'Created', isNumber: true, cell: (run) => count(run, 'created') },
  { label: 'Updated', isNumber: true, cell: (run) => (memberOfRun(run) === 'customers_import' ? count(run, 'updated') : '–') },
  { label: 'Linked', isNumber: true, cell: (run) => count(run, 'linked') },
  { label: 'Held', isNumber: true, cell: (run) => count(run, 'held') },
  { label: 'Parked', isNumber: true, cell: (run) => count(run, 'parked') },
  { label: 'Duration', isNumber: true, cell: ({ ended, seconds }) => (ended === '' ? '–' : durationText(seconds)) },
];

function fill(form: Form, { parameters }: View): void {
  const slice = sliceOf(listAllRuns(), parameters['spx_list']);
  const shown = table('Runs', RUN_COLUMNS, slice.rows, 'No workflow has run yet.');
  const pages = pager(slice, (number) => pageUrl('runs', { spx_list: String(number) }));
  addHtml(form, 'custpage_spx_runs', undefined, html`${shown}${pages}`);
}
