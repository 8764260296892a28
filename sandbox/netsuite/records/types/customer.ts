import type { AccountVariant, CustomFieldDefinition } from '../../types';
import type { RecordType } from '../record-type';
import { customerRules } from '../rules';
import { CUSTOMER_FIELDS } from './customer-fields';
import { customerSublists } from './customer-sublists';
import { entityType } from './entity';

/** The customer of an account; leads and prospects are customers of another stage. */
export function customerType(variant: AccountVariant, entityFields: readonly CustomFieldDefinition[]): RecordType {
  const customer = {
    type: 'customer',
    fields: CUSTOMER_FIELDS,
    sublists: customerSublists(variant),
    rules: customerRules,
    scriptable: true,
  };
  return entityType(customer, [variant, entityFields]);
}
