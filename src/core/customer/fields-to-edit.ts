import { isEditable } from './edit-customer';
import { ADDRESS_FIELDS } from './spp-address';

/** Stands for every custom field of the account. */
export const ALL_CUSTOM_FIELDS = '*__c';

const ADDRESSES: readonly string[] = ['addr', 'billingaddr', 'contactaddr'];

/** Whether a text names fields that may be edited from NetSuite: a path, an address as a whole, or all custom fields. */
export const isFieldChoice = (text: string): boolean => text === ALL_CUSTOM_FIELDS || ADDRESSES.includes(text) || isEditable(text);

/**
 * The paths that a choice of fields stands for, each once, in the order of the choice. `customFields`: those of the account;
 * `marks`: custom fields that belong to the integration itself, which nobody may change by hand.
 */
export function fieldsToEdit(chosen: readonly string[], customFields: readonly string[], marks: readonly string[]): string[] {
  const paths = chosen.flatMap((one) => {
    if (one === ALL_CUSTOM_FIELDS) return customFields;
    return ADDRESSES.includes(one) ? ADDRESS_FIELDS.map((field) => `${one}.${field}`) : [one];
  });
  return [...new Set(paths)].filter((path) => isEditable(path) && !marks.includes(path));
}
