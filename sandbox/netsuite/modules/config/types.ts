import type * as config from 'N/config';

/** config.Type, complete as in the typings of N/config. Values as SuiteScript 1.0 names the pages [K]; `companyinformation` is seen in public code. */
export const CONFIG_TYPES = {
  USER_PREFERENCES: 'userpreferences',
  COMPANY_INFORMATION: 'companyinformation',
  COMPANY_PREFERENCES: 'companypreferences',
  ACCOUNTING_PREFERENCES: 'accountingpreferences',
  ACCOUNTING_PERIODS: 'accountingperiods',
  TAX_PERIODS: 'taxperiods',
  FEATURES: 'companyfeatures',
  TIME_POST: 'timepost',
  TIME_VOID: 'timevoid',
} as const satisfies { readonly [Name in keyof typeof config.Type]: string };

export type ConfigType = (typeof CONFIG_TYPES)[keyof typeof CONFIG_TYPES];
