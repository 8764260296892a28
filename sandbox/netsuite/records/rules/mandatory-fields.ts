import { PlatformError } from '../../types';
import type { FieldDefinition } from '../field';
import type { Draft, Rule } from './rule';

/**
 * USER_ERROR that names every empty mandatory body field by its label (text: SOAP table, section_N3539978; order of the
 * fields assumed). Text of blanks only counts as empty [K].
 */
export const mandatoryFields: Rule = (draft) => {
  const missing = [...draft.type.fields.values()].filter((field) => isNeeded(field, draft) && isEmpty(draft.fields[field.id]));
  if (missing.length > 0)
    throw new PlatformError('USER_ERROR', `Please enter value(s) for: ${missing.map(({ label }) => label).join(', ')}`);
};

function isNeeded({ mandatory, mandatoryByCustomisation, type }: FieldDefinition, { fields, ignoreMandatoryFields }: Draft): boolean {
  if (type === 'checkbox' || (mandatoryByCustomisation && ignoreMandatoryFields)) return false;
  return typeof mandatory === 'function' ? mandatory(fields) : mandatory;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
