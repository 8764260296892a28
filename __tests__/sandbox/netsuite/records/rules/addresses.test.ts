import type { AccountVariant } from '../../../../../sandbox/netsuite/types';
import type { FieldValue, StoredLine } from '../../../../../sandbox/netsuite/records/store';
import { STATES } from '../../../../../sandbox/netsuite/records/rules/states';
import { acme, addressLine, newAccount, refusal } from '../fixture';

const insert = (lines: StoredLine[], changes: Partial<AccountVariant> = {}) =>
  newAccount(changes).store.insert('customer', acme(), { addressbook: lines });
const saved = (address: Record<string, FieldValue>, changes: Partial<AccountVariant> = {}) =>
  insert([addressLine(address)], changes).sublists['addressbook']?.[0]?.subrecords['addressbookaddress'];
const companyCountry = { assumptions: { externalIdUnique: true, entityIdUnique: true, addressCountry: 'company' } } as const;

describe('country', () => {
  it.each(['US', 'DE', 'XK', 'GB', 'TW'])('takes %s', (country) => expect(saved({ country })).toEqual({ country }));

  it.each(['us', 'UK', 'USA', 'United States', '_unitedStates', 'ZZ'])('refuses %s', (country) => {
    expect(refusal(() => saved({ country }))).toEqual({ code: 'SSS_INVALID_COUNTRY_ID', message: `Invalid country ID: ${country}` });
  });

  it('is required, even on a line without an address', () => {
    const missing = { code: 'USER_ERROR', message: 'Please enter value(s) for: Country' };
    expect(refusal(() => saved({ city: 'Berlin' }))).toEqual(missing);
    expect(refusal(() => insert([{ fields: {}, subrecords: {} }]))).toEqual(missing);
  });

  it('is the company country where the account assumes so', () => {
    expect(saved({ city: 'x' }, companyCountry)).toMatchObject({ country: 'US' });
    const subsidiaries = [{ id: 1, name: 'A', currency: 'EUR', country: 'DE' }];
    expect(saved({ country: '' }, { ...companyCountry, subsidiaries })).toMatchObject({ country: 'DE' });
    expect(refusal(() => saved({ country: 'ZZ' }, companyCountry)).code).toBe('SSS_INVALID_COUNTRY_ID');
  });
});

describe('state', () => {
  it.each([
    ['US', 'CA'],
    ['US', 'PR'],
    ['CA', 'QC'],
    ['AU', 'NSW'],
    ['MX', 'CDMX'],
    ['GB', 'Tyne & Wear'],
    ['CN', '内蒙古'],
    ['JP', '沖縄県'],
    ['DE', 'Bayern'],
  ])('of %s takes %s', (country, state) => expect(saved({ country, state })).toEqual({ country, state }));

  it.each([
    ['US', 'California'],
    ['US', 'ca'],
    ['US', 'ON'],
    ['CA', 'PQ'],
    ['AU', 'New South Wales'],
    ['MX', 'DF'],
    ['GB', 'Bedfordshire'],
    ['CN', 'Beijing'],
    ['JP', 'Tokyo'],
  ])('of %s refuses %s unless states are free', (country, state) => {
    expect(refusal(() => saved({ country, state }))).toEqual({
      code: 'INVALID_KEY_OR_REF',
      message: `Invalid state reference key ${state} for country ${country}.`,
    });
    expect(saved({ country, state }, { allowFreeFormStates: true })).toEqual({ country, state });
  });
});

it('lists as many states as the account dump has', () => {
  expect(Object.fromEntries(Object.entries(STATES).map(([country, names]) => [country, names.size]))).toEqual({
    US: 55,
    CA: 13,
    AU: 8,
    MX: 32,
    GB: 114,
    CN: 31,
    JP: 47,
  });
});

describe('lines', () => {
  it('have ids and plain checkboxes', () => {
    const lines = insert([addressLine({ country: 'US' }, { defaultbilling: 'T' }), addressLine({ country: 'DE' })]).sublists['addressbook'];
    expect(lines?.map(({ fields }) => fields)).toEqual([
      { label: 'Main', defaultbilling: true, defaultshipping: false, isresidential: false, id: 1, internalid: 1 },
      { label: 'Main', defaultbilling: false, defaultshipping: false, isresidential: false, id: 2, internalid: 2 },
    ]);
  });

  it('keep their ids through an update', () => {
    const { store } = newAccount();
    const { id } = store.insert('customer', acme(), { addressbook: [addressLine({ country: 'US' })] });
    const lines = store.get('customer', id)?.sublists['addressbook'] ?? [];
    store.update('customer', id, {}, { addressbook: [addressLine({ country: 'FR' }), ...lines] });
    expect(store.get('customer', id)?.sublists['addressbook']?.map(({ fields }) => fields['id'])).toEqual([2, 1]);
  });

  it.each(['billing', 'shipping'])('are the default %s address once at most', (kind) => {
    const line = () => addressLine({ country: 'US' }, { [`default${kind}`]: true });
    expect(insert([line()]).id).toBe(501);
    expect(refusal(() => insert([line(), line()]))).toEqual({
      code: 'USER_ERROR',
      message: `Only one address can be the default ${kind} address.`,
    });
  });
});
