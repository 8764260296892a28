import type { RunRow } from '../netsuite/run-history';
import { memberOfRun, type MemberType } from '../workflows/members';
import type { RunProgress } from '../workflows/run-progress';
import { html, NOTHING, type Html } from './html';
import { durationText } from './run-words';

/** Id of the element whose content client code renews. */
export const PROGRESS_ID = 'spx-progress';

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Where a run is, in words and as a bar. */
export function progressView(progress: RunProgress, run: Pick<RunRow, 'cancel' | 'deployment'>): Html {
  const stopping =
    run.cancel === '' || progress.state === 'ended' || progress.state === 'cut-off'
      ? NOTHING
      : html`<p>Cancelled by ${run.cancel}. It stops before one of the next customers; what is not handled by then stays pending.</p>`;
  return html`${stage(progress, WORDS[memberOfRun(run)])}${stopping}`;
}

/** What the stages do. */
const WORDS = {
  customers_export: { source: 'SuiteProjects Pro', writes: 'NetSuite ids back to SuiteProjects Pro' },
  customers_import: { source: 'NetSuite', writes: 'customers to SuiteProjects Pro' },
} as const satisfies Record<MemberType, object>;

function stage(progress: RunProgress, { source, writes }: { source: string; writes: string }): Html {
  switch (progress.state) {
    case 'queued':
      return html`<p>Waiting for NetSuite to begin it.</p>`;
    case 'reading':
      return html`<p>Stage 1 of 4: reading customers from ${source} and planning them.</p>`;
    case 'handling':
      return handling(progress);
    case 'writing-back':
      return html`<p>Stage 3 of 4: writing ${writes}, ${progress.percent} % done.</p>
        ${bar(progress.percent)}`;
    case 'closing':
      return html`<p>Stage 4 of 4: adding up the totals.</p>`;
    case 'under-way':
      return html`<p>
        ${progress.total === undefined ? 'Under way.' : `Under way, ${number(progress.total)} customers to handle.`} How far it is shows on
        NetSuite's Map/Reduce Script Status page.
      </p>`;
    case 'cut-off':
      return html`<p>
        It is not running any more, and could not close itself. Nothing is lost: Resume starts a run that finishes its work.
      </p>`;
    case 'ended':
      return NOTHING;
  }
}

function handling({ handled, total, perMinute, secondsLeft }: Extract<RunProgress, { state: 'handling' }>): Html {
  const rate = perMinute === undefined ? '' : `, ${number(perMinute)} a minute`;
  const left = secondsLeft === undefined ? '' : `, about ${durationText(secondsLeft)} left`;
  return html`<p>Stage 2 of 4: ${number(handled)} of ${number(total)} customers handled${rate}${left}.</p>
    ${bar(total === 0 ? 100 : Math.round((handled / total) * 100))}`;
}

const bar = (percent: number): Html =>
  html`<progress max="100" value="${percent}" aria-label="Progress" style="width:100%;max-width:480px;height:14px">${percent} %</progress>`;
