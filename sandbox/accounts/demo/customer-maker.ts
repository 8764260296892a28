import { TERMS } from '../lists';
import { COUNTRIES, type City, type Country } from './countries';
import { TONGUES } from './countries/tongues';
import type { CustomerDraft } from './demo-types';
import type { Random } from './random';
import { companyNames } from './company-names';

/** Custom fields of the demo's SPP account; the first two are those of Oracle's connector (facts suiteprojects-pro-api 3.6). */
export const CUSTOM_FIELDS = ['export_customer_to_ns__c', 'netsuite_customer_id__c', 'industry__c', 'customer_since__c'];

/** A good customer, and the country and city it is in. */
export interface MadeCustomer {
  country: Country;
  city: City;
  record: CustomerDraft['record'];
}

export interface MakerOptions {
  /** Drawn by market share when left out. */
  country?: Country;
  /** A name of one's own. Its web and mail domain is `<domain>.example`. */
  named?: { company: string; domain: string };
}

/** Makes good customers: complete, valid, marked for export, no two alike in name, phone, code or domain. */
export type CustomerMaker = (options?: MakerOptions) => MadeCustomer;

const MARKET_SHARES = COUNTRIES.flatMap((country) => Array.from({ length: country.weight }, () => country));

/** Latin letters of a name without their accents, for host names: `Müller Möbel` becomes `muller-mobel`. */
export const hostLabel = (name: string): string =>
  name
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A maker whose customers depend on `random` alone. */
export function customerMaker(random: Random): CustomerMaker {
  const nameIn = companyNames(random);
  const phones = new Set<string>();
  const codes = new Set<number>();
  const digits = (pattern: string) => pattern.replace(/#/g, () => String(random.integer(0, 9)));

  function phoneIn(country: Country): string {
    const phone = digits(random.pick(country.phones));
    if (phones.has(phone.replace(/\D/g, ''))) return phoneIn(country);
    phones.add(phone.replace(/\D/g, ''));
    return phone;
  }

  function nextCode(): string {
    let code = random.integer(10_000, 99_999);
    while (codes.has(code)) code += 1;
    codes.add(code);
    return `C-${code}`;
  }

  function webOf(host: string): string {
    return random.pick([`https://www.${host}`, `https://${host}`, `http://www.${host}`, `https://www.${host}/en/about`, `www.${host}`, '']);
  }

  function emailOf(first: string, last: string, host: string): string {
    const person = `${hostLabel(first)}.${hostLabel(last)}`;
    return random.pick([`${person}@${host}`, `${person}@${host}`, `info@${host}`, `accounts+spp@${host}`, `billing@mail.${host}`, '']);
  }

  return function makeCustomer({ country = random.pick(MARKET_SHARES), named } = {}) {
    const company = named?.company ?? nameIn(country);
    const host = `${named?.domain ?? hostLabel(company)}.example`;
    const [first, last, city] = [random.pick(country.given), random.pick(country.family), random.pick(country.cities)];
    const street = random.pick(TONGUES[country.tongue].streets).replace('#', String(random.integer(1, 240)));
    return {
      country,
      city,
      record: {
        name: company,
        company,
        active: '1',
        type: 'C',
        code: random.chance(0.5) ? nextCode() : '',
        currency: country.currency,
        terms: random.chance(0.8) ? random.pick(TERMS).name : '',
        web: webOf(host),
        rate: `${random.integer(9, 32) * 10}.00`,
        notes: random.chance(0.1) ? 'Framework agreement, see the contract folder.' : '',
        addr: {
          first,
          last,
          email: emailOf(first, last, host),
          phone: random.chance(0.9) ? phoneIn(country) : '',
          fax: random.chance(0.2) ? phoneIn(country) : '',
          addr1: street,
          addr2: random.chance(0.25) ? random.pick(['Suite 400', '2nd floor', 'Building C', 'c/o Accounts Payable']) : '',
          city: city.name,
          state: city.state ?? '',
          zip: city.zip,
          country: country.name,
        },
        custom: {
          export_customer_to_ns__c: '1',
          netsuite_customer_id__c: '',
          industry__c: random.pick(['Manufacturing', 'Professional services', 'Retail', 'Public sector', '']),
          customer_since__c: random.chance(0.6)
            ? `20${random.integer(10, 24)}-0${random.integer(1, 9)}-1${random.integer(0, 9)}`
            : '0000-00-00',
        },
      },
    };
  };
}
