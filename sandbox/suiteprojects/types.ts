/** Address fields in the order of the API page (facts suiteprojects-pro-api 3.4); an absent one is empty. */
export const SPP_ADDRESS_FIELDS = [
  'salutation',
  'first',
  'middle',
  'last',
  'email',
  'phone',
  'mobile',
  'fax',
  'addr1',
  'addr2',
  'addr3',
  'addr4',
  'city',
  'state',
  'zip',
  'country',
] as const;
export type SppAddressRecord = Partial<Record<(typeof SPP_ADDRESS_FIELDS)[number], string>>;

/** A customer as the local SuiteProjects Pro stores it. Absent texts are empty. Dates: `YYYY-MM-DD HH:MM:SS`, server time. */
export interface SppCustomerRecord {
  id: string;
  name: string;
  company: string;
  active: '0' | '1';
  /** C customer, P prospect. */
  type: string;
  code?: string;
  externalid?: string;
  currency?: string;
  terms?: string;
  web?: string;
  notes?: string;
  rate?: string;
  addr?: SppAddressRecord;
  billingaddr?: SppAddressRecord;
  contactaddr?: SppAddressRecord;
  created: string;
  updated: string;
  deleted?: boolean;
  /** Custom fields by API name, `export_customer_to_ns__c`. */
  custom: Record<string, string>;
}
