import { readField } from '../../customer/spp-customer';
import { pathsOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `addr.addr3, addr.addr4`: the fields that are not empty, joined by a comma and a blank. */
export const join: Kind = (expression) => {
  const paths = pathsOf(expression);
  const source = paths.join(', ');
  return (customer) => {
    const values = paths.map((path) => readField(customer, path).trim()).filter((value) => value !== '');
    if (values.length === 0) return { found: 'empty', source, steps: [] };
    return { found: 'value', value: values.join(', '), source, steps: values.length > 1 ? [`${values.length} values joined`] : [] };
  };
};
