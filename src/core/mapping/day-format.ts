import { dayExists, padded, type CalendarDay } from './calendar-day';
import { ExpressionError } from './expression';

/** What the tokens of a format stand for, and how each is read. The longer come first. */
const TOKENS = {
  YYYY: { part: 'year', pattern: '(\\d{4})', write: (value: number) => padded(value, 4) },
  MM: { part: 'month', pattern: '(\\d{2})', write: (value: number) => padded(value, 2) },
  DD: { part: 'day', pattern: '(\\d{2})', write: (value: number) => padded(value, 2) },
  M: { part: 'month', pattern: '(\\d{1,2})', write: String },
  D: { part: 'day', pattern: '(\\d{1,2})', write: String },
} as const;

type Piece = keyof typeof TOKENS | { text: string };

/** A way to write days, such as `DD.MM.YYYY`. */
export interface DayFormat {
  write(day: CalendarDay): string;
  /** Undefined for a text of another form and for a day that does not exist. */
  read(text: string): CalendarDay | undefined;
}

function piecesOf(format: string): Piece[] {
  return [...format.matchAll(/YYYY|MM|DD|M|D|[\s\S]/g)].map(([piece]) => {
    if (Object.hasOwn(TOKENS, piece)) return piece as keyof typeof TOKENS;
    if (/[\p{L}\p{N}]/u.test(piece)) throw new ExpressionError(`"${format}" is not a form of a date: use YYYY, MM, DD, M, D and signs`);
    return { text: piece };
  });
}

/** The format that a text describes. Throws ExpressionError when it lacks year, month or day, or says one twice. */
export function dayFormat(format: string): DayFormat {
  const pieces = piecesOf(format);
  const tokens = pieces.flatMap((piece) => (typeof piece === 'string' ? [TOKENS[piece]] : []));
  const parts = tokens.map(({ part }) => part);
  if ([...parts].sort().join() !== 'day,month,year')
    throw new ExpressionError(`"${format}" must have the year, the month and the day once each`);
  const pattern = new RegExp(
    `^${pieces.map((piece) => (typeof piece === 'string' ? TOKENS[piece].pattern : piece.text.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'))).join('')}$`,
  );
  return {
    write: (day) => pieces.map((piece) => (typeof piece === 'string' ? TOKENS[piece].write(day[TOKENS[piece].part]) : piece.text)).join(''),
    read: (text) => {
      const [, ...values] = pattern.exec(text) ?? [];
      const day = { year: 0, month: 0, day: 0 };
      parts.forEach((part, position) => (day[part] = Number(values[position])));
      return dayExists(day) ? day : undefined;
    },
  };
}
