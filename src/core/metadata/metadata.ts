/** What a NetSuite field takes. `longtext` is text of many lines. */
export type NetSuiteFieldType = 'text' | 'longtext' | 'select' | 'checkbox' | 'date' | 'number' | 'email' | 'phone' | 'url';

/** A choice of a select field, by internal id. */
export interface FieldOption {
  id: string;
  text: string;
}

/** A field of the NetSuite customer, or of its address. */
export interface NetSuiteField {
  id: string;
  label: string;
  type: NetSuiteFieldType;
  /** Refused by NetSuite when empty. */
  mandatory: boolean;
  /** In characters. */
  maxLength?: number;
  /** Of a select field whose choices are few enough to be known. */
  options?: readonly FieldOption[];
}

/** A path that a mapping row can read, such as `addr.city`, `user.email` or `priority__c`. */
export interface SppField {
  path: string;
  label: string;
  custom: boolean;
}

/** What both sides have, for the pick lists of the pages and for the check of a mapping before a run. */
export interface Metadata {
  /** The body fields of the customer. */
  netsuiteFields: readonly NetSuiteField[];
  /** Custom fields of the address; the standard ones are `STANDARD_ADDRESS_FIELDS`. */
  addressFields?: readonly NetSuiteField[];
  /** Every path, standard and custom. */
  sppFields: readonly SppField[];
}
