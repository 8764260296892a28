import type { FieldValue, StoredLine } from '../store';
import type { Draft } from './rule';

export type Address = Record<string, FieldValue>;

/** The lines of the address book; none when the record has no such sublist. */
export const addressLines = ({ sublists }: Draft): readonly StoredLine[] => sublists['addressbook'] ?? [];

/** The address subrecords of a draft. A line without one counts as an empty address. */
export function addressesOf(draft: Draft): Address[] {
  return addressLines(draft).map((line) => (line.subrecords['addressbookaddress'] ??= {}));
}
