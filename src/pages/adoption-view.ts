import { explainFinding } from '../core/adoption/explain-finding';
import { isConflict, type Finding } from '../core/adoption/finding';
import type { Adoption } from '../netsuite/adoptions';
import type { Step, StepId, StepState } from '../workflows/adoption/adoption-steps';
import { FRAME, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { PROGRESS_ID } from './run-progress-view';
import { momentText } from './run-words';
import { apart, badge, link, pager, sliceOf, table, type Column, type Tone } from './table';

export const ADOPTION_PAGE = 'adoption';

/** Parameter of the address: the page of the list of findings. */
export const LIST_PARAMETER = 'spx_list';

const STATES: Readonly<Record<StepState, readonly [Tone, string]>> = {
  done: ['good', 'done'],
  open: ['busy', 'to do'],
  busy: ['busy', 'under way'],
  attention: ['warning', 'look at it'],
  optional: ['quiet', 'if you need it'],
  waits: ['quiet', 'waits'],
};

const TITLES: Readonly<Record<StepId, string>> = {
  connect: 'Connect',
  look: 'Look at the existing links (dry run)',
  conflicts: 'Settle the conflicts',
  adopt: 'Adopt the links',
  notation: 'Take over the mapping',
  salesforce: 'Salesforce id',
  exporter: "Switch off Oracle's customers export",
  preview: 'Preview the first export',
};

/** Where a step is done: on a page of its own, or further down on this one. */
const LINKS: Readonly<Record<StepId, () => Html>> = {
  connect: () => html`${link(pageUrl('connection'), 'Connection')} · ${link(pageUrl('settings'), 'Workflow settings')}`,
  look: () => link('#spx-adopt', 'Below'),
  conflicts: () => link('#spx-findings', 'Below'),
  adopt: () => link('#spx-adopt', 'Below'),
  notation: () => link(pageUrl('notation'), 'Oracle notation'),
  salesforce: () => link('#spx-salesforce', 'Below'),
  exporter: () => html`${link('#spx-exporter', 'Below')} · ${link(pageUrl('health'), 'Health check')}`,
  preview: () => link(pageUrl('preview'), 'Preview'),
};

const STEP_COLUMNS: readonly Column<Step & { number: number }>[] = [
  { label: 'No.', isNumber: true, cell: ({ number }) => String(number) },
  { label: 'Step', cell: ({ id }) => TITLES[id] },
  { label: 'State', cell: ({ state }) => badge(...STATES[state]) },
  { label: 'How it stands', cell: ({ text }) => apart(text) },
  { label: 'Where', cell: ({ id }) => LINKS[id]() },
];

export const stepsView = (steps: readonly Step[]): Html =>
  html`<p>
      For accounts in which Oracle's connector, or the 3-way integration with Salesforce, has exported customers so far. The customers that
      it linked get their SuiteProjects Pro id in NetSuite, so that this product knows them and creates none of them again.
    </p>
    ${table(
      'Steps of the move',
      STEP_COLUMNS,
      steps.map((step, index) => ({ ...step, number: index + 1 })),
    )}`;

/** What is renewed while a step is under way; without client code the link does it. */
export function busyView(busy: Adoption | undefined): Html {
  if (busy === undefined) return NOTHING;
  const here = pageUrl(ADOPTION_PAGE);
  return html`<div id="${PROGRESS_ID}" data-live="${`${here}&${FRAME.liveParameter}=1`}" aria-live="polite">${busyText(busy).text}</div>
    <p>${link(here, 'Refresh')}</p>`;
}

export function busyText({ kind, counts }: Adoption): Html {
  const doing = kind === 'look' ? 'NetSuite looks at the links.' : 'NetSuite adopts the links.';
  const read = counts === undefined ? 'Customers of SuiteProjects Pro are being read.' : `Links found: ${counts.linked}.`;
  return html`<p>${doing} ${read}</p>`;
}

const FINDING_COLUMNS: readonly Column<Finding>[] = [
  { label: 'Kind', cell: (finding) => (isConflict(finding) ? badge('bad', 'conflict') : badge('warning', 'warning')) },
  { label: 'Customer', cell: ({ company, sppId }) => apart(company || `Customer ${sppId}`) },
  { label: 'SuiteProjects Pro ID', cell: ({ sppId }) => apart(sppId) },
  { label: 'NetSuite ID there', cell: ({ netsuiteId }) => apart(netsuiteId) },
  { label: 'Why', cell: (finding) => apart(explainFinding(finding).reason) },
  { label: 'What to do', cell: (finding) => apart(explainFinding(finding).remedy) },
];

/** The findings of a step, a hundred at once. `asked`: the page of the list that the address asks for. */
export function findingsView({ kind, ended, counts }: Adoption, findings: readonly Finding[], asked: string | undefined): Html {
  const slice = sliceOf(findings, asked);
  const all = (counts?.conflicts ?? 0) + (counts?.warnings ?? 0);
  const cut =
    all > findings.length
      ? html`<p>The list keeps the first ${findings.length} of ${all}. Settle these and look again for the rest.</p>`
      : NOTHING;
  const of = kind === 'look' ? 'Of the look' : 'Of the adoption';
  const pages = pager(slice, (page) => pageUrl(ADOPTION_PAGE, { [LIST_PARAMETER]: String(page) }));
  return html`<p id="spx-findings">${of} that ended ${momentText(ended)}.</p>
    ${cut}${table('Conflicts and warnings', FINDING_COLUMNS, slice.rows, 'There is no conflict and no warning.')}${pages}`;
}

const KINDS = { look: 'dry run', adopt: 'adoption', confirmed: 'confirmed that the other export is off' } as const;

const HISTORY_COLUMNS: readonly Column<Adoption>[] = [
  { label: 'What', cell: ({ kind }) => KINDS[kind] },
  { label: 'By', cell: ({ user }) => apart(user) },
  { label: 'Started', cell: ({ started }) => momentText(started) },
  { label: 'Ended', cell: ({ ended }) => momentText(ended) },
  { label: 'Status', cell: ({ status }) => badge(status === 'complete' ? 'good' : status === 'failed' ? 'bad' : 'quiet', status) },
  { label: 'Result', cell: ({ message }) => apart(message) },
];

const LATEST = 20;

export const historyView = (adoptions: readonly Adoption[]): Html =>
  table('What was done', HISTORY_COLUMNS, adoptions.slice(0, LATEST), 'Nothing was done yet.');
