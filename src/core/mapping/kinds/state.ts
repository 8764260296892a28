import { countryCode } from '../countries';
import { changeOf, ExpressionError, oneField, pathsOf } from '../expression';
import type { Kind } from '../mapping-row';
import { hasKnownStates, stateCode } from '../states';
import { textAt } from '../side';

/** `addr.state, addr.country`: the code of a state of the United States or Canada; the text itself in other countries. */
export const state: Kind = (expression, references) => {
  const [path, countryPath, ...rest] = pathsOf(expression, references);
  if (path === undefined || countryPath === undefined || rest.length > 0)
    throw new ExpressionError('expected two fields: the state, the country');
  const countryOf = textAt(countryPath);
  const { read } = oneField(path, references, (input, customer) => {
    const country = countryCode(countryOf(customer));
    if (country === undefined || !hasKnownStates(country))
      return { value: input, step: `states of ${country ?? 'an unknown country'} are taken as they are` };
    const value = stateCode(country, input);
    if (value === undefined) return { code: 'STATE_UNKNOWN', step: `"${input}" is not a state of ${country}` };
    return { value, step: changeOf(input, value, `state ${value} of ${country}`) };
  });
  return { sources: [path, countryPath], read };
};
