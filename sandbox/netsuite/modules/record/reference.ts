import { missingRecord } from '../../records/missing-record';
import type { RecordType } from '../../records/record-type';
import type { StoredRecord } from '../../records/store';
import { PlatformError, type Session } from '../../types';

/** How scripts name a record. */
export interface Reference {
  type: string;
  id: string | number;
}

/** The record type for scripts. An unknown custom record type is INVALID_RCRD_TYPE [K]. */
export function scriptableType(session: Session, method: string, type: string): RecordType {
  const known = session.account.store.recordType(type.toLowerCase());
  if (!known && /^customrecord_/i.test(type)) throw new PlatformError('INVALID_RCRD_TYPE', `The record type [${type}] is invalid.`);
  if (!known?.scriptable) throw session.notEmulated(`${method} of ${type}`);
  return known;
}

/** The record itself; RCRD_DSNT_EXIST when there is none. */
export function existing(session: Session, { type, id }: Reference): StoredRecord {
  const record = /^-?\d+$/.test(String(id)) ? session.account.store.get(type.toLowerCase(), Number(id)) : undefined;
  if (!record) throw missingRecord();
  return record;
}
