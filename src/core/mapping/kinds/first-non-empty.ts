import { readText } from '../../customer/spp-customer';
import { pathsOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `company, name`: the first of several fields that is not empty. */
export const firstNonEmpty: Kind = (expression) => {
  const sources = pathsOf(expression);
  return {
    sources,
    read: (customer) => {
      const steps: string[] = [];
      for (const source of sources) {
        const value = readText(customer, source);
        if (value !== '') return { found: 'value', value, source, steps };
        steps.push(`${source} is empty`);
      }
      return { found: 'empty', source: sources.join(', '), steps };
    },
  };
};
