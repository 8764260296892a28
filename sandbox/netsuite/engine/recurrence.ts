import type { Recurrence } from '../types';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * When a recurrence submits, after `from` up to and including `to`, in milliseconds since 1970-01-01T00:00:00Z, in order.
 * A repetition ends with its day, in UTC as the dates are [assumed], and starts over at the start time of the next
 * scheduled day (help: section_1509578980).
 */
export function submissionTimes(recurrence: Recurrence, from: number, to: number): number[] {
  const { startsAt, repeatMinutes } = recurrence;
  const timeOfDay = startsAt - startOfDay(startsAt);
  const every = repeatMinutes === undefined ? DAY : repeatMinutes * MINUTE;
  const last = Math.min(startOfDay(to), lastDay(recurrence));
  const times: number[] = [];
  for (let day = Math.max(startOfDay(from), startOfDay(startsAt)); day <= last; day += DAY) {
    if (!isScheduledDay(recurrence, day)) continue;
    for (let time = day + timeOfDay; time < day + DAY && time <= to; time += every) if (time > from) times.push(time);
  }
  return times;
}

function lastDay({ event, startsAt, endDate }: Recurrence): number {
  if (event === 'single') return startOfDay(startsAt);
  return endDate === undefined ? Infinity : Date.parse(`${endDate}T00:00:00Z`);
}

/** Weeks begin on Sunday [assumed]. `day` is not before the first day. */
function isScheduledDay(recurrence: Recurrence, day: number): boolean {
  const firstDay = startOfDay(recurrence.startsAt);
  const weekday = weekdayOf(day);
  switch (recurrence.event) {
    case 'single':
      return true;
    case 'daily':
      return ((day - firstDay) / DAY) % recurrence.everyDays === 0;
    case 'everyweekday':
      return weekday >= 1 && weekday <= 5;
    case 'weekly': {
      const firstSunday = firstDay - weekdayOf(firstDay) * DAY;
      return recurrence.days.includes(weekday) && Math.floor((day - firstSunday) / (7 * DAY)) % recurrence.everyWeeks === 0;
    }
  }
}

const startOfDay = (time: number): number => Math.floor(time / DAY) * DAY;

const weekdayOf = (day: number): number => new Date(day).getUTCDay();
