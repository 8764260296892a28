import type { CustomerDraft } from '../customer/customer-draft';
import type { SppCustomer } from '../customer/spp-customer';
import type { Candidate } from './candidate';
import type { Criterion } from './criterion';
import { emailDomainKey } from './email-domain';
import { entityIdKey, likelyEntityIdKey } from './entity-id';
import { identityOf } from './identity';
import { normaliseName } from './normalise-name';
import { FEWEST_PHONE_DIGITS, isSamePhone, phoneDigits } from './phone-digits';
import { isSameTaxNumber, taxNumberKey, withoutCountry } from './tax-number';

/** What a customer of either side can be recognised by: its keys by criterion, each once, none empty. */
export type MatchKeys = Readonly<Record<Criterion, readonly string[]>>;

/** The keys of customers by SPP id; gone through several times. */
export type KeysById = Iterable<readonly [id: string, keys: MatchKeys]>;

/** The paths of a customer that its keys are made of, besides those that the draft reads: what to ask the API for. */
export const MATCH_SOURCES: readonly string[] = [
  ...['name', 'company', 'code'],
  ...['addr', 'billingaddr', 'contactaddr'].flatMap((address) => ['email', 'phone', 'mobile'].map((field) => `${address}.${field}`)),
];

const present = (keys: readonly string[]): string[] => [...new Set(keys.filter((key) => key !== ''))];

/** The keys of an SPP customer and of what it is going to be: only the draft has a tax number. */
export function keysOfCustomer(customer: SppCustomer, draft: CustomerDraft): MatchKeys {
  const drafted = (field: string): string => String(draft.fields[field] ?? '');
  const addresses = [customer.addr, customer.billingaddr, customer.contactaddr].filter((address) => address !== undefined);
  return {
    name: present([identityOf(customer)]),
    'entity-id': present([entityIdKey(drafted('entityid')), likelyEntityIdKey(customer.code), likelyEntityIdKey(customer.name)]),
    'tax-number': present([taxNumberKey(drafted('vatregnumber'))]),
    phone: present([drafted('phone'), drafted('altphone'), ...addresses.flatMap(({ phone, mobile }) => [phone, mobile])].map(phoneDigits)),
    'email-domain': present([drafted('email'), ...addresses.map(({ email }) => email)].map(emailDomainKey)),
  };
}

const KEYS_OF_CANDIDATE: Readonly<Record<Criterion, (candidate: Candidate) => string[]>> = {
  name: ({ name }) => present([normaliseName(name)]),
  'entity-id': ({ entityId = '' }) => present([entityIdKey(entityId)]),
  'tax-number': ({ taxNumber = '' }) => present([taxNumberKey(taxNumber)]),
  phone: ({ phone = '', altPhone = '' }) => present([phone, altPhone].map(phoneDigits)),
  'email-domain': ({ email = '' }) => present([emailDomainKey(email)]),
};

/** The keys of a NetSuite customer by one criterion: an account has many customers, and few criteria are asked of most. */
export const candidateKeys = (candidate: Candidate, criterion: Criterion): readonly string[] => KEYS_OF_CANDIDATE[criterion](candidate);

/** Whether two keys of a criterion are of one customer. */
export function keysAgree(criterion: Criterion, one: string, other: string): boolean {
  if (criterion === 'phone') return isSamePhone(one, other);
  return criterion === 'tax-number' ? isSameTaxNumber(one, other) : one === other;
}

/** What all keys that may agree with a key have in common: the key of an index. */
export function bucketOf(criterion: Criterion, key: string): string {
  if (criterion === 'phone') return key.slice(-FEWEST_PHONE_DIGITS);
  return criterion === 'tax-number' ? withoutCountry(key) : key;
}
