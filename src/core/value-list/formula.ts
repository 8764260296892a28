/** What a spreadsheet takes for a formula at the start of a field, after any apostrophes (OWASP, CSV Injection). */
const ARMED = /^'*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

/** A plain number is no formula: `-5` and `+49` stay as they are. */
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

const isArmed = (field: string): boolean => ARMED.test(field) && !PLAIN_NUMBER.test(field);

/**
 * A field that a spreadsheet shows as text: an apostrophe is put before what would be a formula. A field that begins with
 * apostrophes and then would be one gets one more, so that `rearm` always gives the field back.
 */
export const disarm = (field: string): string => (isArmed(field) ? `'${field}` : field);

/** Undoes `disarm`. */
export const rearm = (field: string): string => (field.startsWith("'") && isArmed(field) ? field.slice(1) : field);
