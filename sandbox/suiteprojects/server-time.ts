import type { Clock } from '../clock';

/** `YYYY-MM-DD HH:MM:SS` in the server's zone: how SuiteProjects Pro stores a moment. Comparable as text. */
export type ServerTime = string;

/** A moment, in milliseconds since 1970 UTC, as server time; parts of a second are lost. */
export function serverTimeAt(moment: number, utcOffsetMinutes: number): ServerTime {
  return new Date(moment + utcOffsetMinutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** What the server's clock shows now. */
export function serverTime(clock: Clock, utcOffsetMinutes: number): ServerTime {
  return serverTimeAt(clock.now(), utcOffsetMinutes);
}

/** `-0500` for -300: how a zone is written in replies [REC]. */
export function zoneText(utcOffsetMinutes: number): string {
  const minutes = Math.abs(utcOffsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${utcOffsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/** Whether a text is an existing moment in the stored form. */
export function isServerTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return false;
  const moment = Date.parse(`${text.replace(' ', 'T')}Z`);
  return !Number.isNaN(moment) && serverTimeAt(moment, 0) === text;
}
