import { alpha2ToAlpha3, getAlpha2Code } from 'i18n-iso-countries';
import { COUNTRIES, market } from '../../../../sandbox/accounts/demo/countries';
import { country } from '../../../../sandbox/accounts/demo/countries/country';
import { demoAccount } from '../../../../sandbox/accounts/variants';

const currencies = demoAccount.currencies.map(({ symbol }) => symbol);

it('has more than 40 countries, each once', () => {
  expect(COUNTRIES.length).toBeGreaterThan(40);
  expect(new Set(COUNTRIES.map(({ alpha2 }) => alpha2)).size).toBe(COUNTRIES.length);
});

describe.each(COUNTRIES)('$name', ({ alpha2, alpha3, name, currency, phones, cities }) => {
  it('has its ISO codes', () => {
    expect(alpha2ToAlpha3(alpha2)).toBe(alpha3);
    expect(getAlpha2Code(name, 'en')).toBe(alpha2);
  });

  it('pays in a currency of the account', () => expect(currencies).toContain(currency));

  it.each(phones)('has phone numbers like %s that NetSuite takes', (phone) => {
    expect(phone.length).toBeLessThanOrEqual(21);
    expect(phone.replace(/[^#\d]/g, '').length).toBeGreaterThanOrEqual(7);
  });

  it('has cities with zip codes, and states where they are checked', () => {
    for (const city of cities) {
      expect(city.zip).toMatch(alpha2 === 'US' ? /^\d{5}$/ : alpha2 === 'CA' ? /^[A-Z]\d[A-Z] \d[A-Z]\d$/ : /\d/);
      if (alpha2 === 'US' || alpha2 === 'CA') expect(city.state).toMatch(/^[A-Z]{2}$/);
    }
  });
});

it('shares no founder between two countries', () => {
  const founders = COUNTRIES.flatMap((one) => one.founders);
  expect(founders.filter((founder, index) => founders.indexOf(founder) !== index)).toEqual([]);
});

it('has no market where there is none', () => expect(() => market('AQ')).toThrow('No market AQ.'));

it.each([
  [{ codes: 'XX', cities: 'Town/1' }, 'alpha-3'],
  [{ codes: 'XX XXX', cities: 'Town' }, 'Not a city: Town'],
])('refuses a row with %j', (wrong, message) => {
  const row = {
    name: 'X',
    currency: 'EUR',
    tongue: 'english' as const,
    phones: '#',
    legalForms: 'X',
    founders: 'X',
    given: 'X',
    family: 'X',
  };
  expect(() => country({ ...row, ...wrong })).toThrow(message);
});
