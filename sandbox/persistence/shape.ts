import type { StoreSnapshot } from '../netsuite/records/store';
import type { CustomFieldDefinition } from '../netsuite/types';

/**
 * Why rows that were saved with one package cannot go on under another: custom fields that now hold something else. Types and
 * fields that came or went do no harm. NetSuite itself refuses to change the type of a deployed field at all [K].
 */
export function shapeConflicts(saved: StoreSnapshot, packaged: StoreSnapshot): string[] {
  const now = fieldsById(packaged);
  return [...fieldsById(saved)].flatMap(([id, before]) => {
    const after = now.get(id);
    if (after === undefined || kindOf(after) === kindOf(before)) return [];
    return [`${id} was ${kindOf(before)} and is ${kindOf(after)}`];
  });
}

function fieldsById({ customRecords, entityFields }: StoreSnapshot): Map<string, CustomFieldDefinition> {
  const ofRecords = customRecords.flatMap(({ scriptId, fields }) =>
    fields.map((field): [string, CustomFieldDefinition] => [`${scriptId}.${field.scriptId}`, field]),
  );
  return new Map([...ofRecords, ...entityFields.map((field): [string, CustomFieldDefinition] => [field.scriptId, field])]);
}

const kindOf = ({ fieldType, selectRecordType }: CustomFieldDefinition): string =>
  selectRecordType === undefined ? fieldType : `${fieldType} of ${selectRecordType}`;
