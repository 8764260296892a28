import { NotEmulated } from '../../not-emulated';
import type { Store, StoredRecord } from './store';

/**
 * The text that a select shows for a record: what getText and BUILTIN.DF give. A status shows its stage before its name, a person the entity id [K].
 * How NetSuite composes a customer's title, or the name of a custom record without names, is not emulated.
 */
export function displayName(store: Store, record: StoredRecord): string {
  const name = record.fields['name'];
  if (record.type === 'customer' || (record.type.startsWith('customrecord') && !store.customRecord(record.type)?.includeName))
    throw new NotEmulated(`display name of a ${record.type}`);
  if (record.type === 'contact' || record.type === 'employee') return String(record.fields['entityid'] ?? '');
  return record.type === 'entitystatus' ? `${record.fields['stage']}-${name}` : String(name ?? '');
}
