import type { FieldValue } from '../store';
import type { Rule } from './rule';

/**
 * Without auto-numbering, an empty entity id becomes the name of the company or the person [K]. It is cut to no length: a
 * name that is longer than an entity id may be is refused by the length rule [assumed].
 */
export const nameAsEntityId: Rule = ({ fields }, { variant }) => {
  if (variant.autoNumbering) return;
  fields['entityid'] ??= nameOf(fields);
};

/** With auto-numbering, an empty entity id becomes the next running number, as text; a number that is taken is passed over [K]. */
export const runningNumber: Rule = ({ fields }, { variant, store, nextNumber }) => {
  if (!variant.autoNumbering) return;
  while (fields['entityid'] === null || fields['entityid'] === undefined) {
    const number = String(nextNumber('customer entityid'));
    if (store.find('customer', 'entityid', [number], 'upper').length === 0) fields['entityid'] = number;
  }
};

function nameOf(fields: Record<string, FieldValue>): FieldValue {
  if (fields['isperson'] !== 'T') return fields['companyname'] ?? null;
  const name = ['firstname', 'middlename', 'lastname'].flatMap((id) => fields[id] ?? []).join(' ');
  return name === '' ? null : name;
}
