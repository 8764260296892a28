import type { Random } from './random';

/** SPP server time, `YYYY-MM-DD HH:MM:SS`. */
export interface CustomerDates {
  created: string;
  updated: string;
}

const YEAR_BEGINS = Date.UTC(2025, 0, 15, 8, 0, 0) / 1000;
const YEAR_ENDS = Date.UTC(2026, 0, 14, 18, 0, 0) / 1000;

const serverTime = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

/** Dates for `count` customers in the order of their ids: created one after the other over a year, updated at some time since. */
export function datesOfCustomers(count: number, random: Random): CustomerDates[] {
  const step = Math.floor((YEAR_ENDS - YEAR_BEGINS) / count);
  return Array.from({ length: count }, (_, index) => {
    const created = YEAR_BEGINS + index * step + random.integer(0, step - 1);
    const updated = random.chance(0.3) ? created : random.integer(created, YEAR_ENDS);
    return { created: serverTime(created), updated: serverTime(updated) };
  });
}
