import type { RecordDraft } from '../../netsuite/modules/record/record-draft';
import type { FieldDefinition } from '../../netsuite/records/field';
import { PlatformError, type Account } from '../../netsuite/types';
import { shownFields } from './shown-fields';

/**
 * USER_ERROR for mandatory fields that a form left empty: NetSuite's page refuses that in the browser [K], so no user event script may
 * see such a save and fill the field. Standard drop-downs are let through, since NetSuite's begin with a default, which the store fills.
 */
export function refuseLeftEmpty(account: Account, draft: RecordDraft): void {
  const missing = shownFields(account, draft.type.type).filter(
    ({ definition, readOnly }) => !readOnly && isNeeded(definition, draft) && isEmpty(draft.field(definition.id).value()),
  );
  if (missing.length > 0)
    throw new PlatformError('USER_ERROR', `Please enter value(s) for: ${missing.map(({ definition }) => definition.label).join(', ')}`);
}

function isNeeded({ id, type, mandatory, mandatoryByCustomisation }: FieldDefinition, draft: RecordDraft): boolean {
  if (type === 'checkbox' || (type === 'select' && !mandatoryByCustomisation)) return false;
  return typeof mandatory === 'function' ? mandatory(draft.field(id).siblings) : mandatory;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
