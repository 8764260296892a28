import { readField } from '../../customer/spp-customer';
import { pathsOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `company, name`: the first of several fields that is not empty. */
export const firstNonEmpty: Kind = (expression) => {
  const paths = pathsOf(expression);
  return (customer) => {
    const steps: string[] = [];
    for (const source of paths) {
      const value = readField(customer, source).trim();
      if (value !== '') return { found: 'value', value, source, steps };
      steps.push(`${source} is empty`);
    }
    return { found: 'empty', source: paths.join(', '), steps };
  };
};
