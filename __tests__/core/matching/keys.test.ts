import { emailDomainKey } from '../../../src/core/matching/email-domain';
import { entityIdKey, likelyEntityIdKey } from '../../../src/core/matching/entity-id';
import { isSamePhone, phoneDigits } from '../../../src/core/matching/phone-digits';
import { isSameTaxNumber, taxNumberKey } from '../../../src/core/matching/tax-number';

describe('the domain of an e-mail address', () => {
  it.each([
    ['Jo@ACME.com', 'acme.com'],
    [' jo@mail.acme.co.uk ', 'mail.acme.co.uk'],
    ['jo@yahoo.acme.com', 'yahoo.acme.com'],
    ['jo@live.acme.de', 'live.acme.de'],
    ['jo@contest.com', 'contest.com'],
  ])('%j is %s', (email, domain) => expect(emailDomainKey(email)).toBe(domain));
  it.each([
    '',
    'jo',
    'jo@',
    '@acme.com',
    'jo@gmail.com',
    'jo@GMX.de',
    'jo@yahoo.co.uk',
    'jo@hotmail.com.br',
    'jo@t-online.de',
    'jo@example.com',
    'jo@x.example',
    'jo@a.test',
  ])('%j tells nothing', (email) => expect(emailDomainKey(email)).toBe(''));
});

describe('phone numbers, compared from the right', () => {
  it.each([
    ['+49 30 1234567', '030/1234567'],
    ['+44 (0)20 7946 0958', '+44 20 7946 0958'],
    ['+44 (0)20 7946 0958', '020 7946 0958'],
    ['0049 30 1234567', '+49-30-1234567'],
    ['(555) 123-4567', '1.555.123.4567'],
    ['555 123 4567 ext. 12', '555 123 4567 x9'],
    ['555-123-4567;ext=12', '5551234567'],
    ['٠٣٠ ١٢٣٤٥٦٧', '0301234567'],
    ['1234567', '+49 30 1234567'],
  ])('%j is %j', (one, other) => {
    expect(isSamePhone(phoneDigits(one), phoneDigits(other))).toBe(true);
    expect(isSamePhone(phoneDigits(other), phoneDigits(one))).toBe(true);
  });
  it.each([
    ['+49 30 1234567', '+49 40 1234567'],
    ['555 123 4567', '555 123 4568'],
  ])('%j is not %j', (one, other) => expect(isSamePhone(phoneDigits(one), phoneDigits(other))).toBe(false));
  it.each(['', '123456', '000 0000000', '999-999-9999', 'n/a', 'ext. 123456'])('%j is no number', (phone) =>
    expect(phoneDigits(phone)).toBe(''),
  );
});

describe('tax numbers', () => {
  it.each([
    ['DE 123.456.789', 'de123456789'],
    ['DE123456789', '123456789'],
    ['12-3456789', '123456789'],
    ['ATU12345678', 'U12345678'],
  ])('%j is %j', (one, other) => expect(isSameTaxNumber(taxNumberKey(one), taxNumberKey(other))).toBe(true));
  it.each([
    ['DE123456789', 'PL123456789'],
    ['DE123456789', 'DE123456788'],
  ])('%j is not %j', (one, other) => expect(isSameTaxNumber(taxNumberKey(one), taxNumberKey(other))).toBe(false));
  it.each(['', 'N/A', 'EXEMPT', '000000000', 'DE999999999', 'none yet 1'])('%j is a placeholder', (tax) =>
    expect(taxNumberKey(tax)).toBe(''),
  );
});

describe('entity ids', () => {
  it.each([
    ['  Acme   Labs ', 'acme labs'],
    ['A-1', 'a-1'],
    ['\u200b', ''],
  ])('%j as %j', (id, key) => expect(entityIdKey(id)).toBe(key));
  it.each(['100', ' 00-12 ', '1.5', ''])('%j in SPP is hardly one', (text) => expect(likelyEntityIdKey(text)).toBe(''));
  it('C-100 may be one', () => expect(likelyEntityIdKey('C-100')).toBe('c-100'));
});
