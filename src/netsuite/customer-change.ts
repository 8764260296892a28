import type { Record as NetSuiteRecord } from 'N/record';
import * as search from 'N/search';

/** A customer as a user event gets it. */
export type EventCustomer = Pick<NetSuiteRecord, 'getValue' | 'getLineCount' | 'getSublistValue' | 'getSublistSubrecord'>;

const BOOK = 'addressbook';

/** A value as a text that can be compared with another one of the same field. A checkbox reads T or F. */
export function textIn(customer: Pick<EventCustomer, 'getValue'>, fieldId: string): string {
  const value = customer.getValue({ fieldId }) as unknown;
  if (value === undefined || value === null) return '';
  return typeof value === 'boolean' ? (value ? 'T' : 'F') : String(value as string);
}

const isEmpty = (text: string | undefined): boolean => text === undefined || text === '' || text === 'F';

/**
 * What fields hold after an inline edit. That hands over only what was edited, and an empty value does not tell a field that
 * was emptied from one that was not touched: where it would be a change, NetSuite is asked. Cost: 1 unit at most.
 */
export function textsAfterInline(
  id: string,
  before: EventCustomer,
  after: EventCustomer,
  fieldIds: readonly string[],
): Map<string, string> {
  const given = new Map(fieldIds.map((fieldId) => [fieldId, textIn(after, fieldId)]));
  const without = fieldIds.filter((fieldId) => isEmpty(given.get(fieldId)));
  const unclear = without.filter((fieldId) => !isEmpty(textIn(before, fieldId)));
  const emptied = unclear.length === 0 ? [] : emptyNow(id, unclear);
  for (const fieldId of without) if (!emptied.includes(fieldId)) given.set(fieldId, textIn(before, fieldId));
  return given;
}

/** Which of these fields of a customer are empty; none when NetSuite does not tell, as of a field that is no search column. */
function emptyNow(id: string, fieldIds: readonly string[]): string[] {
  try {
    const columns = [...new Set(fieldIds)];
    const found = search.lookupFields({ type: search.Type.CUSTOMER, id, columns }) as Record<string, unknown>;
    return columns.filter((fieldId) => {
      const value = found[fieldId];
      return Array.isArray(value) ? value.length === 0 : !value;
    });
  } catch {
    return [];
  }
}

/** What the default addresses hold, as one text. Cost: none. */
export function addressesOf(customer: EventCustomer, fields: readonly string[]): string {
  const lines: string[][] = [];
  for (let line = 0; line < customer.getLineCount({ sublistId: BOOK }); line += 1) {
    const isDefault = ['defaultbilling', 'defaultshipping'].map(
      (fieldId) => customer.getSublistValue({ sublistId: BOOK, fieldId, line }) === true,
    );
    if (!isDefault.includes(true)) continue;
    const address = customer.getSublistSubrecord({ sublistId: BOOK, fieldId: 'addressbookaddress', line }) as unknown as NetSuiteRecord;
    lines.push([...isDefault.map(String), ...fields.map((fieldId) => textIn(address, fieldId))]);
  }
  return JSON.stringify(lines);
}
