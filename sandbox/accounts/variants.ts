import type { AccountVariant } from '../netsuite/types';
import { CURRENCIES, ENTITY_STATUSES, TERMS } from './lists';

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

/** Every variant, for tests that must hold in all of them. */
export const ACCOUNT_VARIANTS: readonly AccountVariant[] = [demoAccount, manualNumberingAccount];
