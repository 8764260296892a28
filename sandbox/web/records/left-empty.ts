import type { RecordDraft } from '../../netsuite/modules/record/record-draft';
import type { FieldDefinition } from '../../netsuite/records/field';
import { PlatformError, type Account } from '../../netsuite/types';
import type { AskedField } from './before-load';
import { shownFields } from './shown-fields';

/** The posted name of the fields that a beforeLoad script made mandatory, as JSON. */
export const ASKED_FIELDS = '_asked';

/**
 * USER_ERROR for mandatory fields that a form left empty: NetSuite's page refuses that in the browser [K], so no user event script may
 * see such a save and fill the field. Standard drop-downs are let through, since NetSuite's begin with a default, which the store fills.
 */
export function refuseLeftEmpty(account: Account, draft: RecordDraft, form: Readonly<Record<string, string>>): void {
  const missing = shownFields(account, draft.type.type).filter(
    ({ definition, readOnly }) => !readOnly && isNeeded(definition, draft) && isEmpty(draft.field(definition.id).value()),
  );
  const asked = askedFields(form).filter(({ id }) => isEmpty(form[id]));
  const labels = [...missing.map(({ definition }) => definition.label), ...asked.map(({ label }) => label)];
  if (labels.length > 0) throw new PlatformError('USER_ERROR', `Please enter value(s) for: ${labels.join(', ')}`);
}

function askedFields(form: Readonly<Record<string, string>>): AskedField[] {
  try {
    return JSON.parse(form[ASKED_FIELDS] ?? '[]') as AskedField[];
  } catch {
    throw new PlatformError('USER_ERROR', 'This form was changed on its way. Open the page again.');
  }
}

function isNeeded({ id, type, mandatory, mandatoryByCustomisation }: FieldDefinition, draft: RecordDraft): boolean {
  if (type === 'checkbox' || (type === 'select' && !mandatoryByCustomisation)) return false;
  return typeof mandatory === 'function' ? mandatory(draft.field(id).siblings) : mandatory;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
