import { relatedPath } from './related-records';
import { ADDRESS_FIELDS, isKnownPath, OTHER_FIELDS, TEXT_FIELDS, type SppAddress, type SppCustomer } from './spp-customer';

/** What a person entered instead of what SuiteProjects Pro holds: texts by path. */
export type Edits = Readonly<Record<string, string>>;

/** Paths that say what a record is; an entered text there would make it another one. */
const FIXED: readonly string[] = ['id', 'active', 'created', 'updated'];

/** Whether a person may enter another text at a path. */
export const isEditable = (path: string): boolean => isKnownPath(path) && !FIXED.includes(path) && relatedPath(path) === undefined;

const NO_ADDRESS = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, ''])) as unknown as SppAddress;

/**
 * The customer as it would be with these texts; the original is not changed. A path that is not editable is left as it is,
 * so that edits which were kept from an earlier release do no harm.
 */
export function withEdits(customer: SppCustomer, edits: Edits): SppCustomer {
  const edited: SppCustomer = { ...customer, custom: { ...customer.custom }, other: { ...customer.other } };
  for (const [path, text] of Object.entries(edits)) if (isEditable(path)) put(edited, path, text);
  return edited;
}

function put(customer: SppCustomer, path: string, text: string): void {
  const [head = '', field] = path.split('.');
  if (field !== undefined) {
    const name = head as 'addr' | 'billingaddr' | 'contactaddr';
    customer[name] = { ...(customer[name] ?? NO_ADDRESS), [field]: text };
  } else if (path.endsWith('__c')) customer.custom[path] = text;
  else if (OTHER_FIELDS.includes(path)) customer.other[path] = text;
  else if (path === 'type') customer.type = text === 'C' || text === 'P' ? text : '';
  else {
    const own = TEXT_FIELDS.find((one) => one === path);
    if (own !== undefined) customer[own] = text;
  }
}
