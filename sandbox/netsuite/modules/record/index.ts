import { RECORD_UNITS, type RecordOperation } from '../../limits';
import type { RecordType } from '../../records/record-type';
import type { FieldValue, StoredRecord } from '../../records/store';
import { fieldOf } from '../../records/stored-fields';
import { PlatformError, type ModuleFactory, type Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { RecordDraft } from './record-draft';
import { RECORD_TYPES } from './record-types';
import { scriptRecord } from './script-record';
import { fromScript } from './script-value';

interface Reference {
  type: string;
  id: string | number;
}

/**
 * N/record for customers and custom records, in standard mode. Units as in the help (section_157072844224). A governed call
 * is named with its record type: `record.save customer`. Not emulated: dynamic mode, copy, transform, attach, detach, promises.
 */
export const recordModule: ModuleFactory = (session) =>
  guardModule(session, 'N/record', {
    Type: guardModule(session, 'N/record.Type', RECORD_TYPES),
    /** Cost: 2 units for a custom record, 5 for a customer. */
    create(options: unknown): object {
      const read = readOptions<{ type: string; isDynamic?: boolean }>(session, 'N/record.create', options, {
        required: ['type'],
        optional: ['isDynamic'],
      });
      const type = scriptableType(session, 'N/record.create', read);
      return scriptRecord(
        session,
        call(session, 'create', type, () => new RecordDraft(session.account.store, type)),
      );
    },
    /** Cost: 2 units for a custom record, 5 for a customer. Throws RCRD_DSNT_EXIST. */
    load(options: unknown): object {
      const rules = { required: ['type', 'id'], optional: ['isDynamic'] };
      const read = readOptions<Reference & { isDynamic?: boolean }>(session, 'N/record.load', options, rules);
      const type = scriptableType(session, 'N/record.load', read);
      return scriptRecord(
        session,
        call(session, 'load', type, () => new RecordDraft(session.account.store, type, existing(session, read))),
      );
    },
    /** Cost: 2 units for a custom record, 5 for a customer. Returns the internal id. */
    submitFields(options: unknown): number {
      const rules = { required: ['type', 'id', 'values'], optional: ['options'] };
      const read = readOptions<Reference & { values: object; options?: object }>(session, 'N/record.submitFields', options, rules);
      const type = scriptableType(session, 'N/record.submitFields', read);
      const { enableSourcing, ignoreMandatoryFields = false } = submitOptions(session, read.options);
      if (enableSourcing === true) throw session.notEmulated('N/record.submitFields with enableSourcing');
      return call(session, 'submitFields', type, () => {
        const { id } = existing(session, read);
        return session.account.store.update(type.type, id, inlineValues(type, read.values), {}, { ignoreMandatoryFields }).id;
      });
    },
    /** Cost: 4 units for a custom record, 10 for a customer. Returns the internal id. */
    delete(options: unknown): number {
      const read = readOptions<Reference>(session, 'N/record.delete', options, { required: ['type', 'id'] });
      const type = scriptableType(session, 'N/record.delete', read);
      return call(session, 'delete', type, () => {
        const { id } = existing(session, read);
        session.account.store.remove(type.type, id);
        return id;
      });
    },
  });

const call = <T>(session: Session, operation: RecordOperation, { type, kind }: RecordType, work: () => T): T =>
  session.call(`record.${operation} ${type}`, RECORD_UNITS[operation][kind], work);

/** The record type for scripts. An unknown custom record type is INVALID_RCRD_TYPE [K]. */
function scriptableType(session: Session, method: string, { type, isDynamic }: { type: string; isDynamic?: boolean }): RecordType {
  if (isDynamic === true) throw session.notEmulated(`${method} in dynamic mode`);
  const known = session.account.store.recordType(String(type).toLowerCase());
  if (!known && /^customrecord_/i.test(type)) throw new PlatformError('INVALID_RCRD_TYPE', `The record type [${type}] is invalid.`);
  if (!known?.scriptable) throw session.notEmulated(`${method} of ${type}`);
  return known;
}

function existing(session: Session, { type, id }: Reference): StoredRecord {
  const record = /^-?\d+$/.test(String(id)) ? session.account.store.get(type.toLowerCase(), Number(id)) : undefined;
  if (!record) throw new PlatformError('RCRD_DSNT_EXIST', 'That record does not exist.');
  return record;
}

function submitOptions(session: Session, options: unknown): { enableSourcing?: boolean; ignoreMandatoryFields?: boolean } {
  return readOptions(session, 'N/record.submitFields', options, { optional: ['enableSourcing', 'ignoreMandatoryFields'] });
}

/** Values for submitFields. Fields without inline editing are refused (help: section_4267283788); the code is assumed. */
function inlineValues(type: RecordType, values: object): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const field = fieldOf(type.type, type.fields, id);
      if (field.change === 'form')
        throw new PlatformError('INLINE_EDIT_NOT_SUPPORTED', `The field ${id} of ${type.type} cannot be changed by submitFields.`);
      return [id, fromScript(type.type, field, value)];
    }),
  );
}
