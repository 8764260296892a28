import { demoCompany, expectationOf, type Story } from '../../../../sandbox/accounts/demo/demo-company';
import { hostLabel } from '../../../../sandbox/accounts/demo/customer-maker';
import { demoAccount } from '../../../../sandbox/accounts/variants';
import { SPP_ADDRESS_FIELDS } from '../../../../sandbox/suiteprojects/types';

const { customers, existing } = demoCompany();
const except = (...stories: Story[]) => customers.filter(({ story }) => !stories.includes(story));
const addressesOf = (record: (typeof customers)[number]['record']) => [record.addr, record.billingaddr, record.contactaddr];

const LEGAL_FORMS =
  /\b(inc|llc|llp|corp|co|ltd|limited|plc|gmbh|ag|kg|ug|sarl|sas|sa|ab|hb|as|aps|oy|bv|nv|srl|spa|sl|pty|kk|gk|pte|pvt|private|dac)\b/g;

/** What is left of a name when a person does not look closely. */
const looksLike = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(LEGAL_FORMS, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function textsOf(record: object): string[] {
  return Object.values(record).flatMap((value) => (typeof value === 'string' ? [value] : textsOf((value ?? {}) as object)));
}

const repeated = (values: string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index);

describe('SuiteProjects Pro’s own rules', () => {
  it('are kept: a company name, a nickname, a type, an active flag', () => {
    for (const { record } of except('no-company-name')) expect(record.company.trim()).not.toBe('');
    for (const { record } of customers) {
      expect(record.name).toBe(record.name.trim());
      expect(record.name.length).toBeGreaterThan(0);
      expect(record.name.length).toBeLessThanOrEqual(83);
      expect(['C', 'P']).toContain(record.type);
      expect(['0', '1']).toContain(record.active);
      expect(record.deleted).toBeUndefined();
    }
    expect(repeated(customers.map(({ record }) => record.name))).toEqual([]);
  });

  it('are kept: ISO currencies of the account', () => {
    const symbols = demoAccount.currencies.map(({ symbol }) => symbol);
    for (const { record } of except('currency-missing', 'currency-in-lower-case', 'currency-unknown'))
      expect(symbols).toContain(record.currency);
  });

  it('are kept: only fields that an address has, and no control characters or half emoji anywhere', () => {
    for (const { record } of customers) {
      for (const address of addressesOf(record)) expect(SPP_ADDRESS_FIELDS).toEqual(expect.arrayContaining(Object.keys(address ?? {})));
      for (const text of textsOf(record)) expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }
  });

  it('are kept: server times of the year before, created in the order of the ids and updated later', () => {
    const times = customers.map(({ record }) => record);
    for (const { created, updated } of times) {
      expect(created).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
      expect(created >= '2025-01-15 00:00:00' && created <= updated && updated < '2026-01-15 00:00:00').toBe(true);
    }
    expect(times.map(({ created }) => created)).toEqual(times.map(({ created }) => created).sort());
    expect(new Set(times.map(({ created }) => created.slice(0, 7))).size).toBe(13);
  });

  it('are kept: custom fields of their types', () => {
    for (const { record } of customers) {
      expect(['1', '0', '']).toContain(record.custom['export_customer_to_ns__c']);
      expect(record.custom['customer_since__c']).toMatch(/^(0000-00-00|20\d\d-\d\d-\d\d)$/);
    }
  });
});

describe('a good customer', () => {
  const good = customers.filter(({ story }) => expectationOf(story).fate === 'created');

  it('is the rule: plain customers are at least 650', () => {
    expect(customers.filter(({ story }) => story === 'plain').length).toBeGreaterThanOrEqual(650);
    expect(good.length).toBeGreaterThanOrEqual(900);
  });

  it('is marked for export, active, and not integrated', () => {
    for (const { record } of good) {
      expect(record).toMatchObject({ active: '1', custom: { export_customer_to_ns__c: '1', netsuite_customer_id__c: '' } });
    }
  });

  it('fits NetSuite’s field lengths', () => {
    for (const { record } of good) {
      const { phone = '', fax = '', email = '', city = '', zip = '', addr1 = '', addr2 = '', addr3 = '', addr4 = '' } = record.addr ?? {};
      for (const number of [phone, fax]) expect(number.length).toBeLessThanOrEqual(21);
      for (const line of [addr1, addr2, `${addr3}, ${addr4}`]) expect(line.length).toBeLessThanOrEqual(150);
      expect([email.length <= 254, city.length <= 50, zip.length <= 36, (record.web?.length ?? 0) <= 92]).toEqual([true, true, true, true]);
    }
  });

  it('varies: names, cities, people, terms, some without e-mail or phone', () => {
    const plain = customers.filter(({ story }) => story === 'plain').map(({ record }) => record);
    const kinds = (read: (record: (typeof plain)[number]) => string | undefined) => new Set(plain.map(read)).size;
    expect(kinds(({ company }) => company)).toBe(plain.length);
    expect(kinds(({ addr }) => addr?.city)).toBeGreaterThan(130);
    expect(kinds(({ addr }) => `${addr?.first} ${addr?.last}`)).toBeGreaterThan(300);
    expect(kinds(({ terms }) => terms)).toBe(demoAccount.terms.length + 1);
    expect(kinds(({ currency }) => currency)).toBe(demoAccount.currencies.length);
    for (const part of ['email', 'phone', 'fax', 'addr2'] as const) {
      const filled = plain.filter(({ addr }) => addr?.[part] !== '').length;
      expect(filled).toBeGreaterThan(100);
      expect(filled).toBeLessThan(plain.length);
    }
    for (const { company } of plain) expect(company).not.toMatch(/\d/);
  });
});

describe('nobody is mistaken for another', () => {
  const unlike = except('same-name-twice', 'same-name-but-legal-form', 'no-company-name');

  it('by name, unless the story says so', () => {
    const names = unlike.map(({ record }) => looksLike(record.company));
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(repeated(names)).toEqual([]);
  });

  it('by the name of a customer in NetSuite, unless the story says so', () => {
    const known = new Set(existing.map(({ fields }) => looksLike(String(fields['companyname']))));
    const namesakes = new Set(customers.filter(({ record }) => known.has(looksLike(record.company))).map(({ story }) => story));
    expect([...namesakes].sort()).toEqual([
      'already-integrated',
      'same-name-in-netsuite',
      'same-name-in-netsuite-but-legal-form',
      'write-back-missing',
      'write-back-missing-other-external-id',
    ]);
  });

  it('by phone, fax or mail domain, unless the story says so', () => {
    const strangers = except('phone-of-a-shared-house', 'same-phone-in-suiteprojects-pro');
    const exported = strangers.filter(({ story }) => expectationOf(story).fate !== 'parked').map(({ record }) => record.addr);
    const numbers = exported.flatMap((addr) => [addr?.phone, addr?.fax]).filter((text) => text !== undefined && text !== '');
    expect(repeated(numbers.map((number) => number!.replace(/\D/g, '')))).toEqual([]);
    const domains = exported.flatMap((addr) => /@(?:mail\.)?([^>]+)/.exec(addr?.email ?? '')?.[1] ?? []);
    expect(repeated(domains)).toEqual([]);
  });
});

it('uses no host outside .example and .internal', () => {
  for (const { record } of except('email-without-at', 'web-invalid')) {
    for (const host of [record.web, ...addressesOf(record).map((address) => address?.email)]) {
      if (host !== undefined && host !== '') expect(host).toMatch(/\.(example|internal)(\/[a-z/]*)?>?$/i);
    }
  }
});

it.each([
  ['Müller & Söhne Möbel GmbH', 'muller-sohne-mobel-gmbh'],
  ['Weißmann', 'weissmann'],
  ['Øresund Knitwear A/S', 'oresund-knitwear-a-s'],
  ['Łódzka Đakovačka Iğdır', 'lodzka-dakovacka-igdir'],
])('makes a host label of %s', (name, label) => expect(hostLabel(name)).toBe(label));
