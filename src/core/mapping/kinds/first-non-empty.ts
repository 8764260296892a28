import { pathsOf } from '../expression';
import type { Kind } from '../mapping-row';
import { textAt } from '../side';

/** `company, name`: the first of several fields that is not empty. */
export const firstNonEmpty: Kind = (expression, references) => {
  const sources = pathsOf(expression, references);
  const fields = sources.map((source) => ({ source, textOf: textAt(source) }));
  return {
    sources,
    read: (customer) => {
      const steps: string[] = [];
      for (const { source, textOf } of fields) {
        const value = textOf(customer);
        if (value !== '') return { found: 'value', value, source, steps };
        steps.push(`${source} is empty`);
      }
      return { found: 'empty', source: sources.join(', '), steps };
    },
  };
};
