import { demoCompany, expectationOf, STORIES } from '../../../../sandbox/accounts/demo/demo-company';
import { demoAccount } from '../../../../sandbox/accounts/variants';
import { ERROR_CODES } from '../../../../src/core/errors/catalogue';
import { differences } from '../../../acceptance/expected-customer';

const { customers, sppCompany } = demoCompany();

/** Fields for which a customer may not be created, by the acceptance rules: the judge and the stories must agree. */
function refusedFor(record: (typeof customers)[number]['record']): string[] {
  const empty = { type: 'customer', id: 1, fields: {}, sublists: { addressbook: [{ fields: {}, subrecords: {} }] } };
  return differences(record, empty, demoAccount, { sppCompany })
    .filter((difference) => difference.includes('should not have been created'))
    .map((difference) => difference.slice(0, difference.indexOf(':')));
}

const FIELD_OF_REASON: Record<string, string[]> = {
  REQUIRED_VALUE_MISSING: ['companyname', 'address country'],
  NAME_TOO_LONG: ['companyname'],
  EMAIL_INVALID: ['email'],
  PHONE_INVALID: ['phone (digits)'],
  URL_INVALID: ['url'],
  NO_MATCH: ['currency'],
  COUNTRY_UNKNOWN: ['address country'],
  STATE_UNKNOWN: ['address state'],
};

it('says what becomes of every story', () => {
  for (const story of STORIES) expect(['created', 'linked', 'held', 'skipped', 'parked']).toContain(expectationOf(story).fate);
});

it.each([
  ['plain', { fate: 'created' }],
  ['prospect', { fate: 'created' }],
  ['no-address', { fate: 'created' }],
  ['terms-unknown', { fate: 'created' }],
  ['address-without-country', { fate: 'parked', reason: 'REQUIRED_VALUE_MISSING' }],
  ['no-company-name', { fate: 'parked', reason: 'REQUIRED_VALUE_MISSING' }],
  ['currency-unknown', { fate: 'parked', reason: 'NO_MATCH' }],
  ['not-marked', { fate: 'skipped', reason: 'not-marked' }],
  ['inactive', { fate: 'skipped', reason: 'inactive' }],
  ['already-integrated', { fate: 'skipped', reason: 'already-integrated' }],
  ['write-back-missing', { fate: 'linked' }],
  ['same-name-twice', { fate: 'held', reason: 'same-name-in-suiteprojects-pro' }],
  ['same-name-but-legal-form', { fate: 'held', reason: 'same-name-in-suiteprojects-pro' }],
  ['same-name-in-netsuite', { fate: 'held', reason: 'same-name-in-netsuite' }],
] as const)('expects of %s: %j', (story, expectation) => expect(expectationOf(story)).toEqual(expectation));

it('parks with codes of the product’s catalogue, and with eight different ones', () => {
  const codes = STORIES.map(expectationOf).flatMap((expectation) => (expectation.fate === 'parked' ? [expectation.reason] : []));
  expect(ERROR_CODES).toEqual(expect.arrayContaining(codes));
  expect(new Set(codes).size).toBe(8);
});

it.each(customers.filter(({ story }) => expectationOf(story).fate === 'parked').map(({ story, record }) => [story, record] as const))(
  '%s has one fault, the one it is parked for',
  (story, record) => {
    const faults = refusedFor(record);
    expect(faults).toHaveLength(1);
    expect(FIELD_OF_REASON[expectationOf(story).reason!]).toContain(faults[0]);
  },
);

it('finds no fault in any other customer', () => {
  const faulty = customers.filter(({ story, record }) => expectationOf(story).fate !== 'parked' && refusedFor(record).length > 0);
  expect(faulty.map(({ story, record }) => [story, refusedFor(record)])).toEqual([]);
});
