import { PAGES } from '../addresses';
import { address, parameter, type AnyVisit } from '../visit';

/** In NetSuite `rectype` is the internal id of a custom record type; the sandbox's types have none, so their script id stands there. */
const TYPE_PARAMETERS = { custom: 'rectype', other: 'type' } as const;

const isCustom = (type: string): boolean => type.startsWith('customrecord');

/** The list of a record type. */
export function listAddress(type: string, parameters: Record<string, string | number> = {}): string {
  if (type === 'customer') return address(PAGES.customers, parameters);
  if (isCustom(type)) return address(PAGES.customRecords, { [TYPE_PARAMETERS.custom]: type, ...parameters });
  return address(PAGES.otherList, { [TYPE_PARAMETERS.other]: type, ...parameters });
}

/** A record's page: to look at, to edit with `mode` `edit`, or a new one when there is no id. */
export function recordAddress(type: string, id?: number, mode: 'view' | 'edit' = 'view'): string {
  const rest = { ...(id !== undefined && { id }), ...(mode === 'edit' && { e: 'T' }) };
  if (type === 'customer') return address(PAGES.customer, rest);
  if (isCustom(type)) return address(PAGES.customRecord, { [TYPE_PARAMETERS.custom]: type, ...rest });
  return address(PAGES.otherRecord, { [TYPE_PARAMETERS.other]: type, ...rest });
}

/** The record type that a page's address asks for. */
export function typeOfAddress(visit: AnyVisit): string {
  const { pathname } = visit.url;
  if (pathname === PAGES.customers || pathname === PAGES.customer) return 'customer';
  const isCustomPath = pathname === PAGES.customRecords || pathname === PAGES.customRecord;
  return parameter(visit, isCustomPath ? TYPE_PARAMETERS.custom : TYPE_PARAMETERS.other);
}
