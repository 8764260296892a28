import * as record from 'N/record';
import { placeOf } from '../core/mapping/targets';

const BOOK = 'addressbook';

type Address = Pick<record.Record, 'getValue'>;

/**
 * What a customer holds in targets of mapping rows, as a person reads it, by target; '' where it holds nothing. A target that the
 * account does not have, and a list of further values, is left out. Cost: 10 units. Throws the error of NetSuite for a role that
 * may not see customers.
 */
export function readCustomerValues(netsuiteId: string, targets: readonly string[]): Map<string, string> {
  const customer = record.load({ type: record.Type.CUSTOMER, id: netsuiteId, isDynamic: false });
  const addresses = new Map<string, Address | undefined>();
  const addressOf = (group: string): Address | undefined => {
    if (!addresses.has(group)) addresses.set(group, findAddress(customer, group));
    return addresses.get(group);
  };
  const values = new Map<string, string>();
  for (const target of targets) {
    const place = placeOf(target);
    if (place.part === 'list') continue;
    const text =
      place.part === 'body' ? shownValue(customer, place.field) : textOf(addressOf(place.group)?.getValue({ fieldId: place.field }));
    if (text !== undefined) values.set(target, text);
  }
  return values;
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** A field as text: a choice by its name. Typed as never null, but a field is for one that the type does not have [K]. */
function shownValue(customer: record.Record, fieldId: string): string | undefined {
  const field = customer.getField({ fieldId }) as record.Field | null;
  if (field === null) return undefined;
  return textOf(field.type === 'select' ? customer.getText({ fieldId }) : customer.getValue({ fieldId }));
}

/** The address that a group of mapping rows stands for: `main` and `billing` the default billing one, any other by its label. */
function findAddress(customer: record.Record, group: string): Address | undefined {
  const mark = { main: 'defaultbilling', billing: 'defaultbilling', shipping: 'defaultshipping' }[group];
  const count = customer.getLineCount({ sublistId: BOOK });
  const isMeant = (line: number): boolean => {
    const value = customer.getSublistValue({ sublistId: BOOK, fieldId: mark ?? 'label', line });
    return mark === undefined ? String(value).toLowerCase() === group : value === true || value === 'T';
  };
  const line = Array.from({ length: count }, (_, index) => index).find(isMeant);
  if (line === undefined) return undefined;
  return customer.getSublistSubrecord({ sublistId: BOOK, fieldId: 'addressbookaddress', line });
}
