import { RECORD_UNITS } from '../../limits';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { fieldAccess } from './field-access';
import type { RecordDraft } from './record-draft';
import { sublistAccess } from './sublist-access';

interface SaveOptions {
  enableSourcing?: boolean;
  ignoreMandatoryFields?: boolean;
}

/**
 * The Record that a script gets: standard mode. Not emulated: dynamic mode, body subrecords, matrix fields, field and
 * sublist objects, macros, promises, `enableSourcing`, saving the same object twice.
 */
export function scriptRecord(session: Session, draft: RecordDraft): object {
  const { type, kind } = draft.type;
  let saved = false;
  const record: object = guardModule(session, 'N/record.Record', {
    id: draft.loaded?.id ?? null,
    type,
    isDynamic: false,
    ...fieldAccess(
      session,
      (id) => draft.field(id),
      () => record,
    ),
    ...sublistAccess(session, draft, () => record),
    /** Cost: 20 units for a transaction, 4 for a custom record, 10 for others. Returns the internal id. */
    save(options: unknown): number {
      const rules = { optional: ['enableSourcing', 'ignoreMandatoryFields'] };
      const { enableSourcing, ignoreMandatoryFields } = readOptions<SaveOptions>(session, 'N/record.Record.save', options, rules);
      if (enableSourcing === true) throw session.notEmulated('N/record.Record.save with enableSourcing');
      if (saved) throw session.notEmulated('N/record.Record.save for the second time on one object');
      const id = session.call(`record.save ${type}`, RECORD_UNITS.save[kind], () =>
        draft.save({ ignoreMandatoryFields: ignoreMandatoryFields === true }),
      );
      saved = true;
      return id;
    },
  });
  return record;
}
