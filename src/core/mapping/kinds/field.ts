import { readField } from '../../customer/spp-customer';
import { pathOf } from '../expression';
import type { Kind } from '../mapping-row';

/** `company`, `addr.city`, `my_field__c`: the text of a field, without blanks around it. */
export const field: Kind = (expression) => {
  const source = pathOf(expression);
  return (customer) => {
    const value = readField(customer, source).trim();
    return value === '' ? { found: 'empty', source, steps: [] } : { found: 'value', value, source, steps: [] };
  };
};
