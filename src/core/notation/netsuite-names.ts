/** Where a name of the notation goes, in our mapping rows. `assumed`: what nobody documents about it. */
export interface Target {
  target: string;
  assumed?: string;
}

/** Fields of the SOAP object Customer (schema listRel 2023.1) that a create can set; their ids are the same in lower case. */
const SOAP_FIELDS = [
  'entityId altName isPerson phoneticName salutation firstName middleName lastName companyName entityStatus parent phone fax email url',
  'isInactive category title printOnCheckAs altPhone homePhone mobilePhone altEmail language comments numberFormat',
  'negativeNumberFormat emailPreference subsidiary representingSubsidiary salesRep territory partner salesGroup vatRegNumber',
  'accountNumber taxExempt terms creditLimit creditHoldOverride monthlyClosing overrideCurrencyFormat displaySymbol symbolPlacement',
  'priceLevel currency prefCCProcessor shipComplete taxable taxItem resaleNumber startDate alcoholRecipientType endDate reminderDays',
  'shippingItem thirdPartyAcct thirdPartyZipcode thirdPartyCountry thirdPartyCarrier giveAccess estimatedBudget accessRole sendEmail',
  'campaignCategory sourceWebSite leadSource receivablesAccount drAccount fxAccount defaultOrderPriority referrer keywords billPay',
  'emailTransactions printTransactions faxTransactions defaultTaxReg syncPartnerTeams isBudgetApproved globalSubscriptionStatus',
  'salesReadiness buyingReason buyingTimeFrame externalId customForm',
].flatMap((line) => line.split(' '));

/** Fields of the SOAP object that no create can set, and why. */
const NOT_SET: Readonly<Record<string, string>> = {
  internalId: 'NetSuite gives the internal id itself; the shipped pullback brings it to SuiteProjects Pro',
  stage: 'the stage follows from entityStatus',
  defaultAddress: 'the default address is made of its fields: defaultAddress.addr1, defaultAddress.city …',
  addressbookList: 'the address book is made of the fields of its addresses: defaultAddress.addr1, defaultAddress.city …',
  currencyList: 'extra currencies have no notation; add a row for the target currencies',
  customFieldList: 'a custom field is named by its id, such as custentity_region',
  ...Object.fromEntries(
    'dateCreated lastModifiedDate balance overdueBalance daysOverdue unbilledOrders depositBalance aging consolBalance consolOverdueBalance'
      .split(' ')
      .map((name) => [name, 'NetSuite computes this field; it cannot be set']),
  ),
};

const ADDRESS_FIELDS = ['country', 'attention', 'addressee', 'addrPhone', 'addr1', 'addr2', 'addr3', 'city', 'state', 'zip', 'override'];

/** The first spelling of a label is the one that is written. */
const ADDRESSES: Readonly<Record<string, string>> = {
  defaultAddress: 'main',
  defaultBillingAddress: 'billing',
  defaultShippingAddress: 'shipping',
  addressbookAddress: 'main',
  billAddress: 'billing',
  billingAddress: 'billing',
  shipAddress: 'shipping',
  shippingAddress: 'shipping',
};

const CUSTOM = /^cust(entity|record)[a-z0-9_]*$/;
const CUSTOM_BODY = /^custentity[a-z0-9_]*$/;

const idOf = (soap: string): string => soap.toLowerCase();
const BY_SOAP = new Map(SOAP_FIELDS.map((name) => [name, idOf(name)]));
const SOAP_BY_ID = new Map(SOAP_FIELDS.map((name) => [idOf(name), name]));
const ADDRESS_BY_ID = new Map(ADDRESS_FIELDS.map((name) => [idOf(name), name]));

/** Our ids of fields that hold a check mark: SOAP writes true and false, a mapping row T and F. */
const CHECK_BOXES = new Set(
  'isperson isinactive taxexempt monthlyclosing overridecurrencyformat shipcomplete taxable giveaccess sendemail billpay emailtransactions printtransactions faxtransactions syncpartnerteams isbudgetapproved override'.split(
    ' ',
  ),
);

/** True for a target whose fixed values are true and false in the notation. */
export const isCheckBox = (target: string): boolean => CHECK_BOXES.has(target.slice(target.lastIndexOf('.') + 1));

function addressTarget(name: string): Target | undefined {
  const [, head = '', tail = ''] = /^([A-Za-z]+)[._](\w+)$/.exec(name) ?? [];
  const label = Object.hasOwn(ADDRESSES, head) ? ADDRESSES[head] : undefined;
  const field = ADDRESS_FIELDS.includes(tail) ? idOf(tail) : CUSTOM.test(tail) ? tail : undefined;
  if (label === undefined || field === undefined) return undefined;
  return {
    target: `address.${label}.${field}`,
    assumed: `${head} is taken as the ${label} address; Oracle's own spelling is not documented in reach`,
  };
}

/** The target that a NetSuite name of the notation stands for; a text says why there is none. */
export function targetOf(name: string, declared: boolean): Target | string {
  const id = BY_SOAP.get(name);
  if (id !== undefined) return { target: id };
  if (Object.hasOwn(NOT_SET, name)) return `${name} cannot be mapped: ${NOT_SET[name]}`;
  const address = addressTarget(name);
  if (address !== undefined) return address;
  if (CUSTOM_BODY.test(name)) return { target: name };
  const spelled = SOAP_BY_ID.get(idOf(name));
  if (spelled !== undefined)
    return { target: idOf(name), assumed: `${name} is taken as ${spelled}: names of the SOAP schema are case-sensitive` };
  if (declared && /^[A-Za-z]\w*$/.test(name))
    return { target: idOf(name), assumed: `${name} is not known here; the NetSuite field id ${idOf(name)} is assumed` };
  return `${name} is no field of the SOAP object Customer that is known here; a name declared in NS_FIELDS is taken for one`;
}

/** The spelling of a target in the notation; undefined when it has none. */
export function nameOfTarget(target: string): string | undefined {
  const soap = SOAP_BY_ID.get(target);
  if (soap !== undefined) return soap;
  if (CUSTOM_BODY.test(target)) return target;
  const [, label, field = ''] = /^address\.(main|billing|shipping)\.(\w+)$/.exec(target) ?? [];
  const spelled = ADDRESS_BY_ID.get(field) ?? (CUSTOM.test(field) ? field : undefined);
  if (label === undefined || spelled === undefined) return undefined;
  const head = Object.keys(ADDRESSES).find((name) => ADDRESSES[name] === label);
  return head === undefined ? undefined : `${head}.${spelled}`;
}
