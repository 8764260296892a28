import type { Form } from 'N/ui/serverWidget';
import { describeError, isErrorCode } from '../core/errors/catalogue';
import { findRun, type RunRow } from '../netsuite/run-history';
import { taskState } from '../netsuite/tasks';
import { cancelRun, isResumable, resumeRun, type Cancelled } from '../workflows/cancel-run';
import { memberOfRun, MEMBERS } from '../workflows/members';
import { progressOf, type RunProgress } from '../workflows/run-progress';
import { addActionButtons, addHidden, addHtml, FRAME, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import type { Notice } from './notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { PROGRESS_ID, progressView } from './run-progress-view';
import { choiceText, countsOf, durationText, momentText, skippedCount, startedBy, statusBadge, type Counts } from './run-words';
import { answerOf } from './start-form';
import { link, table } from './table';

/** Parameter of the address, and hidden field of the form: the run that is shown. */
const RUN_PARAMETER = 'spx_run';
const RUN_FIELD = 'custpage_spx_run_id';

/** One run: how far it is, what it did, whether its totals reconcile, and what it left for people. */
export const runPage: Page = {
  id: 'run',
  title: 'Run',
  needs: 'read',
  isLinked: false,
  fill,
  live: ({ parameters }) => {
    const run = findRun(parameters[RUN_PARAMETER] ?? '');
    if (run === undefined) return { isOver: true };
    const progress = progressNow(run);
    return { isOver: !isOpen(progress), html: progressView(progress, run).text };
  },
  actions: {
    cancel: { needs: 'operate', run: answerCancel },
    resume: { needs: 'operate', run: answerResume },
  },
};

const progressNow = (run: RunRow): RunProgress => progressOf(run, run.ended === '' ? taskState(run.task) : undefined, Date.now());

/** Whether there is something to wait for. */
const isOpen = ({ state }: RunProgress): boolean => state !== 'ended' && state !== 'cut-off';

const CANCELLED: Readonly<Record<Cancelled, Notice>> = {
  asked: {
    type: 'CONFIRMATION',
    title: 'The run stops',
    texts: ['It stops before one of its next customers. What it has not handled stays pending, and Resume takes it up.'],
  },
  closed: {
    type: 'INFORMATION',
    title: 'The run was not running any more',
    texts: ['NetSuite had ended it before. It is marked as interrupted now; Resume starts a run that finishes its work.'],
  },
  over: { type: 'INFORMATION', title: 'The run has ended', texts: ['There was nothing to cancel.'] },
};

function answerCancel(entered: Parameters): PageAnswer {
  const id = entered[RUN_FIELD] ?? '';
  return { kind: 'go', parameters: { [RUN_PARAMETER]: id }, notice: CANCELLED[cancelRun(id, new Date().toISOString())] };
}

function answerResume(entered: Parameters): PageAnswer {
  const run = findRun(entered[RUN_FIELD] ?? '');
  const parameters = { [RUN_PARAMETER]: entered[RUN_FIELD] ?? '' };
  if (run === undefined || !isResumable(run))
    return {
      kind: 'go',
      parameters,
      notice: { type: 'INFORMATION', title: 'Nothing to resume', texts: ['This run has left nothing behind.'] },
    };
  const answer = answerOf(resumeRun(run, new Date().toISOString()), { noun: MEMBERS[memberOfRun(run)].noun });
  return answer.kind === 'go' && answer.page === undefined ? { ...answer, parameters } : answer;
}

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

function fill(form: Form, { parameters, may }: View): void {
  const run = findRun(parameters[RUN_PARAMETER] ?? parameters[RUN_FIELD] ?? '');
  if (run === undefined) return addHtml(form, 'custpage_spx_run', undefined, html`<p>There is no such run.</p>`);
  const progress = progressNow(run);
  addHidden(form, RUN_FIELD, run.id);
  addHtml(form, 'custpage_spx_run', undefined, detail(run, progress));
  if (!may('operate')) return;
  const buttons = [
    ...(isOpen(progress) && run.cancel === '' ? [{ action: 'cancel', label: 'Cancel this run' }] : []),
    ...(progress.state === 'cut-off' || isResumable(run) ? [{ action: 'resume', label: 'Resume' }] : []),
  ];
  if (buttons.length > 0) addActionButtons(form, undefined, buttons);
}

/** What is renewed while the run is under way; without client code the link does it. */
function progressBox(run: RunRow, progress: RunProgress): Html {
  if (progress.state === 'ended') return NOTHING;
  const here = pageUrl('run', { [RUN_PARAMETER]: run.id });
  const live = isOpen(progress) ? `${here}&${FRAME.liveParameter}=1` : '';
  return html`<div id="${PROGRESS_ID}" data-live="${live}" aria-live="polite">${progressView(progress, run)}</div>
    <p>${link(here, 'Refresh')}</p>`;
}

function detail(run: RunRow, progress: RunProgress): Html {
  const counts = countsOf(run);
  const parts = [
    html`<h2>Run ${run.id} ${statusBadge(run.status)}</h2>`,
    progressBox(run, progress),
    run.message === '' ? NOTHING : html`<p>${run.message}</p>`,
    facts('Run', about(run)),
    counts === undefined ? html`<p>The run has not counted anything.</p>` : totals(counts, memberOfRun(run) === 'customers_import'),
    html`<p>${link(pageUrl('runs'), 'All runs')}</p>`,
  ];
  return html`${parts}`;
}

/** Whose clock the watermark goes by. */
const clockOf = (run: RunRow): string =>
  memberOfRun(run) === 'customers_import' ? 'time of this account' : 'SuiteProjects Pro server time';

function about(run: RunRow): Fact[] {
  return [
    { name: 'Workflow', value: MEMBERS[memberOfRun(run)].title },
    { name: 'Started by', value: startedBy(run) },
    { name: 'Customers', value: choiceText(run) },
    ...(run.place === undefined ? [] : [{ name: 'Workflow group', value: `group ${run.place.group}, step ${run.place.step}` }]),
    ...(run.cancel === '' ? [] : [{ name: 'Cancelled by', value: run.cancel }]),
    { name: 'Started', value: momentText(run.started) },
    { name: 'Ended', value: momentText(run.ended) },
    { name: 'Duration', value: run.ended === '' ? '–' : durationText(run.seconds) },
    { name: 'Configuration', value: run.version === undefined ? '–' : run.version === 0 ? 'as shipped' : `version ${run.version}` },
    { name: 'Governance units', value: run.units === 0 ? '–' : String(run.units) },
    { name: 'Requests to SuiteProjects Pro', value: String(run.calls) },
    {
      name: 'Changes since',
      value: run.watermarkBefore === '' ? 'the beginning' : `${run.watermarkBefore} (${clockOf(run)})`,
    },
    { name: 'Accounted for until', value: run.watermarkAfter === '' ? '–' : `${run.watermarkAfter} (${clockOf(run)})` },
    { name: 'Deployment', value: run.deployment },
  ];
}

function totals(counts: Counts, isImport: boolean): Html {
  const skipped = skippedCount(counts.skipped);
  if (!counts.isWhole)
    return facts('Customers so far', [
      { name: 'Read', value: String(counts.read) },
      { name: 'Filtered out', value: String(skipped) },
      { name: 'To handle', value: String(counts.handed) },
    ]);
  const { read, created, updated, linked, held, parked, pending, writtenBack, writeBackFailed = 0 } = counts;
  const sum = skipped + created + updated + linked + held + parked + pending;
  const rows: Fact[] = [
    { name: 'Filtered out', value: String(skipped) },
    { name: 'Created', value: String(created) },
    ...(isImport ? [{ name: 'Updated', value: String(updated) }] : []),
    { name: 'Linked to an existing customer', value: String(linked) },
    { name: 'Held as a possible duplicate', value: String(held) },
    { name: 'Parked with an error', value: String(parked) },
    { name: 'Pending', value: String(pending) },
    { name: 'Sum', value: String(sum) },
    {
      name: isImport ? 'Read from NetSuite' : 'Read from SuiteProjects Pro',
      value: html`${read} ${sum === read ? 'The totals reconcile.' : 'The totals do not reconcile: report this.'}`,
    },
    ...(writtenBack === undefined
      ? []
      : [{ name: 'NetSuite ids written back', value: `${writtenBack}${writeBackFailed === 0 ? '' : `, ${writeBackFailed} not yet`}` }]),
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
