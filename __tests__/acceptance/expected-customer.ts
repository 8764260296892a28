/**
 * The rules by which a NetSuite customer that the export created is judged against its SuiteProjects Pro customer.
 * Written from what an administrator would demand, without a look at the product's mapping or plan; a rule here and one there that
 * disagree are a finding. Read `EXPECTED_BODY` and `expectedAddress` like a table: NetSuite field, and what has to be in it.
 */
import { alpha2ToAlpha3, alpha3ToAlpha2, getAlpha2Code } from 'i18n-iso-countries';
import type { FieldValue, StoredLine, StoredRecord } from '../../sandbox/netsuite/records/store';
import type { AccountVariant } from '../../sandbox/netsuite/types';
import type { SppCustomerRecord } from '../../sandbox/suiteprojects/types';

export interface ExportContext {
  /** Company id in SuiteProjects Pro. */
  sppCompany: string;
  /** Internal id of the subsidiary that the administrator has mapped; nobody has one when absent. */
  subsidiary?: string;
}

interface Question extends ExportContext {
  source: SppCustomerRecord;
  account: AccountVariant;
}

/** A field's right content; undefined means that the field has to be empty. `Refusal`: this customer must not exist at all. */
type Answer = string | undefined | Refusal;

class Refusal {
  constructor(readonly why: string) {}
}

/** NetSuite's longest company name, in characters, and its shortest phone number. */
const LONGEST_NAME = 83;
const FEWEST_DIGITS = 7;

const trimmed = (text: string | undefined): string => (text ?? '').trim();
const orEmpty = (text: string): string | undefined => (text === '' ? undefined : text);
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** The address alone: neither `mailto:` before it nor a name and angle brackets around it. */
function bareEmail(text: string): string {
  const withoutScheme = text.trim().replace(/^mailto:/i, '');
  return (/<([^<>]*)>$/.exec(withoutScheme)?.[1] ?? withoutScheme).trim();
}

function email(text: string): Answer {
  const address = bareEmail(text);
  if (address === '') return undefined;
  return /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,.]+$/.test(address) ? address : new Refusal(`${address} is no e-mail address`);
}

const withScheme = (url: string): string => (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`);

function url(text: string): Answer {
  if (text === '') return undefined;
  return /^https?:\/\/[^\s/]+\.[^\s/.]+(\/\S*)?$/i.test(withScheme(text)) ? withScheme(text) : new Refusal(`${text} is no web address`);
}

function companyName(text: string): Answer {
  if (text === '') return new Refusal('a customer needs a company name');
  return text.length > LONGEST_NAME ? new Refusal(`${text.length} characters are too many for a company name`) : text;
}

function phoneDigits(text: string): Answer {
  const digits = digitsOf(text);
  if (text.trim() === '') return undefined;
  return digits.length < FEWEST_DIGITS ? new Refusal(`${text} has too few digits for a phone number`) : digits;
}

/** Without a currency of its own a customer has the account's base currency, the first of its list; without Multiple Currencies none. */
function currencyId(symbol: string, account: AccountVariant): Answer {
  if (!account.features.includes('MULTICURRENCY')) return undefined;
  const currency = symbol === '' ? account.currencies[0] : account.currencies.find((one) => one.symbol === symbol.toUpperCase());
  return currency ? String(currency.id) : new Refusal(`NetSuite has no currency ${symbol}`);
}

function termsId(name: string, account: AccountVariant): string | undefined {
  const terms = account.terms.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return terms && String(terms.id);
}

/** What a person would read the customer's status from: SPP's type. */
const STATUS: Record<string, { entitystatus: string; stage: string }> = {
  C: { entitystatus: '13', stage: 'CUSTOMER' },
  P: { entitystatus: '8', stage: 'PROSPECT' },
};

const EXPECTED_BODY: Record<string, (question: Question) => Answer> = {
  companyname: ({ source }) => companyName(trimmed(source.company)),
  isperson: () => 'F',
  entitystatus: ({ source }) => STATUS[source.type]?.entitystatus ?? new Refusal(`SPP has no customer type ${source.type}`),
  email: ({ source }) => email(source.addr?.email ?? ''),
  url: ({ source }) => url(trimmed(source.web)),
  currency: ({ source, account }) => currencyId(trimmed(source.currency), account),
  terms: ({ source, account }) => termsId(trimmed(source.terms), account),
  externalid: ({ source, sppCompany }) => `spp:${sppCompany}:${source.id}`,
  custentity_spx_customer_id: ({ source }) => source.id,
  subsidiary: ({ subsidiary }) => subsidiary,
};

/** Judged by their digits: how a number is punctuated is nobody's business. */
const EXPECTED_DIGITS: Record<string, (source: SppCustomerRecord) => Answer> = {
  phone: (source) => phoneDigits(source.addr?.phone ?? ''),
  fax: (source) => phoneDigits(source.addr?.fax ?? ''),
};

/** Fields that NetSuite fills by itself. Every other field of a new customer has to be empty. */
export const SYSTEM_FIELDS: readonly string[] = [
  'id',
  'entityid',
  'autoname',
  'altname',
  'stage',
  'customform',
  'datecreated',
  'lastmodifieddate',
  'balance',
  'overduebalance',
  'daysoverdue',
  'unbilledorders',
];

/** The same on an address line, on its address, and on the line of the customer's own currency. */
export const SYSTEM_LINE_FIELDS: readonly string[] = ['id', 'internalid', 'addressid', 'addressbookaddress'];
export const SYSTEM_ADDRESS_FIELDS: readonly string[] = ['id', 'internalid', 'addrtext', 'addressformat', 'customform', 'lastmodifieddate'];

/** Everyday names that the ISO list does not have. */
const ALIASES: Record<string, string> = {
  holland: 'NL',
  deutschland: 'DE',
  österreich: 'AT',
  schweiz: 'CH',
  españa: 'ES',
  italia: 'IT',
  brasil: 'BR',
  méxico: 'MX',
  'viet nam': 'VN',
  'korea, republic of': 'KR',
  'republic of korea': 'KR',
};

/** ISO alpha-2 code of a country's English name, code or everyday name; undefined when there is no such country. */
function countryCode(text: string): string | undefined {
  const upper = text.toUpperCase();
  return (
    ALIASES[text.toLowerCase()] ??
    getAlpha2Code(text, 'en') ??
    alpha3ToAlpha2(upper) ??
    (alpha2ToAlpha3(upper) === undefined ? undefined : upper)
  );
}

const table = (text: string): Map<string, string> =>
  new Map(
    text.split('; ').flatMap((entry) => {
      const [code, ...names] = entry.split('=').flatMap((part) => part.split('|'));
      return [code!, ...names].map((name): [string, string] => [name.toLowerCase(), code!]);
    }),
  );

/** Only these two countries have their states checked by NetSuite (facts netsuite-platform 4.2; which countries: assumed). */
const STATES: Record<string, Map<string, string>> = {
  US: table(
    'AL=Alabama; AK=Alaska; AZ=Arizona; AR=Arkansas; CA=California; CO=Colorado; CT=Connecticut; DE=Delaware; ' +
      'DC=District of Columbia; FL=Florida; GA=Georgia; HI=Hawaii; ID=Idaho; IL=Illinois; IN=Indiana; IA=Iowa; KS=Kansas; ' +
      'KY=Kentucky; LA=Louisiana; ME=Maine; MD=Maryland; MA=Massachusetts; MI=Michigan; MN=Minnesota; MS=Mississippi; ' +
      'MO=Missouri; MT=Montana; NE=Nebraska; NV=Nevada; NH=New Hampshire; NJ=New Jersey; NM=New Mexico; NY=New York; ' +
      'NC=North Carolina; ND=North Dakota; OH=Ohio; OK=Oklahoma; OR=Oregon; PA=Pennsylvania; RI=Rhode Island; ' +
      'SC=South Carolina; SD=South Dakota; TN=Tennessee; TX=Texas; UT=Utah; VT=Vermont; VA=Virginia; WA=Washington; ' +
      'WV=West Virginia; WI=Wisconsin; WY=Wyoming; PR=Puerto Rico; GU=Guam; VI=Virgin Islands; AS=American Samoa; ' +
      'MP=Northern Mariana Islands',
  ),
  CA: table(
    'AB=Alberta; BC=British Columbia; MB=Manitoba; NB=New Brunswick; NL=Newfoundland and Labrador|Newfoundland; ' +
      'NS=Nova Scotia; NT=Northwest Territories; NU=Nunavut; ON=Ontario; PE=Prince Edward Island; QC=Quebec|Québec; ' +
      'SK=Saskatchewan; YT=Yukon',
  ),
};

/** Code of a US state or Canadian province by code or name; undefined when there is none. Elsewhere the text as it is. */
function stateCode(text: string, country: string): string | undefined {
  const states = STATES[country];
  return states === undefined || text === '' ? text : states.get(text.toLowerCase());
}

const POSTAL_PARTS = ['addr1', 'addr2', 'addr3', 'addr4', 'city', 'state', 'zip', 'country'] as const;

/** The main address, or nothing when SPP has no postal part of it. E-mail, phone and fax are no part of an address in NetSuite. */
function expectedAddress({ addr, company }: SppCustomerRecord): Record<string, Answer> | undefined {
  const part = (name: (typeof POSTAL_PARTS)[number]) => trimmed(addr?.[name]);
  if (POSTAL_PARTS.every((name) => part(name) === '')) return undefined;
  if (part('country') === '') return { country: new Refusal('an address needs a country') };
  const country = countryCode(part('country'));
  if (country === undefined) return { country: new Refusal(`no country is called ${part('country')}`) };
  const state = stateCode(part('state'), country);
  return {
    country,
    addressee: trimmed(company),
    addr1: orEmpty(part('addr1')),
    addr2: orEmpty(part('addr2')),
    addr3: orEmpty([part('addr3'), part('addr4')].filter((line) => line !== '').join(', ')),
    city: orEmpty(part('city')),
    state: state === undefined ? new Refusal(`${country} has no state ${part('state')}`) : orEmpty(state),
    zip: orEmpty(part('zip')),
  };
}

/** A stored value as text; a tick box as T or F, as administrators know it. */
function stored(value: FieldValue | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  return String(value);
}

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : JSON.stringify(text));

function compare(where: string, expected: Answer, actual: string | undefined): string[] {
  if (expected instanceof Refusal) return [`${where}: ${expected.why}, so this customer should not have been created`];
  return expected === actual ? [] : [`${where}: expected ${quoted(expected)}, found ${quoted(actual)}`];
}

/** Fields with content that no rule asks for. An unticked box has no content. */
const uncalledFor = (where: string, fields: Record<string, FieldValue>, known: readonly string[]): string[] =>
  Object.entries(fields)
    .filter(([name, value]) => !known.includes(name) && value !== false && stored(value) !== undefined)
    .map(([name, value]) => `${where}${name}: expected nothing, found ${quoted(stored(value))}`);

function bodyDifferences(question: Question, fields: Record<string, FieldValue>): string[] {
  const { source } = question;
  const stage = stored(fields['stage']);
  return [
    ...Object.entries(EXPECTED_BODY).flatMap(([name, rule]) => compare(name, rule(question), stored(fields[name]))),
    ...Object.entries(EXPECTED_DIGITS).flatMap(([name, rule]) => {
      const actual = stored(fields[name]);
      return compare(`${name} (digits)`, rule(source), actual && digitsOf(actual));
    }),
    ...(stage === undefined ? [] : compare('stage', STATUS[source.type]?.stage, stage.toUpperCase())),
    ...uncalledFor('', fields, [...Object.keys(EXPECTED_BODY), ...Object.keys(EXPECTED_DIGITS), ...SYSTEM_FIELDS]),
  ];
}

function lineDifferences(expected: Record<string, Answer>, line: StoredLine): string[] {
  const { addressbookaddress: address = {}, ...others } = line.subrecords;
  const lineFields = { label: 'Main', defaultbilling: 'T', defaultshipping: 'T' };
  return [
    ...Object.entries(lineFields).flatMap(([name, value]) => compare(`address ${name}`, value, stored(line.fields[name]))),
    ...Object.entries(expected).flatMap(([name, value]) => compare(`address ${name}`, value, stored(address[name]))),
    ...uncalledFor('address line ', line.fields, [...Object.keys(lineFields), ...SYSTEM_LINE_FIELDS]),
    ...uncalledFor('address ', address, [...Object.keys(expected), ...SYSTEM_ADDRESS_FIELDS]),
    ...Object.keys(others).map((name) => `address line: expected no subrecord ${name}`),
  ];
}

function addressDifferences(source: SppCustomerRecord, lines: StoredLine[]): string[] {
  const expected = expectedAddress(source);
  const [line, ...more] = lines;
  if (expected === undefined) return lines.length === 0 ? [] : [`addresses: expected none, found ${lines.length}`];
  if (line === undefined) return ['addresses: expected one, found none'];
  return [...(more.length === 0 ? [] : [`addresses: expected one, found ${lines.length}`]), ...lineDifferences(expected, line)];
}

/** NetSuite itself lists the customer's own currency and subsidiary; nothing else may be listed anywhere. */
const OWN_LINES: Readonly<Record<string, string>> = { currency: 'currency', submachine: 'subsidiary' };

function otherSublistDifferences({ fields, sublists }: StoredRecord): string[] {
  return Object.entries(sublists).flatMap(([name, lines]) => {
    if (name === 'addressbook' || lines.length === 0) return [];
    const [line] = lines;
    const own = OWN_LINES[name] ?? '';
    const isOwn = own !== '' && lines.length === 1 && stored(line?.fields[own]) === stored(fields[own]);
    return isOwn ? [] : [`${name}: expected no lines, found ${lines.length}`];
  });
}

/**
 * What is wrong with a created customer, one sentence a field; empty when all is right. Values are compared exactly, in the
 * Unicode composition of the source; phone and fax by their digits after NFKC. A source that should have been parked for one of
 * its values is reported as such.
 */
export function differences(source: SppCustomerRecord, created: StoredRecord, account: AccountVariant, context: ExportContext): string[] {
  return [
    ...(created.type === 'customer' ? [] : [`record type: expected customer, found ${created.type}`]),
    ...bodyDifferences({ source, account, ...context }, created.fields),
    ...addressDifferences(source, created.sublists['addressbook'] ?? []),
    ...otherSublistDifferences(created),
  ];
}
