/** What kind of NetSuite account this is; data, see `sandbox/accounts`. */
export interface AccountVariant {
  name: string;
  accountId: string;
  companyName: string;
  features: string[];
  /** Entity ids are assigned by NetSuite when not given. */
  autoNumbering: boolean;
  allowFreeFormStates: boolean;
  subsidiaries: { id: number; name: string; currency: string; country: string; /** Active when absent. */ isInactive?: boolean }[];
  currencies: { id: number; name: string; symbol: string }[];
  terms: { id: number; name: string }[];
  entityStatuses: { id: number; name: string; stage: 'LEAD' | 'PROSPECT' | 'CUSTOMER' }[];
  processors: number;
  /** Company preference: the time zone of dates on pages and in text, an IANA name. */
  timeZone: string;
  /** Assumed behaviours that can be switched, see docs/fidelity.md. */
  assumptions: Assumptions;
}

/** Behaviours that no documentation settles. The default of each is the stricter one. */
export interface Assumptions {
  /** A second record of a type with the same external id is refused (DUP_RCRD). */
  externalIdUnique: boolean;
  /** A second entity with the same entity id is refused (UNIQUE_CUST_ID_REQD). */
  entityIdUnique: boolean;
  /** What an address without a country becomes: refused, or the company's country. */
  addressCountry: 'required' | 'company';
}
