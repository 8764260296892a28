import type { AccountVariant } from '../../types';
import type { ConfigType } from './types';

/** A preference as a script reads it; without `text` only its value is known. */
export interface Preference {
  value: string | boolean;
  text?: string;
}

/** Dates of the sandbox are written so, whoever reads them. */
const DATE_FORMAT = { DATEFORMAT: { value: 'M/D/YYYY', text: 'M/D/YYYY' } } as const;
/** The base currency of every variant. */
const BASE_CURRENCY = 1;

/**
 * What an account variant says of a setup page, by the internal id of the preference, which is case-sensitive (help:
 * bridgehead_N3253690; the ids of other pages: [K]). Undefined for a page that a variant says nothing of.
 */
export function preferencesOf(variant: AccountVariant, page: ConfigType): Readonly<Record<string, Preference>> | undefined {
  switch (page) {
    case 'companyinformation':
      return { ...companyInformation(variant), ...baseCurrency(variant) };
    case 'companypreferences':
      return DATE_FORMAT;
    case 'userpreferences':
      return { ...DATE_FORMAT, TIMEZONE: { value: variant.timeZone } };
    case 'accountingpreferences':
      return {};
    case 'companyfeatures':
      return Object.fromEntries(variant.features.map((feature) => [feature, { value: true, text: 'T' }]));
    default:
      return undefined;
  }
}

const companyInformation = ({ accountId, companyName, timeZone }: AccountVariant): Record<string, Preference> => ({
  companyid: { value: accountId, text: accountId },
  companyname: { value: companyName, text: companyName },
  timezone: { value: timeZone },
});

function baseCurrency({ currencies }: AccountVariant): Record<string, Preference> {
  const base = currencies.find(({ id }) => id === BASE_CURRENCY);
  return base ? { basecurrency: { value: String(base.id), text: base.name } } : {};
}
