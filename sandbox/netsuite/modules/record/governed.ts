import { RECORD_UNITS, type RecordOperation } from '../../limits';
import type { RecordType } from '../../records/record-type';
import type { Session } from '../../types';

/** One governed call on records of a type, named like `record.save customer`, with the units of the help (section_157072844224). */
export const governed = <T>(session: Session, operation: RecordOperation, { type, kind }: RecordType, work: () => T): T =>
  session.call(`record.${operation} ${type}`, RECORD_UNITS[operation][kind], work);
