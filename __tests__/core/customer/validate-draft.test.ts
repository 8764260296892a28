import type { AddressDraft, FieldValue } from '../../../src/core/customer/customer-draft';
import { ADDRESS_LENGTHS, BODY_LENGTHS } from '../../../src/core/customer/field-rules';
import { validateDraft } from '../../../src/core/customer/validate-draft';

const address = (fields: Record<string, FieldValue>, label = 'Main'): AddressDraft => ({
  label,
  defaultBilling: true,
  defaultShipping: true,
  fields,
});
const problemsOf = (fields: Record<string, FieldValue>, ...addresses: AddressDraft[]) =>
  validateDraft({ fields: { companyname: 'Acme', ...fields }, addresses });

it('finds nothing wrong with a name alone', () => expect(problemsOf({})).toEqual([]));

describe('required fields', () => {
  it.each(['', ' ', '\u200b'])('a company needs a visible name, %j is none', (companyname) =>
    expect(problemsOf({ companyname })).toEqual([{ code: 'REQUIRED_VALUE_MISSING', target: 'companyname', data: {} }]),
  );
  it.each(['T', true])('a person (%j) needs first and last name instead', (isperson) =>
    expect(validateDraft({ fields: { isperson, lastname: 'Li' }, addresses: [] })).toEqual([
      { code: 'REQUIRED_VALUE_MISSING', target: 'firstname', data: {} },
    ]),
  );
  it('an address needs a country, and the problem names the row that would fill it', () =>
    expect(problemsOf({}, address({ city: 'Rome' }), address({ city: 'Oslo', country: ' ' }, 'office'))).toEqual([
      { code: 'REQUIRED_VALUE_MISSING', target: 'address.main.country', data: {} },
      { code: 'REQUIRED_VALUE_MISSING', target: 'address.office.country', data: {} },
    ]));
});

describe('lengths', () => {
  it.each(Object.entries(BODY_LENGTHS).filter(([field]) => field !== 'email'))('%s takes %i characters and no more', (field, limit) => {
    expect(problemsOf({ [field]: 'x'.repeat(limit) })).toEqual([]);
    expect(problemsOf({ [field]: 'x'.repeat(limit + 1) })).toEqual([
      { code: field === 'companyname' ? 'NAME_TOO_LONG' : 'VALUE_TOO_LONG', target: field, data: { length: limit + 1, limit } },
    ]);
  });
  it.each(Object.entries(ADDRESS_LENGTHS))('%s of an address takes %i characters and no more', (field, limit) => {
    const withValue = (length: number) => problemsOf({}, address({ country: 'US', [field]: 'x'.repeat(length) }, 'Billing'));
    expect(withValue(limit)).toEqual([]);
    expect(withValue(limit + 1)).toEqual([
      { code: 'VALUE_TOO_LONG', target: `address.billing.${field}`, data: { length: limit + 1, limit } },
    ]);
  });
  it('an emoji is one character', () => expect(problemsOf({ companyname: '😀'.repeat(83) })).toEqual([]));
});

describe('values', () => {
  it('an e-mail address has to be one', () =>
    expect(problemsOf({ email: 'a@b' })).toEqual([{ code: 'EMAIL_INVALID', target: 'email', data: { value: 'a@b' } }]));
  it.each([1, '1', '-5'])('%j is an internal id', (currency) => expect(problemsOf({ currency })).toEqual([]));
  it.each(['USD', '', '1.5', true])('%j is no internal id', (terms) =>
    expect(problemsOf({ terms })).toEqual([{ code: 'REFERENCE_INVALID', target: 'terms', data: { value: String(terms) } }]),
  );
  it.each(['us', 'USA', '_unitedStates'])('%s is not a country code of SuiteScript', (country) =>
    expect(problemsOf({}, address({ country }))).toEqual([
      { code: 'COUNTRY_UNKNOWN', target: 'address.main.country', data: { value: country } },
    ]),
  );
});
