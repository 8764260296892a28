import type * as record from 'N/record';
import type { AddressDraft, CustomerDraft, FieldValue } from '../core/customer/customer-draft';
import { dependsOnType, recordValue } from './record-value';

/** Typed as never null, but it is for a custom field that the type does not have [K]. */
const typeOf = (customer: record.Record, fieldId: string): string => (customer.getField({ fieldId }) as record.Field | null)?.type ?? '';

function setFields(customer: record.Record, fields: Readonly<Record<string, FieldValue>>): void {
  for (const [fieldId, value] of Object.entries(fields))
    customer.setValue({ fieldId, value: dependsOnType(value) ? recordValue(typeOf(customer, fieldId), value) : value });
}

function addAddress(customer: record.Record, address: AddressDraft, line: number): void {
  const at = { sublistId: 'addressbook', line };
  customer.insertLine(at);
  customer.setSublistValue({ ...at, fieldId: 'label', value: address.label });
  customer.setSublistValue({ ...at, fieldId: 'defaultbilling', value: address.defaultBilling });
  customer.setSublistValue({ ...at, fieldId: 'defaultshipping', value: address.defaultShipping });
  const subrecord = customer.getSublistSubrecord({ ...at, fieldId: 'addressbookaddress' });
  // The draft gives the country first: it selects the address form (help: section_4688684179). Every standard field is text.
  for (const [fieldId, value] of Object.entries(address.fields)) subrecord.setValue({ fieldId, value });
}

/** The sublists of further values (facts netsuite-platform 4.2; ids [K]). They exist with their feature only, as the draft's lists do. */
function addLines(customer: record.Record, sublistId: string, fieldId: string, ids: readonly (string | number)[] = []): void {
  ids.forEach((value, line) => {
    customer.insertLine({ sublistId, line });
    customer.setSublistValue({ sublistId, fieldId, line, value });
  });
}

/** Puts a draft into a new customer in standard record mode. Costs no units. Throws SuiteScript errors of a field that refuses its value. */
export function writeDraft(customer: record.Record, draft: CustomerDraft): void {
  setFields(customer, draft.fields);
  draft.addresses.forEach((address, line) => addAddress(customer, address, line));
  addLines(customer, 'currency', 'currency', draft.currencies);
  addLines(customer, 'submachine', 'subsidiary', draft.subsidiaries);
}
