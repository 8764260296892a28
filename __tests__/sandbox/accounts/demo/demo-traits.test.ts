import { getAlpha2Code } from 'i18n-iso-countries';
import { demoCompany, type Story } from '../../../../sandbox/accounts/demo/demo-company';
import { COUNTRIES } from '../../../../sandbox/accounts/demo/countries';
import { demoAccount } from '../../../../sandbox/accounts/variants';

const { customers, existing } = demoCompany();
const tales = (...stories: Story[]) => customers.filter(({ story }) => stories.includes(story)).map(({ record }) => record);
const companies = (...stories: Story[]) => tales(...stories).map(({ company }) => company);
const addresses = (...stories: Story[]) => tales(...stories).map(({ addr }) => addr ?? {});
const existingNames = existing.map(({ fields }) => fields['companyname']);

describe('names', () => {
  it.each([...'üñøłÇÖßŒğı'])('have the Latin letter %s', (letter) =>
    expect(companies('latin-name').join().normalize('NFC')).toContain(letter),
  );

  it.each<[Story, RegExp]>([
    ['greek-name', /\p{Script=Greek}/u],
    ['cyrillic-name', /\p{Script=Cyrillic}/u],
    ['japanese-name', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
    ['arabic-name', /\p{Script=Arabic}/u],
    ['emoji-name', /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/u],
  ])('of %s are in their script, and so are the addresses', (story, script) => {
    for (const company of companies(story)) expect(company).toMatch(script);
    if (story !== 'emoji-name')
      for (const { addr1, city } of addresses(story))
        expect([addr1, city]).toEqual([expect.stringMatching(script), expect.stringMatching(script)]);
  });

  it('join an emoji of several persons, and use all three Japanese scripts', () => {
    expect(companies('emoji-name').join()).toContain('\u200d');
    for (const script of ['Han', 'Hiragana', 'Katakana'])
      expect(companies('japanese-name').join()).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  });

  it.each(['&', '"', "'", '<', '>', '<script>', '&amp;', ']]>', '\\', '{{', '${', '%s', "');", '=SUM('])('have %s', (text) =>
    expect(companies('markup-name').filter((company) => company.includes(text))).not.toEqual([]),
  );

  it('have accents of their own: decomposed, not composed', () => {
    for (const company of companies('decomposed-name')) {
      expect(company).toMatch(/\p{M}/u);
      expect(company).toBe(company.normalize('NFD'));
      expect(company).not.toBe(company.normalize('NFC'));
    }
    expect(companies('decomposed-name').join()).toContain('e\u0301');
  });

  it('have non-breaking spaces inside, and blanks around', () => {
    for (const company of companies('non-breaking-space-name')) expect(company.trim()).toMatch(/\S\u00a0\S/);
    for (const company of companies('blanks-around-name')) expect(company).not.toBe(company.trim());
    const around = companies('blanks-around-name');
    expect([
      around.some((name) => /^\s+\S.*\S$/u.test(name)),
      around.some((name) => /^\S.*\S\s+$/u.test(name)),
      around.some((name) => /^\s.*\s$/u.test(name)),
    ]).toEqual([true, true, true]);
  });

  it.each<[Story, number]>([
    ['name-of-1', 1],
    ['name-of-83', 83],
    ['name-of-84', 84],
    ['name-of-300', 300],
  ])('of %s have %d characters, none of them a blank at an end', (story, length) => {
    for (const company of companies(story)) expect([company.length, company.trim().length]).toEqual([length, length]);
  });

  it('are missing: empty or blank, with a nickname', () => {
    expect(companies('no-company-name').map((company) => company.trim())).toEqual(['', '']);
    expect(new Set(companies('no-company-name')).size).toBe(2);
  });

  it('look like values of other types', () =>
    expect(companies('name-looks-like-a-value').sort()).toEqual(['0042', '1e5', '2026-01-15', 'NULL', 'true']));
});

describe('addresses', () => {
  const filled = (address: object) =>
    Object.entries(address)
      .filter(([, value]) => value !== '')
      .map(([part]) => part);
  const postal = ['addr1', 'addr2', 'addr3', 'addr4', 'city', 'state', 'zip', 'country'];
  const postalParts = (address: object) => filled(address).filter((part) => postal.includes(part));

  it('have zip codes with leading zeros', () => {
    for (const { zip } of addresses('zip-with-leading-zero')) expect(zip).toMatch(/^0/);
    expect(addresses('zip-with-leading-zero').map(({ zip }) => zip)).toContain('00501');
  });

  it.each<[Story, string]>([
    ['address-without-city', 'city'],
    ['address-without-zip', 'zip'],
    ['address-without-state', 'state'],
    ['address-without-street', 'addr1'],
    ['address-without-country', 'country'],
  ])('of %s lack the %s alone', (story, part) => {
    for (const address of addresses(story)) {
      expect(filled(address)).not.toContain(part);
      expect(postalParts(address).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('have a country only, contact details only, or nothing', () => {
    for (const address of addresses('address-with-country-only')) expect(postalParts(address)).toEqual(['country']);
    for (const address of addresses('contact-details-only'))
      expect([postalParts(address), filled(address)]).toEqual([[], expect.arrayContaining(['phone'])]);
    for (const address of addresses('no-address')) expect(filled(address)).toEqual([]);
    expect(tales('no-address').filter(({ addr }) => addr === undefined)).toHaveLength(2);
  });

  it('have four lines, with and without gaps', () => {
    const lines = addresses('four-address-lines').map(({ addr1, addr2, addr3, addr4 }) => [addr1, addr2, addr3, addr4].map(Boolean));
    expect(lines).toContainEqual([true, true, true, true]);
    expect(lines).toContainEqual([true, false, false, true]);
    expect(lines).toContainEqual([true, true, true, false]);
  });

  it('are three for one customer, and differ', () => {
    for (const { addr, billingaddr, contactaddr } of tales('several-addresses')) {
      expect(billingaddr?.addr1).not.toBe(addr?.addr1);
      expect(billingaddr?.email).not.toBe(addr?.email);
      expect([billingaddr?.city, contactaddr?.mobile]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\d/)]);
    }
  });
});

describe('countries and states', () => {
  const texts = (...stories: Story[]) => new Set(addresses(...stories).map(({ country }) => country));

  it('are more than 40 by English name', () => {
    const codes = [...texts('plain')].map((text) => getAlpha2Code(text!, 'en'));
    expect(codes).not.toContain(undefined);
    expect(new Set(codes).size).toBe(COUNTRIES.length);
  });

  it('are more than 40 by code, two letters or three', () => {
    for (const text of texts('country-alpha-2')) expect(text).toMatch(/^[A-Z]{2}$/);
    for (const text of texts('country-alpha-3')) expect(text).toMatch(/^[A-Z]{3}$/);
    expect(texts('country-alpha-2', 'country-alpha-3').size).toBeGreaterThan(40);
  });

  it.each(['UK', 'USA', 'U.S.A.', 'Holland', 'Deutschland', 'Czech Republic', 'Türkiye', 'UAE', 'Great Britain', 'Österreich'])(
    'have the alias %s',
    (alias) => expect(texts('country-alias')).toContain(alias),
  );

  it('have South Korea', () => expect(texts('plain')).toContain('South Korea'));

  it('are unknown', () => expect([...texts('country-unknown')].sort()).toEqual(['Atlantis', 'QZ', 'Sokovia']));

  it('have states by name and by code', () => {
    const states = addresses('state-by-name').map(({ state }) => state);
    expect(states).toEqual(expect.arrayContaining(['Texas', 'new york', 'NORTH CAROLINA', 'tx', 'Ontario', 'Quebec', 'Québec']));
    const codes = new Set(
      addresses('plain')
        .filter(({ country }) => country === 'United States' || country === 'Canada')
        .map(({ state }) => state),
    );
    expect(codes.size).toBeGreaterThan(30);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('have unknown states', () =>
    expect(
      addresses('state-unknown')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['Bavaria', 'Tejas', 'ZZ']));
});

describe('values', () => {
  const currencies = demoAccount.currencies.map(({ symbol }) => symbol);
  const terms = demoAccount.terms.map(({ name }) => name);

  it('are codes that look like numbers', () =>
    expect(tales('code-looks-like-a-number').map(({ code }) => code)).toEqual(expect.arrayContaining(['0E68', '007'])));

  it('are currencies in lower case, unknown ones, and none', () => {
    for (const { currency } of tales('currency-in-lower-case'))
      expect(currencies.map((symbol) => symbol.toLowerCase())).toContain(currency);
    for (const { currency } of tales('currency-unknown')) expect([currency?.length, currencies.includes(currency!)]).toEqual([3, false]);
    expect(tales('currency-unknown').map(({ currency }) => currency)).toContain('ZZZ');
    for (const { currency } of tales('currency-missing')) expect(currency).toBe('');
  });

  it('are terms that NetSuite does not know', () => {
    for (const record of tales('terms-unknown'))
      expect([record.terms?.length, terms.includes(record.terms!)]).toEqual([expect.any(Number), false]);
  });

  it.each<[Story, RegExp]>([
    ['email-with-display-name', /<\S+@\S+>$/],
    ['email-with-mailto', /^mailto:/i],
    ['email-without-at', /^sales at acme$/],
    ['email-with-two-ats', /@.*@/],
  ])('are e-mail addresses like %s', (story, pattern) => {
    for (const { email } of addresses(story)) expect(email).toMatch(pattern);
  });

  it('are phone numbers of three digits, and of full-width digits', () => {
    for (const { phone } of addresses('phone-of-three-digits')) expect(phone?.replace(/\D/g, '')).toHaveLength(3);
    for (const { phone } of addresses('phone-with-full-width-digits')) expect(phone).toMatch(/[０-９]/);
  });

  it('are web addresses without a scheme, and such as are none', () => {
    for (const { web } of tales('web-without-scheme')) expect(web).not.toContain('://');
    expect(
      tales('web-invalid')
        .map(({ web }) => web)
        .sort(),
    ).toEqual(['http://', 'see our brochure']);
  });
});

describe('the state of the export', () => {
  it('has prospects, inactive customers, and such as are not marked', () => {
    for (const { type } of tales('prospect')) expect(type).toBe('P');
    for (const { active, custom } of tales('inactive')) expect([active, custom['export_customer_to_ns__c']]).toEqual(['0', '1']);
    expect(new Set(tales('not-marked').map(({ custom }) => custom['export_customer_to_ns__c']))).toEqual(new Set(['0', '']));
  });

  it('has twins of one name, and twins who differ in legal form and accents', () => {
    expect(companies('same-name-twice').sort()).toEqual([
      'Harbor Lights Marina',
      'Harbor Lights Marina',
      '株式会社双子堂',
      '株式会社双子堂',
    ]);
    expect(companies('same-name-but-legal-form')).toEqual(expect.arrayContaining(['Café Nord GmbH', 'Cafe Nord']));
  });

  it('has namesakes of customers that NetSuite has under no SPP id', () => {
    expect(existingNames).toEqual(expect.arrayContaining(companies('same-name-in-netsuite')));
    expect([companies('same-name-in-netsuite-but-legal-form'), existingNames]).toEqual([
      ['Crêperie du Phare'],
      expect.arrayContaining(['Creperie du Phare SARL']),
    ]);
    for (const { fields } of existing) {
      if (fields['companyname'] === 'Northgate Piano Movers')
        expect([fields['externalid'], fields['custentity_spx_customer_id']]).toEqual([undefined, undefined]);
    }
  });
});
