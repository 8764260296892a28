import type { AccountVariant, CustomFieldDefinition } from '../../types';
import type { RecordType } from '../record-type';
import { customerRules, rulesOfStage } from '../rules';
import { CUSTOMER_FIELDS } from './customer-fields';
import { customerSublists } from './customer-sublists';
import { entityType, type EntityAccount } from './entity';

/** The customer of an account. */
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

/** A lead and a prospect have the fields of a customer, and the custom fields that apply to customers [K]. */
export const leadType = (...account: EntityAccount): RecordType => ({
  ...customerType(...account),
  type: 'lead',
  rules: rulesOfStage('LEAD'),
});

export const prospectType = (...account: EntityAccount): RecordType => ({
  ...customerType(...account),
  type: 'prospect',
  rules: rulesOfStage('PROSPECT'),
});
