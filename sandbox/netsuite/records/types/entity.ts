import type { AccountVariant, CustomFieldDefinition } from '../../types';
import { byId, type FieldDefinition } from '../field';
import type { RecordType } from '../record-type';
import { customField } from './custom-field';

interface EntityDefinition extends Pick<RecordType, 'type' | 'sublists' | 'rules' | 'scriptable'> {
  fields: readonly FieldDefinition[];
}

/** What the fields of an entity depend on: the account and its custom entity fields. */
export type EntityAccount = [variant: AccountVariant, entityFields: readonly CustomFieldDefinition[]];

/** An entity of an account, with the entity fields that apply to it. An entity field without `appliesTo` applies to all. */
export function entityType(
  { type, fields, sublists, rules, scriptable }: EntityDefinition,
  [{ features }, entityFields]: EntityAccount,
): RecordType {
  const standard = fields.filter(({ feature }) => feature === undefined || features.includes(feature));
  const custom = entityFields.filter(({ appliesTo }) => appliesTo === undefined || appliesTo.includes(type));
  return {
    type,
    kind: 'other',
    scriptable,
    fields: byId([...standard, ...custom.map(customField)]),
    sublists,
    rules,
    // Public code meets RCRD_HAS_BEEN_CHANGED on entities (facts 4.4).
    optimisticLocking: true,
    timestamps: { created: 'datecreated', modified: 'lastmodifieddate' },
  };
}
