import { pathsOf } from '../expression';
import type { Kind } from '../mapping-row';
import { textAt } from '../side';

/** `addr.addr3, addr.addr4`: the fields that are not empty, joined by a comma and a blank. */
export const join: Kind = (expression, references) => {
  const sources = pathsOf(expression, references);
  const texts = sources.map(textAt);
  const source = sources.join(', ');
  return {
    sources,
    read: (customer) => {
      const values = texts.map((textOf) => textOf(customer)).filter((value) => value !== '');
      if (values.length === 0) return { found: 'empty', source, steps: [] };
      return { found: 'value', value: values.join(', '), source, steps: values.length > 1 ? [`${values.length} values joined`] : [] };
    },
  };
};
