import { PlatformError } from '../types';
import { stageShownBy } from './customer-stages';
import type { RecordType } from './record-type';
import type { Store, StoredRecord } from './store';

/** A record that a select of another record holds cannot be deleted; code and text [K]. */
export function refuseWhenReferred(record: StoredRecord, types: Iterable<RecordType>, store: Pick<Store, 'find'>): void {
  for (const { type, fields } of types) {
    if (stageShownBy(type)) continue;
    for (const field of fields.values()) {
      if (field.type === 'select' && field.target === record.type && store.find(type, field.id, [String(record.id)]).length > 0)
        throw new PlatformError(
          'THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS',
          'This record cannot be deleted because it has dependent records.',
        );
    }
  }
}
