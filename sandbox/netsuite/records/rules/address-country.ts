import iso from 'i18n-iso-countries';
import { companyCountry } from '../company-country';
import { PlatformError, type AccountVariant } from '../../types';
import { addressesOf } from './addresses';
import type { Rule } from './rule';

/** ISO 3166-1, and Kosovo, which NetSuite has under the code in common use [K]. */
const COUNTRIES = new Set([...Object.keys(iso.getAlpha2Codes()), 'XK']);

/**
 * Every address has a country, as a two-letter code in capitals (facts 4.2). A missing one is USER_ERROR, or becomes the
 * company's country (assumption `addressCountry`); an unknown one is SSS_INVALID_COUNTRY_ID [assumed].
 */
export const addressCountry: Rule = (draft, { variant }) => {
  for (const address of addressesOf(draft)) {
    address['country'] ??= missingCountry(variant);
    if (!COUNTRIES.has(String(address['country'])))
      throw new PlatformError('SSS_INVALID_COUNTRY_ID', `Invalid country ID: ${address['country']}`);
  }
};

function missingCountry(variant: AccountVariant): string {
  if (variant.assumptions.addressCountry === 'required') throw new PlatformError('USER_ERROR', 'Please enter value(s) for: Country');
  return companyCountry(variant);
}
