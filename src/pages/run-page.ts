import type { Form } from 'N/ui/serverWidget';
import { describeError, isErrorCode } from '../core/errors/catalogue';
import { findRun, type RunRow } from '../netsuite/run-history';
import { addHtml, pageUrl } from './form-frame';
import { html, type Html } from './html';
import type { Page, View } from './page';
import { countsOf, durationText, momentText, skippedCount, statusBadge, type Counts } from './run-words';
import { link, table } from './table';

/** One run: what it did, whether its totals reconcile, and what it left for people. */
export const runPage: Page = {
  id: 'run',
  title: 'Run',
  needs: 'read',
  isLinked: false,
  fill,
  actions: {},
};

interface Fact {
  name: string;
  value: string | Html;
}

const facts = (caption: string, rows: readonly Fact[]): Html =>
  table<Fact>(
    caption,
    [
      { label: caption, cell: ({ name }) => name },
      { label: '', cell: ({ value }) => value },
    ],
    rows,
  );

function fill(form: Form, { parameters }: View): void {
  const run = findRun(parameters['spx_run'] ?? '');
  addHtml(form, 'custpage_spx_run', undefined, run === undefined ? html`<p>There is no such run.</p>` : detail(run));
}

function detail(run: RunRow): Html {
  const counts = countsOf(run);
  const parts = [
    html`<h2>Run ${run.id} ${statusBadge(run.status)}</h2>`,
    run.message === '' ? html`` : html`<p>${run.message}</p>`,
    facts('Run', about(run)),
    counts === undefined ? html`<p>The run has not counted anything.</p>` : totals(counts),
    html`<p>${link(pageUrl('runs'), 'All runs')}</p>`,
  ];
  return html`${parts}`;
}

function about(run: RunRow): Fact[] {
  return [
    { name: 'Started by', value: run.trigger === 'scheduled' ? 'the schedule' : `${run.user} (${run.trigger || 'script deployment'})` },
    { name: 'Started', value: momentText(run.started) },
    { name: 'Ended', value: momentText(run.ended) },
    { name: 'Duration', value: run.ended === '' ? '–' : durationText(run.seconds) },
    { name: 'Configuration', value: run.version === undefined ? '–' : run.version === 0 ? 'as shipped' : `version ${run.version}` },
    { name: 'Governance units', value: run.units === 0 ? '–' : String(run.units) },
    { name: 'Requests to SuiteProjects Pro', value: String(run.calls) },
    {
      name: 'Changes since',
      value: run.watermarkBefore === '' ? 'the beginning' : `${run.watermarkBefore} (SuiteProjects Pro server time)`,
    },
    { name: 'Accounted for until', value: run.watermarkAfter === '' ? '–' : `${run.watermarkAfter} (SuiteProjects Pro server time)` },
    { name: 'Deployment', value: run.deployment },
  ];
}

function totals(counts: Counts): Html {
  const skipped = skippedCount(counts.skipped);
  if (!counts.isWhole)
    return facts('Customers so far', [
      { name: 'Read', value: String(counts.read) },
      { name: 'Filtered out', value: String(skipped) },
      { name: 'To handle', value: String(counts.handed) },
    ]);
  const { read, created, linked, held, parked, pending, writtenBack, writeBackFailed } = counts;
  const sum = skipped + created + linked + held + parked + pending;
  const rows: Fact[] = [
    { name: 'Filtered out', value: String(skipped) },
    { name: 'Created', value: String(created) },
    { name: 'Linked to an existing customer', value: String(linked) },
    { name: 'Held as a possible duplicate', value: String(held) },
    { name: 'Parked with an error', value: String(parked) },
    { name: 'Pending', value: String(pending) },
    { name: 'Sum', value: String(sum) },
    {
      name: 'Read from SuiteProjects Pro',
      value: html`${read} ${sum === read ? 'The totals reconcile.' : 'The totals do not reconcile: report this.'}`,
    },
    { name: 'NetSuite ids written back', value: `${writtenBack}${writeBackFailed === 0 ? '' : `, ${writeBackFailed} not yet`}` },
  ];
  return html`${[facts('Customers', rows), breakdown('Filtered out, by condition', counts.skipped), breakdown('Parked and held, by reason', counts.reasons)]}`;
}

function breakdown(caption: string, counts: Readonly<Record<string, number>>): Html {
  const rows = Object.entries(counts).sort(([, one], [, other]) => other - one);
  if (rows.length === 0) return html``;
  return table(
    caption,
    [
      { label: caption, cell: ([reason]) => reason },
      { label: 'Customers', isNumber: true, cell: ([, count]) => String(count) },
      { label: 'What to do', cell: ([reason]) => (isErrorCode(reason) ? describeError(reason).administrator : '') },
    ],
    rows,
  );
}
