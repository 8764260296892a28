import type { AccountVariant } from '../netsuite/types';

/** Currencies; NetSuite's own first four keep their usual ids [K], the base currency is 1. */
export const CURRENCIES: AccountVariant['currencies'] = [
  { id: 1, name: 'US Dollar', symbol: 'USD' },
  { id: 2, name: 'British Pound', symbol: 'GBP' },
  { id: 3, name: 'Canadian Dollar', symbol: 'CAD' },
  { id: 4, name: 'Euro', symbol: 'EUR' },
  { id: 5, name: 'Australian Dollar', symbol: 'AUD' },
  { id: 6, name: 'Japanese Yen', symbol: 'JPY' },
  { id: 7, name: 'Swiss Franc', symbol: 'CHF' },
  { id: 8, name: 'Swedish Krona', symbol: 'SEK' },
  { id: 9, name: 'Norwegian Krone', symbol: 'NOK' },
  { id: 10, name: 'Danish Krone', symbol: 'DKK' },
  { id: 11, name: 'Polish Zloty', symbol: 'PLN' },
  { id: 12, name: 'Czech Koruna', symbol: 'CZK' },
  { id: 13, name: 'Hungarian Forint', symbol: 'HUF' },
  { id: 14, name: 'Turkish Lira', symbol: 'TRY' },
  { id: 15, name: 'Brazilian Real', symbol: 'BRL' },
  { id: 16, name: 'Mexican Peso', symbol: 'MXN' },
  { id: 17, name: 'Indian Rupee', symbol: 'INR' },
  { id: 18, name: 'Singapore Dollar', symbol: 'SGD' },
  { id: 19, name: 'South Korean Won', symbol: 'KRW' },
  { id: 20, name: 'South African Rand', symbol: 'ZAR' },
];

/** Payment terms; the first seven are those of a new account [K]. */
export const TERMS: AccountVariant['terms'] = [
  { id: 1, name: 'Net 15' },
  { id: 2, name: 'Net 30' },
  { id: 3, name: 'Net 60' },
  { id: 4, name: 'Due on receipt' },
  { id: 5, name: '1% 10 Net 30' },
  { id: 6, name: '2% 10, Net 30' },
  { id: 7, name: 'Net 45' },
  { id: 8, name: 'Net 90' },
];

/** Entity statuses with the ids of a new account [K]; the status decides the stage. */
export const ENTITY_STATUSES: AccountVariant['entityStatuses'] = [
  { id: 6, name: 'Unqualified', stage: 'LEAD' },
  { id: 7, name: 'Qualified', stage: 'LEAD' },
  { id: 8, name: 'In Discussion', stage: 'PROSPECT' },
  { id: 9, name: 'Identified Decision Makers', stage: 'PROSPECT' },
  { id: 10, name: 'Proposal', stage: 'PROSPECT' },
  { id: 11, name: 'In Negotiation', stage: 'PROSPECT' },
  { id: 12, name: 'Purchasing', stage: 'PROSPECT' },
  { id: 13, name: 'Closed Won', stage: 'CUSTOMER' },
  { id: 14, name: 'Closed Lost', stage: 'PROSPECT' },
  { id: 15, name: 'Renewal', stage: 'CUSTOMER' },
  { id: 16, name: 'Lost Customer', stage: 'CUSTOMER' },
];

/** Subsidiaries of a OneWorld account; the parent company is 1 [K], the last is inactive. */
export const SUBSIDIARIES: AccountVariant['subsidiaries'] = [
  { id: 1, name: 'Summit Advisory, Inc.', currency: 'USD', country: 'US' },
  { id: 2, name: 'Summit Advisory UK Ltd', currency: 'GBP', country: 'GB' },
  { id: 3, name: 'Summit Advisory GmbH', currency: 'EUR', country: 'DE' },
  { id: 4, name: 'Summit Advisory Pty Ltd', currency: 'AUD', country: 'AU', isInactive: true },
];
