import { pathsOf } from '../expression';
import type { Kind } from '../mapping-row';
import { readText } from '../side';

/** `company, name`: the first of several fields that is not empty. */
export const firstNonEmpty: Kind = (expression, references) => {
  const sources = pathsOf(expression, references);
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
