import { displayName } from '../../records/display-name';
import type { StoredRecord } from '../../records/store';
import type { OptionModel } from '../../suitelet/form-model';
import type { Session } from '../../types';

/**
 * The options of a field whose `source` is a record type or list of the account (help: section_4337905245): its active
 * records by name, or in the list's own order, after an empty one for a single select [K]. Roles that may not see them all are not emulated.
 */
export function optionsOfSource(session: Session, source: string, withEmpty: boolean): OptionModel[] {
  const { store } = session.account;
  if (store.recordType(source) === undefined)
    throw session.notEmulated(`a field with the source "${source}", which the account does not have`);
  const records = store
    .all(source)
    .filter(isActive)
    .map((record) => ({ value: String(record.id), text: displayName(store, record), selected: false }));
  if (!store.customList(source)?.isOrdered) records.sort((one, other) => (one.text < other.text ? -1 : 1));
  return [...(withEmpty ? [{ value: '', text: '', selected: false }] : []), ...records];
}

const isActive = ({ fields }: StoredRecord): boolean => fields['isinactive'] !== true;
