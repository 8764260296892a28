import type { FieldValue } from '../core/customer/customer-draft';

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const CHECKED = new Map([
  ['T', true],
  ['true', true],
  ['1', true],
  ['F', false],
  ['false', false],
  ['0', false],
]);

/** A date field takes a Date whose local clock shows the day [K]. */
function localDay(text: string): Date | undefined {
  const [, year, month, day] = ISO_DAY.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(2000, 0, 1);
  // The constructor reads the years 0 to 99 as 1900 to 1999.
  date.setFullYear(Number(year), Number(month) - 1, Number(day));
  return date;
}

/** Whether a value of a draft is one that fields of some types take in another form: only then is its field's type worth asking for. */
export const dependsOnType = (value: FieldValue): value is string =>
  typeof value === 'string' && (ISO_DAY.test(value) || CHECKED.has(value));

/**
 * The value of a draft as a field of a type (`Field.type`) takes it: a Date for a day, true or false for a checkbox. Any other
 * value, and one that does not fit, is left as it is: NetSuite then says what is wrong with it.
 */
export function recordValue(type: string, value: string): string | boolean | Date {
  if (type === 'date') return localDay(value) ?? value;
  return type === 'checkbox' ? (CHECKED.get(value) ?? value) : value;
}
