import { PlatformError } from '../../types';
import { upperCase } from '../upper-case';
import type { Rule } from './rule';

/** Two contacts of one company cannot have one name, whatever the case (code and text [K]: seen in public code). */
export const uniqueContactName: Rule = ({ before, fields }, { store }) => {
  const name = fields['entityid'];
  if (name === null || name === undefined) return;
  const namesakes = store.find('contact', 'entityid', [upperCase(String(name))], 'upper');
  if (namesakes.some((other) => other.id !== before?.id && (other.fields['company'] ?? null) === (fields['company'] ?? null)))
    throw new PlatformError(
      'CONTACT_ALREADY_EXISTS',
      'A contact record with this name already exists. Every contact record must have a unique name.',
    );
};
