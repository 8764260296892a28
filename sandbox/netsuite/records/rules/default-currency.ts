import type { Rule } from './rule';

const BASE_CURRENCY = '1';

/** A new customer without a currency has that of its subsidiary, or the base currency [K]. Only with Multiple Currencies. */
export const defaultCurrency: Rule = ({ before, type, fields }, { store }) => {
  if (before || !type.fields.has('currency')) return;
  fields['currency'] ??= store.get('subsidiary', Number(fields['subsidiary'] ?? NaN))?.fields['currency'] ?? BASE_CURRENCY;
};
