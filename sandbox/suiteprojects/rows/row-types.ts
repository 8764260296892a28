/** What a record type other than Customer consists of, as the XML API names it (facts 3.5). */
export interface RowType {
  /** `type` of the command, and the element of a row; case matters. */
  type: string;
  /** The texts of a row besides `id`; `created` and `updated` are apart. */
  fields: readonly string[];
  /** It has a main address. */
  hasAddress?: true;
  /** A row is known by this text instead of an id. */
  keyedBy?: string;
}

const words = (text: string): string[] => text.split(' ');

/**
 * The record types that can be read besides Customer. Fields: facts 3.5; those of Project and User are the ones a customer refers
 * to. Names and fields of Territory and Costcenter are assumed.
 */
export const ROW_TYPES: readonly RowType[] = [
  {
    type: 'Contact',
    fields: words('name customerid customer_company job_title active externalid can_bill_to can_ship_to can_sold_to notes exported'),
    hasAddress: true,
  },
  { type: 'Project', fields: words('name customerid customer_name userid active currency externalid notes') },
  { type: 'User', fields: words('name nickname active externalid timezone'), hasAddress: true },
  { type: 'Currency', fields: words('symbol rate'), keyedBy: 'symbol' },
  { type: 'Paymentterms', fields: words('name active default_terms notes') },
  { type: 'CustomerLocation', fields: words('name active notes') },
  { type: 'Territory', fields: words('name active notes') },
  { type: 'Costcenter', fields: words('name active notes') },
  { type: 'CustField', fields: words('name association field_type label active required unique') },
];

export const rowType = (type: string): RowType | undefined => ROW_TYPES.find((one) => one.type === type);
