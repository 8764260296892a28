import { FILE_LIMITS } from '../../limits';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';

/** The text, or SSS_FILE_CONTENT_SIZE_EXCEEDED when it is over 10 MB. Help: section_4229269811; message [K]. */
export function withinLimit(session: Session, text: string): string {
  if (Buffer.byteLength(text) <= FILE_LIMITS.contentBytes) return text;
  throw session.error(
    'SSS_FILE_CONTENT_SIZE_EXCEEDED',
    'The file content you are attempting to access exceeds the maximum allowed size of 10 MB.',
  );
}

/** Lines without their ends; a line end at the end of the text begins no further line [assumed]. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Segments with their separators; an empty rest is no segment [assumed]. */
export const segmentsOf = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part, at, parts) => (at < parts.length - 1 ? part + separator : part))
    .filter((part) => part !== '');

/** file.FileIterator: hands out pieces until the callback returns anything but true; a second `each` goes on [assumed]. */
export function iteratorOf(session: Session, pieces: readonly string[]): object {
  let at = 0;
  return guardModule(session, 'N/file.FileIterator', {
    each(callback: unknown): void {
      if (typeof callback !== 'function') throw session.notEmulated('N/file.FileIterator.each without a function');
      for (let goOn = true; goOn && at < pieces.length;) {
        const value = withinLimit(session, pieces[at++] ?? '');
        goOn = (callback as (piece: object) => unknown)(session.toRealm({ value })) === true;
      }
    },
  });
}

/** file.Reader (typings of N/file): null when everything is read. readUntil includes the tag [assumed]. */
export function readerOf(session: Session, text: string): object {
  let at = 0;
  const take = (end: number): string | null => {
    if (at >= text.length) return null;
    const piece = text.slice(at, end);
    at = end;
    return withinLimit(session, piece);
  };
  return guardModule(session, 'N/file.Reader', {
    readUntil(options: unknown): string | null {
      const rules = { required: ['tag'], kinds: { tag: 'text' } } as const;
      const { tag } = readOptions<{ tag: string }>(session, 'N/file.Reader.readUntil', options, rules);
      const found = text.indexOf(tag, at);
      return take(found < 0 ? text.length : found + tag.length);
    },
    readChars(options: unknown): string | null {
      const rules = { required: ['number'], kinds: { number: 'number' } } as const;
      const { number } = readOptions<{ number: number }>(session, 'N/file.Reader.readChars', options, rules);
      if (!Number.isInteger(number) || number < 1) throw session.notEmulated(`N/file.Reader.readChars of ${number} characters`);
      return take(at + number);
    },
  });
}
