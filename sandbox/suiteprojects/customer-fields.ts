import { SPP_ADDRESS_FIELDS, SPP_OTHER_FIELDS, type SppAddressRecord, type SppCustomerRecord, type SppOtherField } from './types';

/** Fields that the record holds as texts of its own. */
export const OWN_TEXT_FIELDS = [
  'id',
  'name',
  'company',
  'active',
  'type',
  'code',
  'externalid',
  'currency',
  'terms',
  'web',
  'notes',
  'rate',
] as const;
export type OwnTextField = (typeof OWN_TEXT_FIELDS)[number];

export const ADDRESS_BLOCKS = ['addr', 'billingaddr', 'contactaddr'] as const;
export const DATE_FIELDS = ['created', 'updated'] as const;

/**
 * Fields the API page lists whose content is not known well enough to answer (facts 3.5). They are left out of whole
 * rows; naming one is NOT_EMULATED.
 */
const UNKNOWN_CONTENT = [
  'createtime',
  'updatetime',
  'flags',
  'rpc_api_updated',
  'logintime',
  'picklist_label',
  'pb_approver',
  'pr_approvalprocess',
  'sold_to_contactid',
];

/** What a field name stands for. */
export type CustomerField =
  | { kind: 'own'; name: OwnTextField }
  | { kind: 'other'; name: SppOtherField }
  | { kind: 'address'; name: (typeof ADDRESS_BLOCKS)[number] }
  | { kind: 'date'; name: (typeof DATE_FIELDS)[number] }
  | { kind: 'custom'; name: string }
  | { kind: 'not-emulated'; name: string }
  | { kind: 'unknown'; name: string };

/** All standard fields that are answered. */
export const STANDARD_FIELDS: readonly CustomerField[] = [
  ...OWN_TEXT_FIELDS.map((name) => ({ kind: 'own', name }) as const),
  ...SPP_OTHER_FIELDS.map((name) => ({ kind: 'other', name }) as const),
  ...ADDRESS_BLOCKS.map((name) => ({ kind: 'address', name }) as const),
  ...DATE_FIELDS.map((name) => ({ kind: 'date', name }) as const),
];
const STANDARD_BY_NAME = new Map(STANDARD_FIELDS.map((field) => [field.name, field]));
const ADDRESS_NAMES: ReadonlySet<string> = new Set(SPP_ADDRESS_FIELDS);

/** Finds a field by its XML name. Names ending in `__c` are custom fields, known to the account or not. */
export function customerField(name: string): CustomerField {
  if (name.endsWith('__c')) return { kind: 'custom', name };
  if (UNKNOWN_CONTENT.includes(name)) return { kind: 'not-emulated', name };
  return STANDARD_BY_NAME.get(name) ?? { kind: 'unknown', name };
}

/** Whether a name is a field of Address that the sandbox stores. */
export function isAddressField(name: string): name is keyof SppAddressRecord {
  return ADDRESS_NAMES.has(name);
}

/** The text of a scalar standard field, empty when absent. */
export function textOf(record: SppCustomerRecord, field: CustomerField & { kind: 'own' | 'other' }): string {
  return (field.kind === 'own' ? record[field.name] : record.other?.[field.name]) ?? '';
}
