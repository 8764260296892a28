/**
 * Longest values NetSuite takes, in characters (facts netsuite-platform, "Standard customer fields": a third-party
 * import sheet; Oracle prints no table). A longer value is parked, never cut in silence.
 */
export const BODY_LENGTHS: Readonly<Record<string, number>> = {
  companyname: 83,
  entityid: 80,
  firstname: 25,
  lastname: 25,
  middlename: 25,
  salutation: 15,
  title: 64,
  email: 254,
  phone: 21,
  altphone: 21,
  fax: 21,
  url: 100,
  comments: 4000,
  accountnumber: 99,
  resalenumber: 20,
};

/** The same for an address line. */
export const ADDRESS_LENGTHS: Readonly<Record<string, number>> = {
  attention: 83,
  addressee: 83,
  addr1: 150,
  addr2: 150,
  addr3: 150,
  addrphone: 21,
  city: 50,
  zip: 36,
};

/** Body fields that hold the internal id of another record. */
export const SELECT_FIELDS: readonly string[] = [
  'entitystatus',
  'currency',
  'terms',
  'subsidiary',
  'parent',
  'salesrep',
  'category',
  'pricelevel',
];

/** Body fields that this product sets itself, since "once each" hangs on them; no mapping row may. */
export const OWN_FIELDS: readonly string[] = ['id', 'externalid', 'custentity_spx_customer_id'];
