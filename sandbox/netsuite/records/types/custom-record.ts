import type { CustomRecordTypeDefinition } from '../../types';
import { byId, characters, field, type FieldDefinition } from '../field';
import type { RecordType } from '../record-type';
import { customRecordRules } from '../rules';
import { customField } from './custom-field';

const column = true;

/** Fields that every custom record has, besides its name [K]. */
const standard: readonly FieldDefinition[] = [
  field('isinactive', 'Inactive', 'checkbox', { column }),
  field('externalid', 'External ID', 'text', { column, change: 'form', limits: characters(255) }),
  field('created', 'Date Created', 'datetime', { column, change: 'system' }),
  field('lastmodified', 'Last Modified', 'datetime', { column, change: 'system' }),
];

const name = field('name', 'Name', 'text', { column, mandatory: true, limits: [{ count: 300, unit: 'bytes' }] });

/** The record type that an SDF custom record type makes. */
export function customRecordType(definition: CustomRecordTypeDefinition): RecordType {
  return {
    type: definition.scriptId,
    kind: 'custom record',
    scriptable: true,
    fields: byId([...(definition.includeName ? [name] : []), ...standard, ...definition.fields.map(customField)]),
    sublists: {},
    rules: customRecordRules,
    optimisticLocking: definition.optimisticLocking ?? false,
    timestamps: { created: 'created', modified: 'lastmodified' },
  };
}
