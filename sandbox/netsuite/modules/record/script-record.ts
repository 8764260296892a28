import type { Record as NetSuiteRecord } from 'N/record';
import { RECORD_UNITS } from '../../limits';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { dynamicAccess } from './dynamic-access';
import { fieldAccess } from './field-access';
import { fieldObjects } from './field-objects';
import type { RecordDraft } from './record-draft';
import { type SaveContext, saveRecord } from './save-record';
import { sublistAccess } from './sublist-access';

interface SaveOptions {
  enableSourcing?: boolean;
  ignoreMandatoryFields?: boolean;
}

/**
 * The Record that a script gets. Not emulated: body subrecords, matrix fields, macros, promises (client only), saving the
 * same object twice. No field of the sandbox's records is sourced from another, so that `enableSourcing` changes nothing.
 */
export function scriptRecord(
  session: Session,
  draft: RecordDraft,
  { isDynamic, context }: { isDynamic: boolean; context: SaveContext },
): object {
  const { type, kind } = draft.type;
  const self = () => record;
  let saved = false;
  const members = {
    id: draft.id,
    type: type as NetSuiteRecord['type'],
    isDynamic,
    ...fieldAccess(session, (id) => draft.field(id), self),
    ...fieldObjects(session, draft),
    /** Cost: 20 units for a transaction, 4 for a custom record, 10 for others. Returns the internal id. */
    save(options: unknown): number {
      const rules = {
        optional: ['enableSourcing', 'ignoreMandatoryFields'],
        kinds: { enableSourcing: 'boolean', ignoreMandatoryFields: 'boolean' },
      } as const;
      const { ignoreMandatoryFields } = readOptions<SaveOptions>(session, 'N/record.Record.save', options, rules);
      if (saved) throw session.notEmulated('N/record.Record.save for the second time on one object');
      const id = session.call(`record.save ${type}`, RECORD_UNITS.save[kind], () =>
        saveRecord(session, draft, context, { ignoreMandatoryFields: ignoreMandatoryFields === true }),
      );
      saved = true;
      return id;
    },
  } satisfies Emulates<NetSuiteRecord>;
  const lines = isDynamic ? dynamicAccess(session, draft, self) : sublistAccess(session, draft, self);
  const record: object = guardModule(session, 'N/record.Record', { ...members, ...(lines satisfies Emulates<NetSuiteRecord>) });
  return record;
}
