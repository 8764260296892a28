import { DISPLAY_TYPES, FIELD_TYPES, type DisplayType, type FieldType, type FormModel } from '../../suitelet/form-model';
import type { Session } from '../../types';

/** Help: Field.label, "40-character limit for custom field labels". */
const LABEL_CHARACTERS = 40;

/**
 * The id of a new field, group or button. Lower case without spaces is documented (help: section_4337905245); the prefix
 * only for existing pages, so demanding it everywhere, and once each, is assumed. What NetSuite says otherwise is not
 * documented, so it is not emulated.
 */
export function checkNewId(session: Session, form: FormModel, id: string): string {
  if (!/^custpage_[a-z0-9_]+$/.test(id)) throw session.notEmulated(`the id "${id}" on a form: lower case and prefix custpage_ are needed`);
  if ([...form.fields, ...form.groups, ...form.buttons].some((other) => other.id === id))
    throw session.notEmulated(`a second "${id}" on a form`);
  return id;
}

/** What NetSuite does with a longer label is not documented. */
export function checkLabel(session: Session, label: unknown): string {
  const text = String(label);
  if (text.length > LABEL_CHARACTERS) throw session.notEmulated(`a field label of more than ${LABEL_CHARACTERS} characters: "${text}"`);
  return text;
}

export function checkFieldType(session: Session, type: string): FieldType {
  const found = FIELD_TYPES.find((known) => known === String(type).toUpperCase());
  if (found === undefined) throw session.notEmulated(`N/ui/serverWidget field type ${type}`);
  return found;
}

export function checkDisplayType(session: Session, type: string): DisplayType {
  const found = DISPLAY_TYPES.find((known) => known === String(type).toUpperCase());
  if (found === undefined) throw session.notEmulated(`N/ui/serverWidget field display type ${type}`);
  return found;
}

/** A field's container is a group that exists already. */
export function checkContainer(session: Session, form: FormModel, container: string | undefined): string | undefined {
  if (container !== undefined && !form.groups.some(({ id }) => id === container))
    throw session.notEmulated(`the field container "${container}"`);
  return container;
}
