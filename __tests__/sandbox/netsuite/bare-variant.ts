import type { AccountVariant } from '../../../sandbox/netsuite/types';

/** An account without lists or extra features, for tests that need an account but none of its data. */
export const bareVariant: AccountVariant = {
  name: 'bare',
  accountId: 'TD100',
  companyName: 'Test Company',
  features: ['CUSTOMRECORDS', 'SERVERSIDESCRIPTING'],
  autoNumbering: true,
  allowFreeFormStates: false,
  subsidiaries: [],
  currencies: [],
  terms: [],
  entityStatuses: [],
  processors: 2,
  timeZone: 'America/New_York',
  assumptions: { externalIdUnique: true, entityIdUnique: true, addressCountry: 'required' },
};
