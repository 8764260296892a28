import { hoursOf, nearsItsEnd } from '../core/connection/refresh-age';
import type { LossReason } from '../core/connection/lost-sign-in';
import { mayStillRun } from '../core/connection/renewal';
import type { ConnectionOverview } from '../netsuite/connection';
import { DEFAULT_EXPORT_SETTINGS } from './export/settings';

/** Something about the connection that a person has to know; a page shows it as a notice. */
export interface ConnectionWarning {
  type: 'WARNING' | 'ERROR';
  title: string;
  /** One paragraph each: what was found, then the remedy. */
  texts: [found: string, remedy: string];
}

const LOSSES: Readonly<Record<LossReason, string>> = {
  refused: 'SuiteProjects Pro does not take the sign-in any more: it ran out there, or somebody revoked it.',
  'cut-off': 'A renewal of the sign-in was cut off after SuiteProjects Pro had given new tokens and before they were stored here.',
  unanswered: 'SuiteProjects Pro gave new tokens in an answer that did not arrive, and does not take the former ones any more.',
};

const SIGN_IN = 'Press Save and authorise on the Connection page. No customer is lost: the next run goes on where the last one ended.';

/**
 * What is wrong with a sign-in, or will be soon; nothing for a connection that has none. `lifetimeHours`: the setting
 * `refreshLifetimeHours`. Cost: none.
 */
export function connectionWarnings(
  connection: ConnectionOverview,
  now: number,
  lifetimeHours = DEFAULT_EXPORT_SETTINGS.refreshLifetimeHours,
): ConnectionWarning[] {
  const { hasTokens, lost, renewal } = connection;
  if (!hasTokens) return [];
  if (lost !== undefined)
    return [
      { type: 'ERROR', title: 'The sign-in is over', texts: [`${LOSSES[lost.reason]} Found out on ${inWords(lost.since)}.`, SIGN_IN] },
    ];
  const warnings: ConnectionWarning[] = [];
  if (renewal !== undefined && !mayStillRun(renewal, now)) {
    const texts: ConnectionWarning['texts'] = [
      renewal.state === 'under-way'
        ? `A renewal began on ${inWords(renewal.since)} and did not end: its script was cut off. The stored tokens may be used up.`
        : `SuiteProjects Pro did not answer a renewal on ${inWords(renewal.since)}. The stored tokens may be used up.`,
      'The next run tries them once and finds out. To know it now, press Renew now on the Connection page.',
    ];
    warnings.push({ type: 'WARNING', title: 'A renewal did not end', texts });
  }
  const { refreshIssued } = connection;
  if (nearsItsEnd(refreshIssued, lifetimeHours, now)) warnings.push(oldAge(refreshIssued, lifetimeHours, now));
  return warnings;
}

function oldAge(issued: string, lifetimeHours: number, now: number): ConnectionWarning {
  const isOver = (hoursOf(issued, now) ?? 0) >= lifetimeHours;
  const age = `${ageOf(issued, now)} The setting Lifetime of a refresh token is ${hours(lifetimeHours)}.`;
  const why = 'The schedule renews it long before; so see on the Health check page why the scheduled deployment did not.';
  return isOver
    ? {
        type: 'ERROR',
        title: 'The sign-in has probably run out',
        texts: [age, `Press Renew now; when that fails, Save and authorise. ${why}`],
      }
    : { type: 'WARNING', title: 'The sign-in runs out soon', texts: [age, `Press Renew now on the Connection page. ${why}`] };
}

/** How old the refresh token is, as a sentence; '' when that is not known. */
export function ageOf(issued: string, now: number): string {
  const age = hoursOf(issued, now);
  return age === undefined ? '' : `The refresh token was issued on ${inWords(issued)}, ${hours(Math.floor(age))} ago.`;
}

const hours = (count: number): string => (count === 1 ? '1 hour' : count < 1 ? 'less than an hour' : `${count} hours`);

/** A moment in UTC, to the minute. */
export const inWords = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`;
