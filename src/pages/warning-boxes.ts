import type { ConnectionOverview } from '../netsuite/connection';
import type { OpenCounts } from '../netsuite/exception-counts';
import { connectionWarnings } from '../workflows/connection-warnings';
import type { NextRun } from '../workflows/next-run';
import { actionButton, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { momentText } from './run-words';
import { link } from './table';

interface Box {
  tone: 'bad' | 'warning' | 'busy';
  title: string;
  body: Html;
}

const TONES = { bad: '#a32020;background:#fbe4e4', warning: '#8a5a00;background:#fdf1d7', busy: '#1f5f99;background:#e2eff9' } as const;

/** What the boxes tell of. */
interface Circumstances {
  next: NextRun;
  connection: ConnectionOverview | undefined;
  open: OpenCounts;
  /** The setting `refreshLifetimeHours`. */
  lifetimeHours: number;
  /** Whether this person may open the Connection page, and switch on the schedule. */
  mayConfigure: boolean;
}

/** What a person should know before anything else. `now`: milliseconds since 1970, UTC. */
export function warningBoxes(circumstances: Circumstances, now: number): Html {
  const boxes = [...ofSchedule(circumstances), ...ofConnection(circumstances, now), ...ofExceptions(circumstances.open)];
  return html`${boxes.map(boxView)}`;
}

const boxView = ({ tone, title, body }: Box): Html =>
  html`<div role="status" style="margin:6px 0;padding:8px 12px;border-radius:4px;border-left:4px solid;color:${colour(tone)}">
    <strong>${title}</strong> ${body}
  </div>`;

// A style of our own, so nothing in it is anybody's text.
const colour = (tone: Box['tone']): string => TONES[tone];

function ofSchedule({ next, mayConfigure }: Circumstances): Box[] {
  switch (next.kind) {
    case 'waiting':
      return [
        {
          ...{ tone: 'warning', title: `Waiting for the request limit until ${momentText(next.until)}.` },
          body: html`SuiteProjects Pro takes no more requests before. The schedule goes on by itself then; nobody has to do anything.`,
        },
      ];
    case 'stopped':
      return [{ tone: 'bad', title: `The schedule has stopped since ${momentText(next.since)}.`, body: html`${next.remedy}` }];
    case 'idle':
      return [next.code === 'WORKFLOW_INACTIVE' ? notActive(mayConfigure) : scheduleIsIdle(next.remedy)];
    case 'expected':
      return next.isLate
        ? [
            {
              ...{ tone: 'warning', title: 'The schedule seems not to run.' },
              body: html`No scheduled run has begun for a long time. ${link(pageUrl('schedule'), 'Look at the schedule')}`,
            },
          ]
        : [];
  }
}

const scheduleIsIdle = (remedy: string): Box => ({ tone: 'warning', title: 'The schedule does nothing.', body: html`${remedy}` });

const notActive = (mayConfigure: boolean): Box => ({
  ...{ tone: 'warning', title: 'The customers export is not active.' },
  body: html`Its schedule, real time and workflow groups do nothing, so no customer is exported by itself. Preview and Export now work: look
  at a few customers, export them, and switch on the schedule when the result is what you want.
  ${mayConfigure ? html`<br />${actionButton({ action: 'activate', label: 'Switch on the schedule' })}` : 'An administrator can do that.'}`,
});

const ofConnection = ({ connection, lifetimeHours, mayConfigure }: Circumstances, now: number): Box[] =>
  connection === undefined
    ? []
    : connectionWarnings(connection, now, lifetimeHours).map(({ type, title, texts }) => ({
        tone: type === 'ERROR' ? 'bad' : 'warning',
        title: `${title}.`,
        body: html`${texts.join(' ')} ${mayConfigure ? link(pageUrl('connection'), 'Open the connection') : 'An administrator can do that.'}`,
      }));

function ofExceptions({ parked, held }: OpenCounts): Box[] {
  if (parked + held === 0) return [];
  const parts = [
    parked > 0 ? html`<li>${link(pageUrl('exceptions'), `${parked} parked`)}: a value has to be corrected</li>` : NOTHING,
    held > 0 ? html`<li>${link(pageUrl('duplicates'), `${held} held`)}: a possible duplicate has to be decided</li>` : NOTHING,
  ];
  const total = parked + held;
  return [
    {
      ...{ tone: 'busy', title: total === 1 ? '1 customer waits for a person:' : `${total} customers wait for a person:` },
      body: html`<ul style="margin:4px 0">
        ${parts}
      </ul>`,
    },
  ];
}
