import { demoCompany, DEMO_SIZE, STORIES, withNetSuiteIds, type Story } from '../../../../sandbox/accounts/demo/demo-company';

const company = demoCompany();
const customersOf = (story: Story) => company.customers.filter((customer) => customer.story === story);

/** Stories with exactly so many customers; a change here changes what the demo proves. */
const COUNTS: Record<Story, number> = {
  plain: 686,
  prospect: 20,
  'latin-name': 8,
  'greek-name': 5,
  'cyrillic-name': 6,
  'japanese-name': 6,
  'arabic-name': 5,
  'markup-name': 12,
  'emoji-name': 4,
  'decomposed-name': 3,
  'non-breaking-space-name': 3,
  'blanks-around-name': 3,
  'name-looks-like-a-value': 5,
  'name-of-1': 2,
  'name-of-83': 2,
  'name-of-84': 1,
  'name-of-300': 1,
  'no-company-name': 2,
  'zip-with-leading-zero': 6,
  'address-without-city': 3,
  'address-without-zip': 3,
  'address-without-state': 3,
  'address-without-street': 3,
  'address-with-country-only': 3,
  'address-without-country': 4,
  'no-address': 4,
  'contact-details-only': 4,
  'four-address-lines': 4,
  'several-addresses': 6,
  'country-alpha-2': 22,
  'country-alpha-3': 22,
  'country-alias': 21,
  'country-unknown': 3,
  'state-by-name': 13,
  'state-unknown': 3,
  'code-looks-like-a-number': 4,
  'currency-missing': 3,
  'currency-in-lower-case': 2,
  'currency-unknown': 2,
  'terms-unknown': 3,
  'email-with-display-name': 3,
  'email-with-mailto': 2,
  'email-without-at': 1,
  'email-with-two-ats': 2,
  'phone-with-full-width-digits': 2,
  'phone-of-three-digits': 2,
  'web-without-scheme': 2,
  'web-invalid': 2,
  'not-marked': 14,
  inactive: 10,
  'already-integrated': 12,
  'write-back-missing': 4,
  'write-back-missing-other-external-id': 2,
  'same-name-twice': 4,
  'same-name-but-legal-form': 4,
  'same-name-in-netsuite': 2,
  'same-name-in-netsuite-but-legal-form': 1,
  'same-phone-in-netsuite': 2,
  'same-email-domain-in-netsuite': 2,
  'same-entity-id-in-netsuite': 2,
  'same-phone-in-suiteprojects-pro': 2,
  'same-entity-id-in-suiteprojects-pro': 2,
  'phone-of-a-shared-house': 6,
};

it('has 1,000 customers', () => {
  expect(DEMO_SIZE).toBe(1000);
  expect(company.customers).toHaveLength(1000);
});

it.each(STORIES)('tells the story %s as often as it should', (story) => expect(customersOf(story)).toHaveLength(COUNTS[story]));

it('is the same on every call', () => expect(demoCompany()).toEqual(company));

it('does not share its records between calls', () => {
  demoCompany().customers[0]!.record.custom['netsuite_customer_id__c'] = 'spoiled';
  expect(demoCompany()).toEqual(company);
});

it('numbers its customers from 1001 to 2000', () =>
  expect(company.customers.map(({ record }) => record.id)).toEqual(Array.from({ length: 1000 }, (_, index) => String(1001 + index))));

it('mixes the stories: none fills a stretch of its own', () => {
  const special = company.customers.map(({ story }, index) => (story === 'plain' ? -1 : index)).filter((index) => index >= 0);
  for (let start = 0; start < 1000; start += 100) {
    expect(special.filter((index) => index >= start && index < start + 100).length).toBeGreaterThan(15);
  }
});

it('names its custom fields', () => {
  expect(company.customFields).toEqual(['export_customer_to_ns__c', 'netsuite_customer_id__c', 'industry__c', 'customer_since__c']);
  for (const { record } of company.customers) expect(Object.keys(record.custom)).toEqual(company.customFields);
});

describe('the customers that NetSuite has already', () => {
  const ids = company.existing.map((_, index) => 500 + 3 * index);
  const inNetSuite = withNetSuiteIds(company, ids);
  const netSuiteIdOf = (record: { custom: Record<string, string> }) => record.custom['netsuite_customer_id__c'];

  it('choose no internal id', () => {
    for (const { fields } of company.existing) {
      expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(['id']));
      expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(['internalid']));
    }
  });

  it('are valid customers: a company, a status, one main address with a country', () => {
    for (const { fields, sublists } of company.existing) {
      expect(fields).toMatchObject({ isperson: 'F', companyname: expect.stringMatching(/\S/), entitystatus: '13' });
      const [line, ...more] = sublists?.['addressbook'] ?? [];
      expect(more).toEqual([]);
      expect(line?.fields).toEqual({ label: 'Main', defaultbilling: true, defaultshipping: true });
      expect(line?.subrecords['addressbookaddress']).toMatchObject({
        country: expect.stringMatching(/^[A-Z]{2}$/),
        city: expect.any(String),
      });
    }
  });

  it.each(['externalid', 'custentity_spx_customer_id'])('have no %s twice', (field) => {
    const values = company.existing.map(({ fields }) => fields[field]).filter((value) => value !== undefined);
    expect(values.length).toBeGreaterThan(0);
    expect(new Set(values).size).toBe(values.length);
  });

  it('are for the greater part unknown to SPP', () => {
    const unknown = company.existing.filter(({ fields }) => fields['custentity_spx_customer_id'] === undefined);
    expect(unknown.length).toBeGreaterThanOrEqual(25);
  });

  it('give their internal ids to the integrated customers, and to no one else', () => {
    for (const { story, record, integratedAs } of inNetSuite.customers) {
      if (story !== 'already-integrated') {
        expect([integratedAs, netSuiteIdOf(record)]).toEqual([undefined, '']);
        continue;
      }
      expect(netSuiteIdOf(record)).toBe(String(500 + 3 * integratedAs!));
      expect(company.existing[integratedAs!]?.fields['companyname']).toBe(record.company);
    }
    expect(new Set(customersOf('already-integrated').map(({ integratedAs }) => integratedAs)).size).toBe(12);
  });

  it('leave the company itself as it was', () => {
    expect(company).toEqual(demoCompany());
    expect(inNetSuite.existing).toBe(company.existing);
  });

  it('have to be as many as the ids', () => expect(() => withNetSuiteIds(company, ids.slice(1))).toThrow(RangeError));

  it.each(['summit', 'other-company'])('carry the external id of SPP company %s where the write-back is missing', (sppCompany) => {
    const { customers, existing } = demoCompany(sppCompany);
    for (const { record } of customers.filter(({ story }) => story === 'write-back-missing')) {
      expect(existing.map(({ fields }) => fields)).toContainEqual(
        expect.objectContaining({
          companyname: record.company,
          externalid: `spp:${sppCompany}:${record.id}`,
          custentity_spx_customer_id: record.id,
        }),
      );
    }
  });

  it('carry only the SPP id where another integration took the external id', () => {
    for (const { record } of customersOf('write-back-missing-other-external-id')) {
      const twin = company.existing.find(({ fields }) => fields['custentity_spx_customer_id'] === record.id);
      expect(twin?.fields).toMatchObject({ companyname: record.company, externalid: expect.stringMatching(/^CRM-/) });
    }
  });
});
