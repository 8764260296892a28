import type { AccountVariant } from '../netsuite/types';
import { CURRENCIES, ENTITY_STATUSES, SUBSIDIARIES, TERMS } from './lists';

/** The account of the demo: one company in the US, several currencies, entity ids assigned by NetSuite. */
export const demoAccount: AccountVariant = {
  name: 'single company',
  accountId: 'TSTDRV1234567',
  companyName: 'Summit Advisory, Inc.',
  features: [
    'ACCOUNTING',
    'CRM',
    'CUSTOMRECORDS',
    'MULTICURRENCY',
    'OAUTH2',
    'RECEIVABLES',
    'RESTWEBSERVICES',
    'SERVERSIDESCRIPTING',
    'WEBSERVICES',
  ],
  autoNumbering: true,
  allowFreeFormStates: false,
  subsidiaries: [],
  currencies: CURRENCIES,
  terms: TERMS,
  entityStatuses: ENTITY_STATUSES,
  processors: 2,
  timeZone: 'America/New_York',
  assumptions: { externalIdUnique: true, entityIdUnique: true, addressCountry: 'required' },
};

/** The same company with auto-numbering off: the company name becomes the entity id, so equal names clash. */
export const manualNumberingAccount: AccountVariant = {
  ...demoAccount,
  name: 'single company, auto-numbering off',
  accountId: 'TSTDRV1234568',
  autoNumbering: false,
};

/** The same company where a state may be any text. */
export const freeFormStatesAccount: AccountVariant = {
  ...demoAccount,
  name: 'single company, free-form states',
  accountId: 'TSTDRV1234569',
  allowFreeFormStates: true,
};

/** The same company without Multiple Currencies: customers have no currency, and there is only the company's own. */
export const singleCurrencyAccount: AccountVariant = {
  ...demoAccount,
  name: 'single company, single currency',
  accountId: 'TSTDRV1234570',
  features: demoAccount.features.filter((feature) => feature !== 'MULTICURRENCY'),
  currencies: CURRENCIES.slice(0, 1),
};

/** OneWorld: every customer belongs to a subsidiary, and takes its currency unless it names one. The last subsidiary was closed. */
export const oneWorldAccount: AccountVariant = {
  ...demoAccount,
  name: 'OneWorld, several currencies',
  accountId: 'TSTDRV1234571',
  features: [...demoAccount.features, 'SUBSIDIARIES'].sort(),
  subsidiaries: SUBSIDIARIES,
};

/** OneWorld without Multiple Currencies, as a company has it whose subsidiaries are all in one country. */
export const oneWorldSingleCurrencyAccount: AccountVariant = {
  ...singleCurrencyAccount,
  name: 'OneWorld, single currency',
  accountId: 'TSTDRV1234572',
  features: [...singleCurrencyAccount.features, 'SUBSIDIARIES'].sort(),
  subsidiaries: SUBSIDIARIES.map((subsidiary) => ({ ...subsidiary, currency: 'USD', country: 'US' })),
};

export const hasFeature = ({ features }: Pick<AccountVariant, 'features'>, feature: string): boolean => features.includes(feature);

/** Every variant, for tests that must hold in all of them. */
export const ACCOUNT_VARIANTS: readonly AccountVariant[] = [
  demoAccount,
  manualNumberingAccount,
  freeFormStatesAccount,
  singleCurrencyAccount,
  oneWorldAccount,
  oneWorldSingleCurrencyAccount,
];
