import { netsuitePath, type NetSuiteCustomer } from '../customer/netsuite-customer';
import { isBlank } from '../customer/is-blank';
import { fieldAt, isKnownPath, type SppCustomer } from '../customer/spp-customer';

/** A record that rows and filters read: a customer of either side. */
export type SourceRecord = SppCustomer | NetSuiteCustomer;

/**
 * One of the two sides that a mapping can read from. Rows, kinds and filters are the same for both; a side says which paths
 * its records have, and which kinds make no sense, since what they give belongs to the side itself.
 */
export interface Side {
  /** A record of it, in a message. */
  record: string;
  has(path: string): boolean;
  refusedKinds: readonly string[];
}

export const SPP_SIDE: Side = { record: 'a SuiteProjects Pro customer', has: isKnownPath, refusedKinds: [] };

export const NETSUITE_SIDE: Side = {
  record: 'a NetSuite customer',
  has: (path) => netsuitePath(path) !== undefined,
  // They give internal ids of NetSuite, which mean nothing in SuiteProjects Pro.
  refusedKinds: ['currency', 'lookup', 'netsuite-lookup', 'pullback'],
};

const isOfNetSuite = (record: SourceRecord): record is NetSuiteCustomer => 'netsuiteId' in record;

/** The side that a record is of. */
export const sideOf = (record: SourceRecord): Side => (isOfNetSuite(record) ? NETSUITE_SIDE : SPP_SIDE);

/** What reads the text at a path of records, as it stands there; '' when unset or unknown. Takes the path apart once. */
export function rawTextAt(path: string): (record: SourceRecord) => string {
  const ofSpp = fieldAt(path);
  return (record) => {
    if (!isOfNetSuite(record)) return ofSpp(record);
    return Object.hasOwn(record.fields, path) ? (record.fields[path] ?? '') : '';
  };
}

/** The same without blanks around it; '' when nothing of it is visible, so that a zero-width space is no name. */
export function textAt(path: string): (record: SourceRecord) => string {
  const rawText = rawTextAt(path);
  return (record) => {
    const text = rawText(record).trim();
    return isBlank(text) ? '' : text;
  };
}

/** The text at a path of one record, as `rawTextAt` and `textAt` read it. */
export const rawText = (record: SourceRecord, path: string): string => rawTextAt(path)(record);
export const readText = (record: SourceRecord, path: string): string => textAt(path)(record);
