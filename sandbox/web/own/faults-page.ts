import type { HttpResponse } from '../../http';
import { dateText } from '../../netsuite/date-text';
import { createScheduler } from '../../netsuite/engine/scheduler';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { API_KINDS, EXCHANGE_KINDS, type SppFault } from '../../suiteprojects/faults';
import { PAGES } from '../addresses';
import { button, choose, enter, notice, postForm, showPage } from '../page';
import { table } from '../table';
import { get, post, type Route } from '../route';
import type { FaultBox, Visit } from '../visit';

/** Faults of SuiteProjects Pro to try a script with, and the clock: in the sandbox time passes only when somebody makes it, and then schedules are followed. */
export const faultsRoutes: readonly Route[] = [
  get(PAGES.faults, 'administrator', (visit) => faultsPage(visit)),
  post(PAGES.faults, 'administrator', injectFault),
  post(PAGES.removeFaults, 'administrator', removeFaults),
  post(PAGES.clock, 'administrator', moveClock),
];

const KINDS = [...EXCHANGE_KINDS, ...API_KINDS, 'short-page', 'status-on-modify'] as const satisfies readonly SppFault['kind'][];
const ENDPOINTS = [
  { value: 'api', label: 'XML API' },
  { value: 'token', label: 'Token endpoint' },
  { value: 'any', label: 'Either' },
] as const;

function faultsPage(visit: Visit, message = ''): HttpResponse {
  const { account, options, session } = visit;
  const kinds = KINDS.map((kind) => ({ value: kind, label: kind }));
  const faults = postForm(
    session,
    PAGES.faults,
    `<fieldset><legend>Next fault of SuiteProjects Pro</legend><div class="fields">
${choose('kind', 'Fault', kinds)}
${choose('on', 'Strikes', ENDPOINTS)}
${enter('times', 'How many times (empty: until it is removed)', '1', { inputmode: 'numeric' })}
${enter('skip', 'After so many unharmed requests', '0', { inputmode: 'numeric' })}
${enter('status', 'Status (status-on-modify only)', '')}
</div></fieldset><div class="buttons">${button('Add fault', true)}</div>`,
  );
  const clock = postForm(
    session,
    PAGES.clock,
    `<fieldset><legend>Clock</legend><p>It is ${escapeHtml(dateText(account.clock.now(), 'datetimetz', account.variant))} in the account's time zone (${escapeHtml(account.variant.timeZone)}).</p>
<div class="fields single">${enter('minutes', 'Minutes', '60', { inputmode: 'numeric' })}</div></fieldset><div class="buttons">${button('Move the clock')}</div>`,
  );
  const available = options.faults
    ? `${faults}${waitingFaults(visit, options.faults)}`
    : '<p>There is no SuiteProjects Pro account in this sandbox.</p>';
  return showPage(visit, 'Faults', `${message}${available}${clock}`);
}

function waitingFaults({ session }: Visit, box: FaultBox): string {
  const waiting = box.waitingFaults();
  if (waiting.length === 0) return '<p>No fault waits.</p>';
  const rows = waiting.map(({ fault, toSkip, left }) => [
    fault.kind,
    ENDPOINTS.find(({ value }) => value === fault.on)?.label ?? fault.on,
    left === Infinity ? 'until it is removed' : `${left}`,
    `${toSkip}`,
  ]);
  const list = table(['Fault', 'Strikes', 'Times left', 'Unharmed requests before'], rows);
  return `${list}${postForm(session, PAGES.removeFaults, `<div class="buttons">${button('Remove all faults')}</div>`)}`;
}

function injectFault(visit: Visit): HttpResponse {
  try {
    const fault = faultOf(visit.form);
    visit.options.faults?.injectFault(fault);
    return faultsPage(visit, notice('confirmation', 'Confirmation', `${fault.kind} will strike.`));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return faultsPage(visit, notice('error', 'Error', error.message));
  }
}

function removeFaults(visit: Visit): HttpResponse {
  visit.options.faults?.clearFaults();
  return faultsPage(visit, notice('confirmation', 'Confirmation', 'SuiteProjects Pro works again.'));
}

/** The fault of a form; a RangeError for one that does not exist. What cannot strike is refused by `injectFault`. */
function faultOf({ kind: named = '', on: where = '', times = '1', skip = '0', status = '' }: Record<string, string>): SppFault {
  const kind = KINDS.find((one) => one === named);
  const on = ENDPOINTS.find(({ value }) => value === where)?.value;
  if (kind === undefined || on === undefined) throw new RangeError('There is no such fault.');
  const common = { on, times: times === '' ? Infinity : Number(times), skip: Number(skip) };
  if (kind !== 'status-on-modify') return { ...common, kind };
  if (!/^\d+$/.test(status)) throw new RangeError('A status is a number.');
  return { ...common, kind, status: Number(status) };
}

/** A day at once: what schedules submit in that time is run, which takes its time. */
const MOST_MINUTES = 24 * 60;

function moveClock(visit: Visit): HttpResponse {
  const minutes = Number(visit.form['minutes']);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > MOST_MINUTES)
    return faultsPage(visit, notice('error', 'Error', `The clock moves forward by 1 to ${MOST_MINUTES} whole minutes.`));
  const scheduler = createScheduler(visit.account);
  scheduler.runUntil(visit.account.clock.now() + minutes * 60_000);
  // What a schedule began at the end of that time is known to this scheduler only.
  scheduler.runToEnd();
  return faultsPage(visit, notice('confirmation', 'Confirmation', `The clock moved by ${minutes} minutes.`));
}
