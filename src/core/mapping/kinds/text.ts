import { isBlank } from '../../customer/is-blank';
import { changeOf, pathOf } from '../expression';
import { splitOutsideQuotes } from '../literal';
import type { Kind } from '../mapping-row';
import { rawTextAt } from '../side';
import { textStepOf } from './text-steps';

/** `company | trim | truncate 83`: a field and the functions it goes through, from left to right. */
export const text: Kind = (expression, references) => {
  const [first = '', ...names] = splitOutsideQuotes(expression, '|');
  const source = pathOf(first, references);
  const textOf = rawTextAt(source);
  const functions = names.map((name) => ({ name, step: textStepOf(name) }));
  return {
    sources: [source],
    read: (customer) => {
      let value = textOf(customer).trim();
      const steps: string[] = [];
      for (const { name, step } of functions) {
        const next = step(value);
        const change = changeOf(value, next);
        if (change !== undefined) steps.push(`${name}: ${change}`);
        value = next;
      }
      return isBlank(value) ? { found: 'empty', source, steps } : { found: 'value', value, source, steps };
    },
  };
};
