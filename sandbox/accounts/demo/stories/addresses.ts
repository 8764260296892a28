import type { SppAddressRecord } from '../../../suiteprojects/types';
import type { CustomerMaker } from '../customer-maker';
import type { CustomerDraft } from '../demo-types';
import { market } from '../countries';
import type { Story } from '../stories';
import { several, tell, type StoryTeller } from './story-teller';

const POSTAL: SppAddressRecord = { addr1: '', addr2: '', addr3: '', addr4: '', city: '', state: '', zip: '', country: '' };

const LEADING_ZEROS = [
  ['US', { city: 'Holtsville', state: 'NY', zip: '00501' }],
  ['US', { city: 'Boston', state: 'MA', zip: '02108-1234' }],
  ['US', { city: 'Agawam', state: 'MA', zip: '01001' }],
  ['DE', { city: 'Dresden', zip: '01067' }],
  ['FR', { city: 'Bourg-en-Bresse', zip: '01000' }],
  ['FI', { city: 'Helsinki', zip: '00002' }],
] as const;

const STATES_BY_NAME = [
  ['US', 'Texas', 'Houston', '77002'],
  ['US', 'California', 'Oakland', '94607'],
  ['US', 'new york', 'Albany', '12207'],
  ['US', 'NORTH CAROLINA', 'Raleigh', '27601'],
  ['US', 'District of Columbia', 'Washington', '20001'],
  ['US', 'Massachusetts', 'Worcester', '01608'],
  ['US', 'Hawaii', 'Hilo', '96720'],
  ['US', 'tx', 'Dallas', '75201'],
  ['CA', 'Ontario', 'Kingston', 'K7L 1A1'],
  ['CA', 'British Columbia', 'Victoria', 'V8W 1P6'],
  ['CA', 'Quebec', 'Gatineau', 'J8X 3X7'],
  ['CA', 'Québec', 'Laval', 'H7N 1A1'],
  ['CA', 'Newfoundland and Labrador', "St. John's", 'A1C 1A1'],
] as const;

const missing = (story: Story, countries: string[], make: CustomerMaker, addr: SppAddressRecord): CustomerDraft[] =>
  countries.map((alpha2) => tell(story, make({ country: market(alpha2) }), { addr }));

/** SPP leaves the address out, or sends one without a value. */
const withoutAddress = (make: CustomerMaker): CustomerDraft[] =>
  [undefined, undefined, {}, {}].map((addr) => ({ story: 'no-address', record: { ...make().record, addr } }));

const contactDetailsOnly = (make: CustomerMaker): CustomerDraft[] =>
  several(4, make).map((made, index) => tell('contact-details-only', made, { addr: { ...POSTAL, phone: `+1 212 555 017${index}` } }));

function fourLines(make: CustomerMaker): CustomerDraft[] {
  const lines: SppAddressRecord[] = [
    { addr1: 'Tower Bridge House', addr2: 'Level 14', addr3: 'St Katharine Docks', addr4: 'Attn. Accounts Payable' },
    { addr1: 'Pier 39', addr2: '', addr3: 'Building K, Room 12', addr4: 'Door at the back' },
    { addr1: 'Old Customs House', addr2: 'East Wing', addr3: 'Third landing', addr4: '' },
    { addr1: 'Foundry Yard', addr2: '', addr3: '', addr4: 'Gate 4' },
  ];
  return lines.map((addr) => tell('four-address-lines', make({ country: market('GB') }), { addr }));
}

/** SPP has three addresses for a customer; only the main one is exported. */
function severalAddresses(make: CustomerMaker): CustomerDraft[] {
  return several(6, make).map((made, index) => {
    const { first, last, email } = made.record.addr ?? {};
    const elsewhere = make({ country: made.country }).record.addr ?? {};
    return tell('several-addresses', made, {
      billingaddr: { ...elsewhere, first: '', last: '', email: `payables@ledger-${index}.example`, phone: '', fax: '' },
      contactaddr: { first, last, email, mobile: `+1 917 555 010${index}`, ...POSTAL },
    });
  });
}

/** Addresses with parts that are missing, many, or easily damaged. */
export const tellAddresses: StoryTeller = (make) => [
  ...LEADING_ZEROS.map(([alpha2, addr]) => tell('zip-with-leading-zero', make({ country: market(alpha2) }), { addr })),
  ...STATES_BY_NAME.map(([alpha2, state, city, zip]) =>
    tell('state-by-name', make({ country: market(alpha2) }), { addr: { state, city, zip } }),
  ),
  tell('state-unknown', make({ country: market('US') }), { addr: { state: 'Tejas' } }),
  tell('state-unknown', make({ country: market('US') }), { addr: { state: 'Bavaria' } }),
  tell('state-unknown', make({ country: market('CA') }), { addr: { state: 'ZZ' } }),
  ...missing('address-without-city', ['US', 'DE', 'JP'], make, { city: '' }),
  ...missing('address-without-zip', ['US', 'IE', 'HK'], make, { zip: '' }),
  ...missing('address-without-state', ['US', 'CA', 'AU'], make, { state: '' }),
  ...missing('address-without-street', ['US', 'NO', 'IN'], make, { addr1: '', addr2: '' }),
  ...['US', 'FR', 'SG'].map((alpha2) => {
    const country = market(alpha2);
    return tell('address-with-country-only', make({ country }), { addr: { ...POSTAL, country: country.name } });
  }),
  ...several(4, make).map((made) => tell('address-without-country', made, { addr: { country: '' } })),
  ...contactDetailsOnly(make),
  ...withoutAddress(make),
  ...fourLines(make),
  ...severalAddresses(make),
];
