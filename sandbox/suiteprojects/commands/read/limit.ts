import { ROWS_PER_READ } from '../../limits';
import type { XmlElement } from '../../xml/parse';

export interface ReadLimit {
  offset: number;
  /** 1 to 1,000. */
  count: number;
}

/** Reads `limit="N"` or `limit="offset,count"`; undefined when it is missing, malformed or over 1,000: status 605. */
export function readLimit(read: XmlElement): ReadLimit | undefined {
  const match = /^(?:(\d+),)?(\d+)$/.exec(read.attributes['limit'] ?? '');
  if (!match) return undefined;
  const count = Number(match[2]);
  return count >= 1 && count <= ROWS_PER_READ ? { offset: Number(match[1] ?? 0), count } : undefined;
}
