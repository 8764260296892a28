import { demoAccount } from '../../sandbox/accounts/variants';
import type { FieldValue, StoredLine, StoredRecord } from '../../sandbox/netsuite/records/store';
import type { SppAddressRecord, SppCustomerRecord } from '../../sandbox/suiteprojects/types';
import { differences, SYSTEM_ADDRESS_FIELDS, SYSTEM_FIELDS, SYSTEM_LINE_FIELDS } from './expected-customer';

const source: SppCustomerRecord = {
  id: '1001',
  name: 'Cafe\u0301',
  company: '  Cafe\u0301 Nord GmbH ',
  active: '1',
  type: 'C',
  currency: 'eur',
  terms: 'Net 30',
  web: 'www.cafe-nord.example',
  addr: {
    first: 'Anke',
    last: 'Weiß',
    email: 'Anke Weiß <anke@cafe-nord.example>',
    phone: '０４０ / 123 45-67',
    fax: '+49 40 7654321',
    addr1: 'Hafenweg 7',
    addr2: 'Haus B',
    addr3: 'Hof 3',
    addr4: '2. OG',
    city: 'Hamburg',
    state: '',
    zip: '01067',
    country: 'Deutschland',
  },
  created: '2025-02-01 10:00:00',
  updated: '2025-02-01 10:00:00',
  custom: {},
};

const body: Record<string, FieldValue> = {
  companyname: 'Cafe\u0301 Nord GmbH',
  isperson: 'F',
  entitystatus: '13',
  email: 'anke@cafe-nord.example',
  phone: '040 / 123 45-67',
  fax: '+49 40 7654321',
  url: 'https://www.cafe-nord.example',
  currency: '4',
  terms: '2',
  externalid: 'spp:summit:1001',
  custentity_spx_customer_id: '1001',
  entityid: '17',
  stage: 'Customer',
  isinactive: false,
  salesrep: null,
};

const lineFields: Record<string, FieldValue> = { label: 'Main', defaultbilling: true, defaultshipping: true, isresidential: false };
const address: Record<string, FieldValue> = {
  country: 'DE',
  addressee: 'Cafe\u0301 Nord GmbH',
  addr1: 'Hafenweg 7',
  addr2: 'Haus B',
  addr3: 'Hof 3, 2. OG',
  city: 'Hamburg',
  state: null,
  zip: '01067',
  override: false,
  addrtext: 'Café Nord GmbH\nHafenweg 7',
};

interface Changes {
  fields?: Record<string, FieldValue>;
  line?: Record<string, FieldValue>;
  address?: Record<string, FieldValue>;
  sublists?: Record<string, StoredLine[]>;
}

const customer = (changes: Changes = {}): StoredRecord => ({
  type: 'customer',
  id: 5,
  fields: { ...body, ...changes.fields },
  sublists: {
    addressbook: [{ fields: { ...lineFields, ...changes.line }, subrecords: { addressbookaddress: { ...address, ...changes.address } } }],
    ...changes.sublists,
  },
});

const judge = (created: StoredRecord, from: SppCustomerRecord = source) =>
  differences(from, created, demoAccount, { sppCompany: 'summit' });
const judgeSource = (own: Partial<SppCustomerRecord>, changes: Changes) => judge(customer(changes), { ...source, ...own });
const judgeAddress = (own: SppAddressRecord, changes: Changes) => judgeSource({ addr: { ...source.addr, ...own } }, changes);

describe('a right customer', () => {
  it('has no differences', () => expect(judge(customer())).toEqual([]));

  it('is a company also when NetSuite stores that as an unticked box', () =>
    expect(judge(customer({ fields: { isperson: false } }))).toEqual([]));

  it('may punctuate its phone otherwise', () => expect(judge(customer({ fields: { phone: '(040) 1234567' } }))).toEqual([]));

  it.each(SYSTEM_FIELDS.filter((name) => name !== 'stage'))('may have %s, which NetSuite fills', (name) =>
    expect(judge(customer({ fields: { [name]: 'anything' } }))).toEqual([]),
  );

  it('may have system fields on the address line and the address', () => {
    const filled = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'anything']));
    expect(judge(customer({ line: filled(SYSTEM_LINE_FIELDS), address: filled(SYSTEM_ADDRESS_FIELDS) }))).toEqual([]);
  });

  it('may list its own currency', () =>
    expect(judge(customer({ sublists: { currency: [{ fields: { currency: '4' }, subrecords: {} }] } }))).toEqual([]));

  it('is a prospect for SPP type P', () =>
    expect(judgeSource({ type: 'P' }, { fields: { entitystatus: '8', stage: 'PROSPECT' } })).toEqual([]));

  it.each<[string, Partial<SppCustomerRecord>, Changes]>([
    ['the base currency without one in SPP', { currency: '' }, { fields: { currency: '1' } }],
    ['no terms that NetSuite does not know', { terms: 'Whenever' }, { fields: { terms: null } }],
    ['no web address without one in SPP', { web: ' ' }, { fields: { url: '' } }],
    ['the web address as it is when it has a scheme', { web: 'http://a.example/b' }, { fields: { url: 'http://a.example/b' } }],
    [
      'no address, e-mail or phone without any in SPP',
      { addr: undefined },
      { fields: { email: null, phone: null, fax: null }, sublists: { addressbook: [] } },
    ],
    [
      'no address for contact details only',
      { addr: { email: 'a@b.example', phone: '1234567', addr1: ' \u00a0' } },
      { fields: { email: 'a@b.example', phone: '1234567', fax: null }, sublists: { addressbook: [] } },
    ],
  ])('has %s', (_, own, changes) => expect(judgeSource(own, changes)).toEqual([]));

  it.each<[string, string]>([
    ['mailto:a@b.example', 'a@b.example'],
    ['MAILTO:a@b.example', 'a@b.example'],
    ['"Reyes, Dana" <d@b.example>', 'd@b.example'],
    [' A.B+c@b.example ', 'A.B+c@b.example'],
  ])('has the bare address of %s', (email, bare) => expect(judgeAddress({ email }, { fields: { email: bare } })).toEqual([]));

  it.each<[country: string, state: string, code: string, stateOrProvince: string | null]>([
    ['USA', 'texas', 'US', 'TX'],
    ['U.S.A.', 'ny', 'US', 'NY'],
    ['us', '', 'US', null],
    ['Canada', 'Québec', 'CA', 'QC'],
    ['CAN', 'Newfoundland and Labrador', 'CA', 'NL'],
    ['Holland', 'Noord-Holland', 'NL', 'Noord-Holland'],
    ['UK', '', 'GB', null],
    ['UAE', '', 'AE', null],
    ['Türkiye', '', 'TR', null],
    ['South Korea', '', 'KR', null],
    ['Czech Republic', '', 'CZ', null],
  ])('has codes for %s %s', (country, state, code, stateOrProvince) =>
    expect(judgeAddress({ country, state }, { address: { country: code, state: stateOrProvince } })).toEqual([]),
  );

  it('has line 4 alone as third line', () =>
    expect(judgeAddress({ addr3: '', addr4: 'Gate 4' }, { address: { addr3: 'Gate 4' } })).toEqual([]));
});

describe('a wrong customer', () => {
  it.each<[string, FieldValue]>([
    ['companyname', 'Caf\u00e9 Nord GmbH'],
    ['companyname', '  Cafe\u0301 Nord GmbH '],
    ['isperson', 'T'],
    ['isperson', true],
    ['entitystatus', '8'],
    ['entitystatus', null],
    ['email', 'Anke Weiß <anke@cafe-nord.example>'],
    ['email', 'ANKE@cafe-nord.example'],
    ['email', null],
    ['phone', '+49 40 1234567'],
    ['phone', null],
    ['fax', '040 1234567'],
    ['url', 'www.cafe-nord.example'],
    ['url', 'http://www.cafe-nord.example'],
    ['currency', '1'],
    ['currency', null],
    ['terms', '1'],
    ['terms', null],
    ['externalid', 'spp:other:1001'],
    ['externalid', '1001'],
    ['custentity_spx_customer_id', '1002'],
    ['custentity_spx_customer_id', null],
    ['stage', 'PROSPECT'],
    ['isinactive', true],
    ['salesrep', '12'],
    ['comments', 'x'],
    ['custentity_oa_export_to_openair', true],
    ['creditlimit', 0],
  ])('is found out by %s = %j alone', (name, value) => {
    const found = judge(customer({ fields: { [name]: value } }));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${name}( \\(digits\\))?: expected .*, found `))]);
  });

  it.each<[string, FieldValue]>([
    ['label', 'Billing'],
    ['defaultbilling', false],
    ['defaultshipping', false],
    ['isresidential', true],
  ])('is found out by the address line, %s = %j', (name, value) => {
    expect(judge(customer({ line: { [name]: value } }))).toEqual([expect.stringContaining(`${name}: expected`)]);
  });

  it.each<[string, FieldValue]>([
    ['country', 'AT'],
    ['country', 'Deutschland'],
    ['addressee', null],
    ['addr1', 'Haus B'],
    ['addr2', null],
    ['addr3', 'Hof 3'],
    ['addr3', 'Hof 3 2. OG'],
    ['city', 'HAMBURG'],
    ['state', 'HH'],
    ['zip', '1067'],
    ['zip', 1067],
    ['attention', 'Anke Weiß'],
    ['addrphone', '040 1234567'],
    ['override', true],
  ])('is found out by the address, %s = %j', (name, value) => {
    expect(judge(customer({ address: { [name]: value } }))).toEqual([
      expect.stringMatching(new RegExp(`^address ${name}: expected .*, found `)),
    ]);
  });

  it('has an address although SPP has none', () =>
    expect(judgeSource({ addr: { ...source.addr, ...emptyPostal } }, {})).toEqual(['addresses: expected none, found 1']));

  it('has no address', () => expect(judge(customer({ sublists: { addressbook: [] } }))).toEqual(['addresses: expected one, found none']));

  it('has its address twice', () => {
    const [line] = customer().sublists['addressbook']!;
    expect(judge(customer({ sublists: { addressbook: [line!, line!] } }))).toEqual(['addresses: expected one, found 2']);
  });

  it('has a subrecord too many', () => {
    const line = { fields: lineFields, subrecords: { addressbookaddress: address, other: {} } };
    expect(judge(customer({ sublists: { addressbook: [line] } }))).toEqual(['address line: expected no subrecord other']);
  });

  it.each<[string, StoredLine[]]>([
    ['contactroles', [{ fields: {}, subrecords: {} }]],
    ['currency', [{ fields: { currency: '1' }, subrecords: {} }]],
    ['currency', ['4', '1'].map((currency) => ({ fields: { currency }, subrecords: {} }))],
  ])('has lines in %s', (name, lines) =>
    expect(judge(customer({ sublists: { [name]: lines } }))).toEqual([`${name}: expected no lines, found ${lines.length}`]),
  );

  it('is another record type', () =>
    expect(judge({ ...customer(), type: 'vendor' })).toEqual(['record type: expected customer, found vendor']));

  it('has every mistake reported', () => expect(judge({ type: 'customer', id: 5, fields: {}, sublists: {} })).toHaveLength(12));
});

const emptyPostal: SppAddressRecord = { addr1: '', addr2: '', addr3: '', addr4: '', city: '', state: '', zip: '', country: '' };

describe('a customer that should have been parked', () => {
  const long = 'x'.repeat(84);

  it.each<[string, Partial<SppCustomerRecord>, Changes]>([
    ['companyname: a customer needs a company name', { company: ' ' }, { fields: { companyname: '' }, address: { addressee: '' } }],
    ['companyname: 84 characters are too many', { company: long }, { fields: { companyname: long }, address: { addressee: long } }],
    ['currency: NetSuite has no currency ZZZ', { currency: 'ZZZ' }, { fields: { currency: null } }],
    ['url: see our brochure is no web address', { web: 'see our brochure' }, { fields: { url: 'https://see our brochure' } }],
    ['url: http:// is no web address', { web: 'http://' }, { fields: { url: 'http://' } }],
    ['entitystatus: SPP has no customer type X', { type: 'X' }, {}],
  ])('%s', (why, own, changes) => expect(judgeSource(own, changes)[0]).toContain(why));

  it.each<[string, SppAddressRecord, Changes]>([
    ['email: sales at acme is no e-mail address', { email: 'sales at acme' }, { fields: { email: 'sales at acme' } }],
    ['email: a@b@c.example is no e-mail address', { email: 'a@b@c.example' }, { fields: { email: 'a@b@c.example' } }],
    ['phone (digits): 911 has too few digits', { phone: '911' }, { fields: { phone: '911' } }],
    ['address country: an address needs a country', { country: '' }, { address: { country: null } }],
    ['address country: no country is called Atlantis', { country: 'Atlantis' }, { address: { country: 'DE' } }],
    ['address country: no country is called 840', { country: '840' }, { address: { country: 'US' } }],
    ['address state: US has no state Tejas', { country: 'US', state: 'Tejas' }, { address: { country: 'US', state: 'TX' } }],
    ['address state: CA has no state ZZ', { country: 'CA', state: 'ZZ' }, { address: { country: 'CA', state: 'ZZ' } }],
  ])('%s', (why, own, changes) => {
    const found = judgeAddress(own, changes);
    expect(found[0]).toContain(why);
    expect(found[0]).toContain('should not have been created');
  });
});
