import { oneField, pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `currency`: the internal id of the NetSuite currency with this ISO symbol. Not applicable without Multiple Currencies. */
export const currency: Kind = (expression, { currencies }) => {
  if (currencies === undefined) {
    const source = pathOf(expression);
    return { sources: [], read: () => ({ found: 'not-applicable', source, steps: ['this account has one currency only'] }) };
  }
  return oneField(expression, (input) => {
    // In capitals it is no name that objects inherit.
    const symbol = input.toUpperCase();
    const value = currencies[symbol];
    if (value === undefined) return { code: 'NO_MATCH', step: `no active currency has the symbol ${symbol}` };
    return { value, step: `currency ${symbol} -> id ${value}` };
  });
};
