import { NotEmulated } from '../../../not-emulated';
import { isServerTime, type ServerTime } from '../../server-time';
import type { XmlElement } from '../../xml/parse';

/** What every record type has to be read by date. */
export interface Dated {
  created: ServerTime;
  updated: ServerTime;
}

export type RowFilter<Row> = (row: Row) => boolean;

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/**
 * The filters `newer-than` and `older-than`, each with its `field` and its `<Date>`, in order (facts 3.2). Both leave out
 * rows of the very second [assumed, the stricter], and rows without the date. Other filters are NOT_EMULATED.
 */
export function dateFilters(read: XmlElement): RowFilter<Dated>[] {
  const type = `Read ${read.attributes['type'] ?? ''}`;
  const filters = list(read.attributes['filter']);
  const fields = list(read.attributes['field']);
  const dates = read.children.filter((child) => child.name === 'Date');
  for (const filter of filters) if (filter !== 'newer-than' && filter !== 'older-than') throw new NotEmulated(`${type} filter "${filter}"`);
  for (const field of fields)
    if (field !== 'updated' && field !== 'created') throw new NotEmulated(`${type} filter on the field "${field}"`);
  if (fields.length !== filters.length || dates.length !== filters.length)
    throw new NotEmulated(`${type} with ${filters.length} filters, ${fields.length} fields and ${dates.length} dates`);
  return filters.map((filter, index) => {
    const field = fields[index] === 'created' ? 'created' : 'updated';
    const bound = readDate(dates[index] as XmlElement);
    return filter === 'newer-than' ? (row) => row[field] > bound : (row) => row[field] !== '' && row[field] < bound;
  });
}

function list(attribute: string | undefined): string[] {
  return attribute === undefined ? [] : attribute.split(',');
}

/** All six parts must be there, and a zone must not: how the server fills gaps or converts is not documented. */
export function readDate(date: XmlElement): ServerTime {
  const texts = new Map(date.children.map((part) => [part.name, part.text]));
  for (const name of texts.keys())
    if (name !== 'timezone' && !(PARTS as readonly string[]).includes(name)) throw new NotEmulated(`Date element <${name}>`);
  if (texts.get('timezone')) throw new NotEmulated('Date with a timezone');
  const [year, month, day, hour, minute, second] = PARTS.map((name) => (texts.get(name) ?? '').padStart(2, '0'));
  const time = `${year}-${month}-${day} ${hour}:${minute}:${second}`;
  if (!isServerTime(time) || PARTS.some((name) => !texts.get(name))) throw new NotEmulated(`Date ${time}, incomplete or impossible`);
  return time;
}
