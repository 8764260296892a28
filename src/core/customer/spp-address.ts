/** An address of SuiteProjects Pro (facts 3.4). Every value is a string; an unset field is ''. */
export interface SppAddress {
  salutation: string;
  first: string;
  middle: string;
  last: string;
  email: string;
  phone: string;
  mobile: string;
  fax: string;
  addr1: string;
  addr2: string;
  addr3: string;
  addr4: string;
  city: string;
  state: string;
  zip: string;
  country: string;
}

/** The field names of an address, in the order of the API page. */
export const ADDRESS_FIELDS = [
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
] as const satisfies readonly (keyof SppAddress)[];
