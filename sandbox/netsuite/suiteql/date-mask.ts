import { NotEmulated } from '../../not-emulated';
import { clockOf, dateOf } from './date-value';
import { invalidQuery } from './invalid-query';

type Element = 'YYYY' | 'MM' | 'MON' | 'MONTH' | 'DD' | 'DAY' | 'DY' | 'HH24' | 'HH12' | 'HH' | 'MI' | 'SS' | 'AM' | 'PM' | 'Q';
type Part = { element: Element; text: string } | { literal: string };
/** A mask of TO_CHAR and TO_DATE, cut into its elements. */
export type Mask = readonly Part[];

const PART = /(YYYY|MONTH|MON|MM|DAY|DY|DD|HH24|HH12|HH|MI|SS|AM|PM|Q(?![A-Z]))|([-/:,. ]+|T(?=HH24))|"([^"]*)"/iy;

/** Reads a mask; elements besides the usual ones are not emulated. */
export function readMask(mask: string): Mask {
  const parts: Part[] = [];
  for (PART.lastIndex = 0; PART.lastIndex < mask.length;) {
    const at = PART.lastIndex;
    const [, element, punctuation, quoted] = PART.exec(mask) ?? [];
    if (element === undefined && punctuation === undefined && quoted === undefined)
      throw new NotEmulated(`SuiteQL date mask ${mask.slice(at)}`);
    parts.push(element ? { element: element.toUpperCase() as Element, text: element } : { literal: punctuation ?? quoted ?? '' });
  }
  return parts;
}

const two = (value: number): string => String(value).padStart(2, '0');
const name = (date: Date, style: Intl.DateTimeFormatOptions): string => date.toLocaleString('en-US', { timeZone: 'UTC', ...style });

const WRITERS: Readonly<Record<Element, (date: Date) => string>> = {
  YYYY: (date) => String(date.getUTCFullYear()).padStart(4, '0'),
  MM: (date) => two(date.getUTCMonth() + 1),
  MON: (date) => name(date, { month: 'short' }),
  MONTH: (date) => name(date, { month: 'long' }).padEnd(9),
  DD: (date) => two(date.getUTCDate()),
  DAY: (date) => name(date, { weekday: 'long' }).padEnd(9),
  DY: (date) => name(date, { weekday: 'short' }),
  HH24: (date) => two(date.getUTCHours()),
  HH12: (date) => two(date.getUTCHours() % 12 || 12),
  HH: (date) => two(date.getUTCHours() % 12 || 12),
  MI: (date) => two(date.getUTCMinutes()),
  SS: (date) => two(date.getUTCSeconds()),
  AM: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  PM: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  Q: (date) => String(Math.floor(date.getUTCMonth() / 3) + 1),
};

/** A date in the letters of the mask: MON is JAN, Mon is Jan, mon is jan. */
export function formatDate(date: string, mask: Mask): string {
  const parsed = new Date(clockOf(date));
  return mask.map((part) => ('literal' in part ? part.literal : inCaseOf(part.text, WRITERS[part.element](parsed)))).join('');
}

function inCaseOf(pattern: string, text: string): string {
  if (pattern === pattern.toUpperCase()) return text.toUpperCase();
  return pattern.startsWith(pattern.charAt(0).toUpperCase()) ? text : text.toLowerCase();
}

const READABLE = { YYYY: 4, MM: 2, DD: 2, HH24: 2, HH12: 2, HH: 2, MI: 2, SS: 2 } as const;
const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** Reads a text by a mask that has year, month and day; numbers may have fewer digits than the mask [K]. Throws for other text. */
export function parseDate(text: string, mask: Mask): string {
  const elements = mask.flatMap((part) => ('element' in part ? [part.element] : []));
  if (!elements.includes('YYYY') || !elements.includes('DD') || !(elements.includes('MM') || elements.includes('MON')))
    throw new NotEmulated('SuiteQL TO_DATE with a mask without year, month or day');
  const source = mask.map((part) => ('literal' in part ? escaped(part.literal) : pattern(part.element))).join('');
  const found = new RegExp(`^\\s*${source}\\s*$`, 'i').exec(text);
  if (!found) throw invalidQuery(`${text} is no date of this mask.`);
  const value = (element: Element): string | undefined => {
    const at = elements.indexOf(element);
    return at < 0 ? undefined : found[at + 1];
  };
  return checkedDate(text, value);
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function pattern(element: Element): string {
  if (element === 'MON') return '([a-z]{3})';
  if (element === 'AM' || element === 'PM') return '(am|pm)';
  const digits = (READABLE as Readonly<Record<string, number>>)[element];
  if (digits === undefined) throw new NotEmulated(`SuiteQL TO_DATE with ${element}`);
  return digits === 4 ? '(\\d{4})' : `(\\d{1,${digits}})`;
}

function checkedDate(text: string, value: (element: Element) => string | undefined): string {
  const month = value('MON') === undefined ? Number(value('MM')) : MONTHS.indexOf(String(value('MON')).toUpperCase()) + 1;
  const half = value('AM') ?? value('PM');
  const twelve = value('HH12') ?? value('HH');
  if (twelve !== undefined && (half === undefined || Number(twelve) < 1 || Number(twelve) > 12))
    throw new NotEmulated('SuiteQL TO_DATE with an hour of 12 that has no AM or PM');
  const hour = twelve === undefined ? Number(value('HH24') ?? 0) : (Number(twelve) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  const parts = [Number(value('YYYY')), month, Number(value('DD')), hour, Number(value('MI') ?? 0), Number(value('SS') ?? 0)] as const;
  const [year, , day, , minute, second] = parts;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isValid = year >= 100 && month >= 1 && month <= 12 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isValid) throw invalidQuery(`${text} is no date.`);
  return dateOf(date.getTime());
}
