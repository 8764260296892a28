/** A date is `YYYY-MM-DD`, a checkbox T or F: the writer turns them into what a field of that type takes. */
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
  /** Internal ids of further currencies, without the primary one, each once. */
  currencies?: (string | number)[];
  /** Internal ids of further subsidiaries, without the primary one, each once. */
  subsidiaries?: (string | number)[];
}
