import { readField } from '../../customer/spp-customer';
import { pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `currency`: the internal id of the NetSuite currency with this ISO symbol. Not applicable without Multiple Currencies. */
export const currency: Kind = (expression, references) => {
  const source = pathOf(expression);
  const { currencies } = references;
  if (currencies === undefined) return () => ({ found: 'not-applicable', source, steps: ['this account has one currency only'] });
  return (customer) => {
    const input = readField(customer, source).trim().toUpperCase();
    if (input === '') return { found: 'empty', source, steps: [] };
    const value = Object.hasOwn(currencies, input) ? currencies[input] : undefined;
    if (value === undefined)
      return { found: 'no-match', input, code: 'NO_MATCH', source, steps: [`no active currency has the symbol ${input}`] };
    return { found: 'value', value, source, steps: [`currency ${input} -> id ${value}`] };
  };
};
