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

/** Standard fields that are stored and given back as text, and decide nothing in the sandbox (facts 3.5). */
export const SPP_OTHER_FIELDS = [
  'userid',
  'billing_contact_id',
  'primary_contactid',
  'shipping_contactid',
  'sold_to_contact_id',
  'invoice_layoutid',
  'invoice_prefix',
  'invoice_text',
  'billing_code',
  'bus_typeid',
  'company_sizeid',
  'hear_aboutid',
  'territoryid',
  'cost_centerid',
  'customer_locationid',
  'hierarchy_node_ids',
  'filterset_ids',
  'tb_approver',
  'tb_approvalprocess',
  'statements',
  'ta_include',
  'te_include',
] as const;
export type SppOtherField = (typeof SPP_OTHER_FIELDS)[number];

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
  other?: Partial<Record<SppOtherField, string>>;
  created: string;
  updated: string;
  deleted?: boolean;
  /** Custom fields by API name, `export_customer_to_ns__c`. */
  custom: Record<string, string>;
}
