import { REFUSALS, type Refusal } from '../core/realtime/judge-signal';
import type { SignalTally } from '../netsuite/signal-memory';
import { html, NOTHING, type Html } from './html';
import { table, type Column } from './table';

/** What an administrator may do about a refusal. */
const REASONS: Readonly<Record<Refusal, string>> = {
  off: 'Real time was switched off, or nobody had connected.',
  method: 'It was not posted.',
  size: 'It was too large to be a signal.',
  key: 'The API secret with the signal key could not be used.',
  signature: 'It was not signed with the signal key: a stranger, or the script parameter holds another key.',
  form: 'It was signed, but is no signal: paste the user script again.',
  company: 'It came from another SuiteProjects Pro company.',
  age: 'It was too old or too young: compare the clocks, or allow more minutes.',
  replay: 'It had arrived before.',
  rate: 'Too many in a minute; the schedule exports their customers.',
};

interface Row {
  reason: string;
  count: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { label: 'Refused because', cell: ({ reason }) => reason },
  { label: 'Messages', isNumber: true, cell: ({ count }) => String(count) },
];

const minuteOf = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`;
const last = (moment: string | undefined): Html => (moment === undefined ? NOTHING : html`, the last ${minuteOf(moment)}`);

/** How many messages arrived and what became of them; nothing of what they said. */
export function signalTallyView(tally: SignalTally | undefined): Html {
  if (tally === undefined) return html`<p>No message arrived in the last days.</p>`;
  const { since, accepted, lastAccepted, refused, lastRefused } = tally;
  const rows = REFUSALS.map((reason): Row => ({ reason: REASONS[reason], count: refused[reason] ?? 0 })).filter(({ count }) => count > 0);
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const counts = html`Since ${minuteOf(since)}: ${accepted} accepted${last(lastAccepted)}; ${total} refused${last(lastRefused)}.`;
  return html`<p>${counts}</p>
    ${rows.length === 0 ? NOTHING : table('Refused messages', COLUMNS, rows)}`;
}
