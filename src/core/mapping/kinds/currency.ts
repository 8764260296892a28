import { currencyCode } from '../currencies';
import { oneField, pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/**
 * `currency`: the internal id of the NetSuite currency with this ISO symbol, or with the symbol of this name. An account may
 * have symbols of its own, so what is not ISO is looked up as it is. Not applicable without Multiple Currencies.
 */
export const currency: Kind = (expression, references) => {
  const { currencies } = references;
  if (currencies === undefined) {
    const source = pathOf(expression, references);
    return { sources: [], read: () => ({ found: 'not-applicable', source, steps: ['this account has one currency only'] }) };
  }
  return oneField(expression, references, (input) => {
    // In capitals it is no name that objects inherit.
    const own = input.toUpperCase();
    const symbol = currencies[own] === undefined ? (currencyCode(input) ?? own) : own;
    const value = currencies[symbol];
    if (value === undefined) return { code: 'NO_MATCH', step: `no active currency has the symbol ${symbol}` };
    return { value, step: symbol === own ? `currency ${symbol} -> id ${value}` : `"${input}" -> currency ${symbol} -> id ${value}` };
  });
};
