import { readField } from '../../customer/spp-customer';
import { countryCode } from '../countries';
import { ExpressionError, pathsOf } from '../expression';
import type { Kind } from '../mapping-row';
import { hasKnownStates, stateCode } from '../states';

/** `addr.state, addr.country`: the code of a state of the United States or Canada; the text itself in other countries. */
export const state: Kind = (expression) => {
  const [source, countryPath, ...rest] = pathsOf(expression);
  if (source === undefined || countryPath === undefined || rest.length > 0)
    throw new ExpressionError('expected two fields: the state, the country');
  return (customer) => {
    const input = readField(customer, source).trim();
    if (input === '') return { found: 'empty', source, steps: [] };
    const country = countryCode(readField(customer, countryPath));
    if (country === undefined || !hasKnownStates(country))
      return { found: 'value', value: input, source, steps: [`states of ${country ?? 'an unknown country'} are taken as they are`] };
    const value = stateCode(country, input);
    if (value === undefined)
      return { found: 'no-match', input, code: 'STATE_UNKNOWN', source, steps: [`"${input}" is not a state of ${country}`] };
    return { found: 'value', value, source, steps: value === input ? [] : [`"${input}" -> state ${value} of ${country}`] };
  };
};
