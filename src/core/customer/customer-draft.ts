export type FieldValue = string | number | boolean;

/** One line of the address book of a customer that is about to be created. */
export interface AddressDraft {
  label: string;
  defaultBilling: boolean;
  defaultShipping: boolean;
  /** Fields of the `addressbookaddress` subrecord. `country` first: it selects the address form. */
  fields: Record<string, FieldValue>;
}

/** A NetSuite customer before it exists: what the writer sets, and nothing else. Keys are NetSuite field ids. */
export interface CustomerDraft {
  fields: Record<string, FieldValue>;
  addresses: AddressDraft[];
}
