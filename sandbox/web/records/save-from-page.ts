import type { FieldValue, StoredLine } from '../../netsuite/records/store';
import { PlatformError, type Account } from '../../netsuite/types';
import type { User } from '../login-sessions';
import { refuseUserEvents } from './refuse-user-events';
import { addressesAfter } from './address-lines';
import { shownFields } from './shown-fields';
import { typedValue } from './field-control';

export interface PageSave {
  type: string;
  /** Absent for a new record. */
  id?: number;
  /** How often the record had been saved when the form was opened. */
  version?: number;
  form: Readonly<Record<string, string>>;
  user: User;
}

/**
 * Saves a record as its form does, and returns its id. Only what was changed is written, so that a value that has become invalid may stay.
 * Throws `PlatformError`: the store's, or RCRD_HAS_BEEN_CHANGED when somebody saved the record since the form was opened;
 * NotEmulated when a user event script is deployed on the save.
 */
export function saveFromPage(account: Account, save: PageSave): number {
  const { store } = account;
  const { type, id, version, user } = save;
  refuseUserEvents(account, type, id === undefined ? 'create' : 'edit', user);
  if (id !== undefined && version !== undefined && store.version(type, id) !== version && store.get(type, id) !== undefined)
    throw new PlatformError('RCRD_HAS_BEEN_CHANGED', 'Record has been changed');
  const [fields, sublists] = [changedFields(account, save), changedSublists(account, save)];
  return id === undefined ? store.insert(type, fields, sublists).id : store.update(type, id, fields, sublists).id;
}

function changedFields(account: Account, { type, id, form }: PageSave): Record<string, FieldValue> {
  const before = id === undefined ? undefined : account.store.get(type, id);
  const entered = shownFields(account, type).flatMap(({ definition, readOnly }): [string, FieldValue][] => {
    const typed = form[definition.id];
    if (readOnly || typed === undefined) return [];
    // A browser sends line breaks as CR LF.
    const text = typed.replaceAll('\r\n', '\n');
    const isSame = before !== undefined && text === typedValue(definition, before.fields[definition.id]).replaceAll('\r\n', '\n');
    return isSame ? [] : [[definition.id, text]];
  });
  return Object.fromEntries(entered);
}

function changedSublists(account: Account, { type, id, form }: PageSave): Record<string, StoredLine[]> {
  if (type !== 'customer') return {};
  const addressbook = addressesAfter(account, id === undefined ? undefined : account.store.get(type, id), form);
  return addressbook === undefined ? {} : { addressbook };
}
