import { isEmail } from '../../customer/is-email';
import { readField } from '../../customer/spp-customer';
import { pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `email`: one address. Undoes `mailto:`, `Name <a@b.c>`, and takes the first of a list; anything else that is no address does not match. */
export const email: Kind = (expression) => {
  const source = pathOf(expression);
  return (customer) => {
    const input = readField(customer, source).trim();
    if (input === '') return { found: 'empty', source, steps: [] };
    const first = input.split(/[;,]/)[0] ?? '';
    const value = (/<([^<>]+)>/.exec(first)?.[1] ?? first).trim().replace(/^mailto:/i, '');
    if (!isEmail(value)) return { found: 'no-match', input, code: 'EMAIL_INVALID', source, steps: [`"${input}" is not an e-mail address`] };
    return { found: 'value', value, source, steps: value === input ? [] : [`"${input}" -> ${value}`] };
  };
};
