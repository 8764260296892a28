import type { Form } from 'N/ui/serverWidget';
import { checkHealth, type HealthLine, type HealthState } from '../workflows/health-check';
import { addHtml } from './form-frame';
import { html, NOTHING, type Html } from './html';
import type { Page } from './page';
import { badge, table, type Column, type Tone } from './table';

/** Is everything in order, and if not, what is to be done. What sends requests to SuiteProjects Pro waits for the button. */
export const healthPage: Page = {
  id: 'health',
  title: 'Health check',
  needs: 'read',
  fill: (form) => fillWith(form, checkHealth(Date.now(), false)),
  actions: {
    save: {
      needs: 'read',
      run: () => ({ kind: 'show', fill: (form) => fillWith(form, checkHealth(Date.now(), true)) }),
    },
  },
};

const STATES: Readonly<Record<HealthState, readonly [Tone, string]>> = {
  good: ['good', 'in order'],
  warning: ['warning', 'warning'],
  bad: ['bad', 'not in order'],
  unknown: ['quiet', 'not known'],
};

const NOT_ASKED: readonly [Tone, string] = ['quiet', 'not checked'];

const COLUMNS: readonly Column<HealthLine>[] = [
  { label: 'Check', cell: ({ title }) => title },
  { label: 'State', cell: ({ finding }) => badge(...(finding === undefined ? NOT_ASKED : STATES[finding.state])) },
  { label: 'What was found', cell: ({ finding }) => finding?.found ?? 'Press Check everything: it asks SuiteProjects Pro.' },
  { label: 'What to do', cell: ({ finding }) => finding?.remedy ?? '' },
];

function fillWith(form: Form, lines: readonly HealthLine[]): void {
  form.addSubmitButton({ label: 'Check everything' });
  addHtml(form, 'custpage_spx_health', undefined, html`${summaryOf(lines)}${table('Health check', COLUMNS, lines)}`);
}

/** One sentence that a person reads first. */
function summaryOf(lines: readonly HealthLine[]): Html {
  const inState = (state: HealthState): number => lines.filter(({ finding }) => finding?.state === state).length;
  const [wrong, warned] = [inState('bad'), inState('warning')];
  if (wrong + warned > 0) return html`<p>${wrong} not in order, ${warned} to look at. The last column says what to do.</p>`;
  return lines.some(({ finding }) => finding === undefined) ? NOTHING : html`<p>Everything that could be looked at is in order.</p>`;
}
