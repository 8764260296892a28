import type { SqlType, SqlValue } from './value';

/** A value as a result shows it: dates as M/D/YYYY, the default format of a user in the United States [assumed]. */
export function shownValue(type: SqlType, value: SqlValue): SqlValue {
  if (type !== 'date' || value === null) return value;
  const [year, month, day] = String(value).slice(0, 10).split('-').map(Number);
  return `${month}/${day}/${year}`;
}
