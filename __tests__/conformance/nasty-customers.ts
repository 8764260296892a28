import type { SppCustomer } from '../../src/core/customer/spp-customer';
import { aCustomer, anAddress, withoutAddress } from '../core/a-customer';

/** A customer that has broken an integration somewhere, and what the default mapping makes of it. */
export interface NastyCustomer {
  name: string;
  customer: SppCustomer;
  /** Parts of the draft that count; a field that must not be set is undefined. Without problems the customer is created. */
  fields?: Record<string, unknown>;
  /** Parts of the main address that count; null when there must be no address. */
  address?: Record<string, unknown> | null;
  /** `CODE target` of every problem, in any order. */
  problems?: string[];
}

const long = (length: number): string => 'x'.repeat(length);

const NAMES: NastyCustomer[] = [
  { name: 'no company name, only a nickname', customer: aCustomer({ company: '' }), problems: ['REQUIRED_VALUE_MISSING companyname'] },
  { name: 'a name of blanks', customer: aCustomer({ company: ' \t\u00a0\u3000' }), problems: ['REQUIRED_VALUE_MISSING companyname'] },
  { name: 'a name that nobody sees', customer: aCustomer({ company: '\u200b\ufeff' }), problems: ['REQUIRED_VALUE_MISSING companyname'] },
  { name: 'blanks around the name', customer: aCustomer({ company: '\u00a0 Acme \n' }), fields: { companyname: 'Acme' } },
  { name: 'a name of 83 characters', customer: aCustomer({ company: long(83) }), fields: { companyname: long(83) } },
  {
    name: 'a name of 84 characters, which is the addressee as well',
    customer: aCustomer({ company: long(84) }),
    problems: ['NAME_TOO_LONG companyname', 'VALUE_TOO_LONG address.main.addressee'],
  },
  { name: 'a name of 83 emoji', customer: aCustomer({ company: '🏭'.repeat(83) }), fields: { companyname: '🏭'.repeat(83) } },
  { name: 'a joined emoji and a flag', customer: aCustomer({ company: '👩🏽‍💻 🇩🇪' }), fields: { companyname: '👩🏽‍💻 🇩🇪' } },
  { name: 'half an emoji', customer: aCustomer({ company: 'Acme \ud83d' }), fields: { companyname: 'Acme \ud83d' } },
  { name: 'accents as combining marks', customer: aCustomer({ company: 'Cafe\u0301' }), fields: { companyname: 'Cafe\u0301' } },
  { name: 'a right-to-left name', customer: aCustomer({ company: 'شركة أكمي' }), fields: { companyname: 'شركة أكمي' } },
  { name: 'markup in the name', customer: aCustomer({ company: '<b>Acme</b> & "Co"' }), fields: { companyname: '<b>Acme</b> & "Co"' } },
  {
    name: 'SQL in the name',
    customer: aCustomer({ company: "x'; DROP TABLE customer;--" }),
    fields: { companyname: "x'; DROP TABLE customer;--" },
  },
  { name: 'a name like a number', customer: aCustomer({ company: '007' }), fields: { companyname: '007' } },
  { name: 'a name like nothing', customer: aCustomer({ company: 'null' }), fields: { companyname: 'null' } },
  { name: 'the name __proto__', customer: aCustomer({ company: '__proto__' }), fields: { companyname: '__proto__' } },
  { name: 'the name constructor', customer: aCustomer({ company: 'constructor' }), fields: { companyname: 'constructor' } },
  { name: 'a line break in the name', customer: aCustomer({ company: 'Acme\nHolding' }), fields: { companyname: 'Acme\nHolding' } },
];

const REACH: NastyCustomer[] = [
  { name: 'an e-mail with a name', customer: aCustomer({ addr: { email: '"Li, Ann" <a@b.co>' } }), fields: { email: 'a@b.co' } },
  { name: 'two e-mails', customer: aCustomer({ addr: { email: 'a@b.co; c@d.co' } }), fields: { email: 'a@b.co' } },
  { name: 'n/a for an e-mail', customer: aCustomer({ addr: { email: 'n/a' } }), problems: ['EMAIL_INVALID email'] },
  { name: 'a phone of six digits', customer: aCustomer({ addr: { phone: '555 010' } }), problems: ['PHONE_INVALID phone'] },
  {
    name: 'a phone with its extension, shortened without losing a digit',
    customer: aCustomer({ addr: { phone: '+1 (555) 010-9999 ext. 1234' } }),
    fields: { phone: '+15550109999x1234' },
  },
  { name: 'an Arabic phone', customer: aCustomer({ addr: { phone: '٠١٢٣٤٥٦٧' } }), fields: { phone: '01234567' } },
  { name: 'no scheme in the web address', customer: aCustomer({ web: 'acme.example' }), fields: { url: 'https://acme.example' } },
  { name: 'a script for a web address', customer: aCustomer({ web: 'javascript:alert(1)' }), problems: ['URL_INVALID url'] },
  { name: 'a web address of 101', customer: aCustomer({ web: `https://a.example/${long(83)}` }), problems: ['VALUE_TOO_LONG url'] },
];

const MONEY: NastyCustomer[] = [
  { name: 'a currency in lower case', customer: aCustomer({ currency: 'eur' }), fields: { currency: 2 } },
  { name: 'a currency that NetSuite has not', customer: aCustomer({ currency: 'GBP' }), problems: ['NO_MATCH currency'] },
  { name: 'the currency constructor', customer: aCustomer({ currency: 'constructor' }), problems: ['NO_MATCH currency'] },
  { name: 'no currency', customer: aCustomer({ currency: '' }), fields: { currency: undefined } },
  { name: 'terms in other letters', customer: aCustomer({ terms: ' NET-30 ' }), fields: { terms: 5 } },
  { name: 'unknown terms', customer: aCustomer({ terms: 'when I feel like it' }), fields: { terms: undefined } },
  { name: 'the terms __proto__', customer: aCustomer({ terms: '__proto__' }), fields: { terms: undefined } },
  { name: 'a prospect', customer: aCustomer({ type: 'P' }), fields: { entitystatus: '8' } },
  { name: 'neither customer nor prospect', customer: aCustomer({ type: '' }), fields: { entitystatus: undefined } },
];

const ADDRESSES: NastyCustomer[] = [
  { name: 'no address', customer: withoutAddress(), address: null },
  { name: 'an empty address', customer: { ...aCustomer(), addr: anAddress() }, address: null },
  { name: 'an address of blanks', customer: { ...aCustomer(), addr: anAddress({ city: ' ', zip: '\u200b' }) }, address: null },
  { name: 'a country and nothing else', customer: { ...aCustomer(), addr: anAddress({ country: 'UK' }) }, address: { country: 'GB' } },
  {
    name: 'an address without a country',
    customer: aCustomer({ addr: { country: '' } }),
    problems: ['REQUIRED_VALUE_MISSING address.main.country'],
  },
  {
    name: 'a country that is none',
    customer: aCustomer({ addr: { country: 'n.a.', state: '' } }),
    problems: ['COUNTRY_UNKNOWN address.main.country'],
  },
  {
    name: 'a country in its own language',
    customer: aCustomer({ addr: { country: 'Deutschland', state: 'Bayern' } }),
    address: { country: 'DE', state: 'Bayern' },
  },
  {
    name: 'the country constructor',
    customer: aCustomer({ addr: { country: 'constructor' } }),
    problems: ['COUNTRY_UNKNOWN address.main.country'],
  },
  { name: 'a state by name', customer: aCustomer({ addr: { state: 'illinois' } }), address: { state: 'IL' } },
  {
    name: 'a state of another country',
    customer: aCustomer({ addr: { state: 'Ontario' } }),
    problems: ['STATE_UNKNOWN address.main.state'],
  },
  { name: 'a zip code with zeros before it', customer: aCustomer({ addr: { zip: '00701' } }), address: { zip: '00701' } },
  { name: 'a city of 51 characters', customer: aCustomer({ addr: { city: long(51) } }), problems: ['VALUE_TOO_LONG address.main.city'] },
  {
    name: 'four address lines that do not fit three',
    customer: aCustomer({ addr: { addr3: long(100), addr4: long(100) } }),
    problems: ['VALUE_TOO_LONG address.main.addr3'],
  },
  { name: 'only a fourth address line', customer: aCustomer({ addr: { addr4: 'Door 3' } }), address: { addr3: 'Door 3' } },
];

const WHOLES: NastyCustomer[] = [
  {
    name: 'everything wrong at once',
    customer: aCustomer({ company: '', web: '?', currency: '?', addr: { country: '?', email: '?', phone: '?', fax: '?', city: long(60) } }),
    problems: [
      'REQUIRED_VALUE_MISSING companyname',
      'EMAIL_INVALID email',
      'PHONE_INVALID phone',
      'PHONE_INVALID fax',
      'URL_INVALID url',
      'NO_MATCH currency',
      'COUNTRY_UNKNOWN address.main.country',
      'VALUE_TOO_LONG address.main.city',
    ],
  },
  {
    name: 'nothing but a name',
    customer: withoutAddress({ id: '', name: '', type: '', currency: '', created: '', updated: '' }),
    fields: { isperson: 'F', companyname: 'Acme Inc.', currency: undefined, email: undefined },
    address: null,
  },
  { name: 'a megabyte of name', customer: withoutAddress({ company: long(1_000_000) }), problems: ['NAME_TOO_LONG companyname'] },
];

/** Each must come through the default mapping with a draft or with a reason; a new nasty case is one line here. */
export const NASTY_CUSTOMERS: readonly NastyCustomer[] = [...NAMES, ...REACH, ...MONEY, ...ADDRESSES, ...WHOLES];
