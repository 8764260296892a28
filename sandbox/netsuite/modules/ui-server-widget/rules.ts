import { isReservedParameter } from '../../suitelet/address';
import type { FormModel } from '../../suitelet/form-model';
import type { Session } from '../../types';

/** Help: Field.label, "40-character limit for custom field labels". */
const LABEL_CHARACTERS = 40;

/**
 * The id of something new on a form: lower case without spaces, on a record's page with the prefix custpage (help:
 * section_4337905245). That ids are unique on a form, and are no names that a Suitelet's page posts itself, is assumed.
 * What NetSuite says otherwise is not documented, so it is not emulated.
 */
export function checkNewId(session: Session, form: FormModel, id: string): string {
  checkPlainId(session, id);
  if (form.mode !== 'suitelet' && !id.startsWith('custpage'))
    throw session.notEmulated(`the id "${id}" on a record's page: needs custpage`);
  if (isReservedParameter(id) || id === 'submitter') throw session.notEmulated(`the id "${id}" on a form, which NetSuite uses itself`);
  const taken = [form.fields, form.groups, form.buttons, form.tabs, form.sublists].some((parts) => parts.some((part) => part.id === id));
  if (taken) throw session.notEmulated(`a second "${id}" on a form`);
  return id;
}

/**
 * Whether an id on a record's page names something that NetSuite itself may have there. The sandbox has not all of it, so what it
 * lacks is not known to be absent.
 */
export const isOwnToRecord = ({ mode }: FormModel, id: string): boolean => mode !== 'suitelet' && !id.startsWith('custpage');

/** Lower case without spaces: columns of sublists and lists (help: section_456415649413, section_4344848479). */
export function checkPlainId(session: Session, id: string): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(id)) throw session.notEmulated(`the id "${id}": lower case without spaces is needed`);
  return id;
}

/** What NetSuite does with a longer label is not documented. */
export function checkLabel(session: Session, label: unknown): string {
  if (typeof label !== 'string') throw session.notEmulated(`a label that is ${typeof label}`);
  if (label.length > LABEL_CHARACTERS) throw session.notEmulated(`a field label of more than ${LABEL_CHARACTERS} characters: "${label}"`);
  return label;
}

/** A field's container is a group or tab that exists already. */
export function checkContainer(session: Session, form: FormModel, container: string | undefined): string | undefined {
  if (container !== undefined && ![...form.groups, ...form.tabs].some(({ id }) => id === container))
    throw session.notEmulated(`the field container "${container}"`);
  return container;
}

/** A tab or subtab that exists already. */
export function checkTab(session: Session, form: FormModel, tab: string | undefined): string | undefined {
  if (tab !== undefined && !form.tabs.some(({ id }) => id === tab)) throw session.notEmulated(`the tab "${tab}"`);
  return tab;
}

/** A property that takes text, true and false, or a number; anything else is not emulated. */
export function checkKind<Kind extends keyof Kinds>(session: Session, property: string, kind: Kind, value: unknown): Kinds[Kind] {
  if (typeof value !== kind) throw session.notEmulated(`${property} = ${typeof value === 'object' ? 'an object' : String(value)}`);
  return value as Kinds[Kind];
}

interface Kinds {
  string: string;
  boolean: boolean;
  number: number;
}

/** What a property gives that nobody has set: null [K], though the typings do not say so. */
export const UNSET = null as never;
