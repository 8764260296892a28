import type { FieldDefinition, FieldType } from '../../records/field';
import type { Store } from '../../records/store';

/** Standard fields; fixed lists are selects for a script, standard numbers with decimals are amounts. */
const STANDARD: Readonly<Partial<Record<FieldType, string>>> = {
  list: 'select',
  decimal: 'currency',
  longtext: 'clobtext',
  datetime: 'datetime',
};

/** What `Field.type` says: a value of format.Type (help: section_4435754577); that custom fields have SDF's in lower case is [K]. */
export function fieldTypeName(store: Store, recordType: string, { id, type }: FieldDefinition): string {
  const custom = [...(store.customRecord(recordType)?.fields ?? []), ...store.entityFields()].find(({ scriptId }) => scriptId === id);
  return custom ? custom.fieldType.toLowerCase() : (STANDARD[type] ?? type);
}
