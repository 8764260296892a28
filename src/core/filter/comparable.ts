/** A number as SPP or an administrator writes it; undefined for '' and for anything that is none. */
export function asNumber(text: string): number | undefined {
  const number = Number(text.trim());
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

/** True for a date or moment as SPP writes it, which then compares as text. An unset custom date, `0000-00-00`, is none. */
export const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d($| )/.test(text) && !text.startsWith('0000-00-00');
