import type * as record from 'N/record';
import { PlatformError, type ModuleFactory, type Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { attach, detach } from './attachment';
import { writeSlot } from './field-access';
import { governed } from './governed';
import { RecordDraft } from './record-draft';
import { RECORD_TYPES } from './record-types';
import { existing, scriptableType, type Reference } from './reference';
import { deleteRecord, saveRecord } from './save-record';
import { scriptRecord } from './script-record';

interface NewRecord {
  type: string;
  isDynamic?: boolean;
  /** By field id. */
  defaultValues?: object | null;
}

const MODE = { type: 'text', id: ['text', 'number'], isDynamic: 'boolean' } as const;

/**
 * N/record for the types that the store lets scripts use. Units as in the help (section_157072844224). A governed call is named
 * with its record type: `record.save customer`. Not emulated: transform, default values that are no fields, of `load` and of `copy`; promises are for client
 * scripts (help: subsect_24165317531).
 */
export const recordModule: ModuleFactory = (session) =>
  guardModule(session, 'N/record', {
    Type: guardModule(session, 'N/record.Type', RECORD_TYPES),
    /** Cost: 2 units for a custom record, 5 for a customer. */
    create(options: unknown): object {
      const rules = { required: ['type'], optional: ['isDynamic', 'defaultValues'], kinds: { ...MODE, defaultValues: 'object' } } as const;
      const read = readOptions<NewRecord>(session, 'N/record.create', options, rules);
      const type = scriptableType(session, 'N/record.create', read.type);
      const draft = governed(session, 'create', type, () => new RecordDraft(session.account.store, type, undefined, modeOf(read)));
      setDefaults(session, draft, read.defaultValues ?? {});
      return scriptRecord(session, draft, 'create');
    },
    /** Cost: 2 units for a custom record, 5 for a customer. Throws RCRD_DSNT_EXIST. */
    load(options: unknown): object {
      const rules = { required: ['type', 'id'], optional: ['isDynamic'], kinds: MODE };
      const read = readOptions<Reference & { isDynamic?: boolean }>(session, 'N/record.load', options, rules);
      const type = scriptableType(session, 'N/record.load', read.type);
      session.account.userEvents?.onLoad(session, type.type);
      const draft = governed(
        session,
        'load',
        type,
        () => new RecordDraft(session.account.store, type, existing(session, read), modeOf(read)),
      );
      return scriptRecord(session, draft, 'edit');
    },
    /** Cost: 2 units for a custom record, 5 for a customer. A new record with the values of another; throws RCRD_DSNT_EXIST. */
    copy(options: unknown): object {
      const rules = { required: ['type', 'id'], optional: ['isDynamic'], kinds: MODE };
      const read = readOptions<Reference & { isDynamic?: boolean }>(session, 'N/record.copy', options, rules);
      const type = scriptableType(session, 'N/record.copy', read.type);
      session.account.userEvents?.onLoad(session, type.type);
      const draft = governed(
        session,
        'copy',
        type,
        () => new RecordDraft(session.account.store, type, undefined, { ...modeOf(read), copied: existing(session, read) }),
      );
      return scriptRecord(session, draft, 'copy');
    },
    /** Cost: 2 units for a custom record, 5 for a customer. Returns the internal id. */
    submitFields(options: unknown): number {
      const kinds = { type: 'text', id: ['text', 'number'], values: 'object', options: 'object' } as const;
      const rules = { required: ['type', 'id', 'values'], optional: ['options'], kinds };
      const read = readOptions<Reference & { values: object; options?: object }>(session, 'N/record.submitFields', options, rules);
      const type = scriptableType(session, 'N/record.submitFields', read.type);
      const { ignoreMandatoryFields = false } = submitOptions(session, read.options);
      return governed(session, 'submitFields', type, () => {
        const draft = new RecordDraft(session.account.store, type, existing(session, read));
        setInline(session, draft, read.values);
        return saveRecord(session, draft, 'xedit', { ignoreMandatoryFields });
      });
    },
    /** Cost: 4 units for a custom record, 10 for a customer. Returns the internal id. */
    delete(options: unknown): number {
      const rules = { required: ['type', 'id'], kinds: MODE };
      const read = readOptions<Reference>(session, 'N/record.delete', options, rules);
      const type = scriptableType(session, 'N/record.delete', read.type);
      return governed(session, 'delete', type, () => {
        const stored = existing(session, read);
        deleteRecord(session, stored, type);
        return stored.id;
      });
    },
    attach: (options: unknown) => attach(session, options),
    detach: (options: unknown) => detach(session, options),
  } satisfies Emulates<typeof record>);

const modeOf = ({ isDynamic }: { isDynamic?: boolean }) => ({ isDynamic: isDynamic === true });

function submitOptions(session: Session, options: unknown): { enableSourcing?: boolean; ignoreMandatoryFields?: boolean } {
  const kinds = { enableSourcing: 'boolean', ignoreMandatoryFields: 'boolean' } as const;
  return readOptions(session, 'N/record.submitFields', options, { optional: ['enableSourcing', 'ignoreMandatoryFields'], kinds });
}

/** "Name-value pairs containing default values of fields in the new record" (typings): as if the script had set each of them. */
function setDefaults(session: Session, draft: RecordDraft, values: object): void {
  for (const [id, value] of Object.entries(values)) writeSlot(session, draft.field(id), value);
}

/** Sets values for submitFields. Fields without inline editing are refused (help: section_4267283788); the code is assumed. */
function setInline(session: Session, draft: RecordDraft, values: object): void {
  for (const [id, value] of Object.entries(values)) {
    const slot = draft.field(id);
    if (slot.definition.change === 'form')
      throw new PlatformError('INLINE_EDIT_NOT_SUPPORTED', `The field ${id} of ${draft.type.type} cannot be changed by submitFields.`);
    writeSlot(session, slot, value);
  }
}
