import type { AccountVariant, CustomFieldDefinition } from '../../types';
import { byId } from '../field';
import type { RecordType } from '../record-type';
import { customerRules } from '../rules';
import { addressbook } from './addressbook';
import { customField } from './custom-field';
import { CUSTOMER_FIELDS } from './customer-fields';

/** The customer of an account, with the entity fields that apply to it. An entity field without `appliesTo` applies to all. */
export function customerType({ features }: AccountVariant, entityFields: readonly CustomFieldDefinition[]): RecordType {
  const standard = CUSTOMER_FIELDS.filter(({ feature }) => feature === undefined || features.includes(feature));
  const custom = entityFields.filter(({ appliesTo }) => appliesTo === undefined || appliesTo.includes('customer'));
  return {
    type: 'customer',
    kind: 'other',
    scriptable: true,
    fields: byId([...standard, ...custom.map(customField)]),
    sublists: { addressbook },
    rules: customerRules,
    // Public code meets RCRD_HAS_BEEN_CHANGED on entities (facts 4.4).
    optimisticLocking: true,
    timestamps: { created: 'datecreated', modified: 'lastmodifieddate' },
  };
}
