import type { FieldType } from '../../suitelet/field-types';
import { FIELD_TYPES } from '../../suitelet/field-types';
import { newField, type FieldModel, type FormModel, type SecretRestrictions } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { readOptions } from '../options';
import { optionsOfSource } from './field-source';
import { checkContainer, checkLabel, checkNewId } from './rules';

/** LONGTEXT of SuiteScript (help: section_4332671056). */
const LONG_TEXT_CHARACTERS = 100_000;
/** Of credential and secret key fields, unless the script sets another (help: section_4337770901). */
const SECRET_CHARACTERS = 32;

interface AddField {
  id: string;
  label: string;
  type: FieldType;
  source?: string | null;
  container?: string;
}

const ADD_FIELD = {
  required: ['id', 'label', 'type'],
  optional: ['source', 'container'],
  kinds: { id: 'text', label: 'text', type: { oneOf: FIELD_TYPES }, source: 'text', container: 'text' },
} as const;

/** The options of an `addField`, whose type is one of `types`, in capitals or (as samples of Oracle have it) all in lower case. */
export function readAddField(session: Session, method: string, options: unknown, types: readonly FieldType[] = FIELD_TYPES): AddField {
  const lower = types.map((type) => type.toLowerCase());
  const read = readOptions<AddField>(session, method, options, {
    ...ADD_FIELD,
    kinds: { ...ADD_FIELD.kinds, type: { oneOf: [...types, ...lower] } },
  });
  return { ...read, type: read.type.toUpperCase() as FieldType };
}

/** A field from these options: the part that forms and sublists have in common. */
export function fieldOf(session: Session, { id, label, type, source }: AddField): FieldModel {
  const rest: Partial<FieldModel> = type === 'LONGTEXT' ? { maxLength: LONG_TEXT_CHARACTERS } : {};
  if (source !== undefined && source !== null && source !== '') {
    if (type !== 'RADIO' && type !== 'SELECT' && type !== 'MULTISELECT') throw session.notEmulated(`a ${type} field with a source`);
    rest.source = source;
    if (type !== 'RADIO') rest.options = optionsOfSource(session, source, type === 'SELECT');
  }
  return newField(id, checkLabel(session, label), type, rest);
}

/** A new field of a form (help: section_4337905245). FILE lies in the main section of a Suitelet only, IMAGE anywhere (section_4332671056). */
export function readFormField(session: Session, form: FormModel, method: string, options: unknown): FieldModel {
  const read = readAddField(session, method, options);
  const container = checkContainer(session, form, read.container);
  if (read.type === 'FILE' && (container !== undefined || form.mode !== 'suitelet'))
    throw session.notEmulated('a FILE field elsewhere than on the main section of a Suitelet');
  if (read.type === 'RADIO') checkRadio(session, form, read);
  else checkNewId(session, form, read.id);
  return { ...fieldOf(session, read), ...(container !== undefined && { container }) };
}

/**
 * Radio buttons share an id, and `source` is the value of each [K]. "Radio buttons that are inside one container are exclusive"
 * (help: section_4332671056): so a second id in a container, or one id in two, is not emulated.
 */
function checkRadio(session: Session, form: FormModel, { id, source, container }: AddField): void {
  if (typeof source !== 'string' || source === '') throw session.notEmulated(`the radio button "${id}" without a source`);
  const others = form.fields.filter(({ type }) => type === 'RADIO');
  const same = others.filter((other) => other.id === id);
  if (same.length === 0) checkNewId(session, form, id);
  if (same.some((other) => other.container !== container)) throw session.notEmulated(`the radio button "${id}" in two containers`);
  if (same.some((other) => other.source === source)) throw session.notEmulated(`a second radio button "${id}" with the source "${source}"`);
  if (others.some((other) => other.id !== id && other.container === container))
    throw session.notEmulated(`radio buttons "${id}" in a container that has others`);
}

interface AddSecret {
  id: string;
  label: string;
  restrictToDomains?: string | string[];
  restrictToScriptIds: string | string[];
  restrictToCurrentUser?: boolean;
  container?: string;
}

/**
 * A new credential field (help: section_4337770901: both restrictions, without duplicates) or secret key field (without
 * domains, help: article_159073602948). What a person types reaches the script as a GUID.
 */
export function readSecretField(
  session: Session,
  form: FormModel,
  kind: SecretRestrictions['kind'],
  method: string,
  options: unknown,
): FieldModel {
  const domains = kind === 'credential' ? ['restrictToDomains'] : [];
  const read = readOptions<AddSecret>(session, method, options, {
    required: ['id', 'label', ...domains, 'restrictToScriptIds'],
    optional: ['restrictToCurrentUser', 'container'],
    kinds: {
      id: 'text',
      label: 'text',
      restrictToDomains: ['text', 'array'],
      restrictToScriptIds: ['text', 'array'],
      restrictToCurrentUser: 'boolean',
      container: 'text',
    },
  });
  const container = checkContainer(session, form, read.container);
  return newField(checkNewId(session, form, read.id), checkLabel(session, read.label), 'PASSWORD', {
    maxLength: SECRET_CHARACTERS,
    ...(container !== undefined && { container }),
    secret: {
      kind,
      domains: names(session, method, read.restrictToDomains ?? []),
      scriptIds: names(session, method, read.restrictToScriptIds),
      currentUserOnly: read.restrictToCurrentUser ?? false,
    },
  });
}

function names(session: Session, method: string, given: string | string[]): string[] {
  const all = typeof given === 'string' ? [given] : [...given];
  if (all.some((one) => typeof one !== 'string' || one === '') || new Set(all).size !== all.length)
    throw session.notEmulated(`${method} with restrictions that are no text, or there twice`);
  return all;
}
