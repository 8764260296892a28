import { isServerTime } from '../core/customer/server-time';
import { ProductError } from '../core/errors/product-error';
import { childOf, textOf, type XmlElement } from './xml/element';
import { element, text, type Xml } from './xml/write-xml';

const SERVER_TIME = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** The `<Date>` of a server time (`YYYY-MM-DD HH:MM:SS`). Throws RangeError for any other text. */
export function writeDate(serverTime: string): Xml {
  const values = SERVER_TIME.exec(serverTime)?.slice(1);
  if (values === undefined) throw new RangeError(`"${serverTime}" is not a server time.`);
  return element(
    'Date',
    PARTS.map((part, index) => element(part, [text(values[index] ?? '')])),
  );
}

/**
 * The server time in a field that holds a `<Date>`, as `YYYY-MM-DD HH:MM:SS`; '' when the field is absent or its parts
 * are empty or zero. Parts come in any order and are not padded (facts 3.4). Throws SPP_ANSWER_UNREADABLE otherwise.
 */
export function readDate(field: XmlElement | undefined): string {
  const date = field && childOf(field, 'Date');
  if (date === undefined) return '';
  const values = PARTS.map((part) => textOf(date, part).trim());
  if (values.every((value) => /^0*$/.test(value))) return '';
  const [year = '', month = '', day = '', ...time] = values;
  const padded = [...[year, month, day], ...time.map((value) => (value === '' ? '0' : value))].map((value) => value.padStart(2, '0'));
  const written = `${padded.slice(0, 3).join('-')} ${padded.slice(3).join(':')}`;
  if (!isServerTime(written)) throw new ProductError('SPP_ANSWER_UNREADABLE', { reason: 'not a date', field: field?.name });
  return written;
}
