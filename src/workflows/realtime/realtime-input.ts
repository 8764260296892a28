import type { RealtimeInput } from '../../netsuite/realtime-settings';

/** What an administrator entered, as texts. */
export interface EnteredRealtime {
  isOn: boolean;
  keySecretId: string;
  mostMinutes: string;
  perMinute: string;
}

/** Settings, or a sentence for each field that cannot be accepted. */
export type ReadRealtime = { kind: 'read'; input: RealtimeInput } | { kind: 'refused'; problems: string[] };

/** Help: subsect_162334564716 gives 1 to 89 characters after the prefix. */
const SECRET_ID = /^custsecret[a-z0-9_]{1,89}$/;
export const MOST_MINUTES = 60;
export const MOST_PER_MINUTE = 1000;

/** Reads what was entered for the real-time signals. */
export function readRealtimeInput({ isOn, keySecretId, mostMinutes, perMinute }: EnteredRealtime): ReadRealtime {
  const secret = keySecretId.trim().toLowerCase();
  const minutes = wholeNumber(mostMinutes, MOST_MINUTES);
  const rate = wholeNumber(perMinute, MOST_PER_MINUTE);
  const problems: string[] = [];
  if (!SECRET_ID.test(secret))
    problems.push('Signal key: enter the ID of the API secret, which begins with custsecret; never the key itself.');
  if (minutes === undefined) problems.push(`Most minutes: enter a whole number from 1 to ${MOST_MINUTES}.`);
  if (rate === undefined) problems.push(`Signals per minute: enter a whole number from 1 to ${MOST_PER_MINUTE}.`);
  if (minutes === undefined || rate === undefined || problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'read', input: { isOn, keySecretId: secret, mostMinutes: minutes, perMinute: rate } };
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return number >= 1 && number <= most ? number : undefined;
}
