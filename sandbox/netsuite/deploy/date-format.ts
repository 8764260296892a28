/** Date and time formats of SDF objects, D:section_1499269203. */

/** `yyyy-MM-dd`, a day that exists. Oracle's recurrence examples also show `2021-08-27Z`; the format page does not, so it is refused [assumed]. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text);
}

/** `HH:mm:ss`; seconds are accepted and dropped by NetSuite. */
export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text);
}

/** `HH:mm:ssZ`, UTC. */
export function isTimeWithZone(text: string): boolean {
  return text.endsWith('Z') && isTimeOfDay(text.slice(0, -1));
}

/** `yyyy-MM-ddTHH:mm:ssZ`, UTC. */
export function isDateAndTime(text: string): boolean {
  const [date = '', time = '', ...rest] = text.split('T');
  return rest.length === 0 && isDate(date) && isTimeWithZone(time);
}
