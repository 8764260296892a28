import type { Record as NetSuiteRecord } from 'N/record';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { dynamicAccess } from './dynamic-access';
import { fieldAccess } from './field-access';
import { fieldObjects } from './field-objects';
import { governed } from './governed';
import { DYNAMIC_ONLY, ofOtherMode, STANDARD_ONLY } from './mode';
import type { RecordDraft } from './record-draft';
import { jsonOf } from './record-json';
import { type SaveContext, saveRecord } from './save-record';
import { sublistAccess } from './sublist-access';

interface SaveOptions {
  enableSourcing?: boolean;
  ignoreMandatoryFields?: boolean;
}

/**
 * The Record that a script gets, in standard or dynamic mode. Not emulated: body subrecords, matrix fields, macros, promises
 * (client only), saving the same object twice. No field of the sandbox's records is sourced from another, so that `enableSourcing`
 * changes nothing.
 */
export function scriptRecord(session: Session, draft: RecordDraft, context: SaveContext): object {
  const { isDynamic } = draft;
  const self = () => record;
  const members = {
    id: draft.id,
    type: draft.type.type as NetSuiteRecord['type'],
    isDynamic,
    ...fieldAccess(session, (id) => draft.field(id), self),
    ...fieldObjects(session, draft),
    ...jsonOf(session, draft),
    save: saving(session, draft, context),
  } satisfies Emulates<NetSuiteRecord>;
  const dynamic = dynamicAccess(session, draft, self) satisfies Emulates<NetSuiteRecord>;
  const standard = sublistAccess(session, draft, self) satisfies Emulates<NetSuiteRecord>;
  const name = 'N/record.Record';
  const record: object = isDynamic
    ? guardModule(session, name, { ...ofOtherMode(session, STANDARD_ONLY, 'standard'), ...members, ...dynamic })
    : guardModule(session, name, { ...ofOtherMode(session, DYNAMIC_ONLY, 'dynamic'), ...members, ...standard });
  return record;
}

/** Record.save. Cost: 20 units for a transaction, 4 for a custom record, 10 for others. Returns the internal id. */
function saving(session: Session, draft: RecordDraft, context: SaveContext) {
  const rules = {
    optional: ['enableSourcing', 'ignoreMandatoryFields'],
    kinds: { enableSourcing: 'boolean', ignoreMandatoryFields: 'boolean' },
  } as const;
  let saved = false;
  return (options: unknown): number => {
    const { ignoreMandatoryFields } = readOptions<SaveOptions>(session, 'N/record.Record.save', options, rules);
    if (saved) throw session.notEmulated('N/record.Record.save for the second time on one object');
    const write = () => saveRecord(session, draft, context, { ignoreMandatoryFields: ignoreMandatoryFields === true });
    const id = governed(session, 'save', draft.type, write, draft.id === null ? 'CREATE' : 'EDIT');
    saved = true;
    return id;
  };
}
