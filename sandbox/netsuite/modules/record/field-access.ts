import type { FieldValue } from '../../records/store';
import { PlatformError, type Session } from '../../types';
import { missingArgument, readOptions } from '../options';
import { checkAtOnce, refuseUnfilled } from './dynamic-mode';
import type { FieldSlot } from './record-draft';
import { type Dates, fromScript, fromText, textOf, toScript } from './script-value';

interface FieldOptions {
  fieldId: string;
  value?: unknown;
  text?: unknown;
}

/** Accepted and without effect on the server: the sandbox sources nothing before the save, in either mode. */
export const SOURCING = ['ignoreFieldChange', 'forceSyncSourcing', 'fireSlavingSync'];
export const SOURCING_KINDS = { ignoreFieldChange: 'boolean', forceSyncSourcing: 'boolean', fireSlavingSync: 'boolean' } as const;

/** getValue, setValue, getText and setText of a record or subrecord; setters return `self` for chaining. */
export function fieldAccess(session: Session, field: (id: string) => FieldSlot, self: () => object) {
  return {
    getValue: (options: unknown) => readSlot(session, field(fieldOptions(session, 'getValue', [options]).fieldId)),
    setValue(...parameters: unknown[]) {
      const { fieldId, value } = fieldOptions(session, 'setValue', parameters, 'value');
      writeSlot(session, field(fieldId), value);
      return self();
    },
    getText(options: unknown) {
      return readText(session, field(fieldOptions(session, 'getText', [options]).fieldId));
    },
    setText(...parameters: unknown[]) {
      const { fieldId, text } = fieldOptions(session, 'setText', parameters, 'text');
      writeText(session, field(fieldId), text);
      return self();
    },
  };
}

/** A field's value; SSS_INVALID_API_USAGE in standard mode after the script has set its text (help: section_4273154686; text [K]). */
export function readSlot(dates: Dates, slot: FieldSlot) {
  if (slot.readableAs() === 'text') throw invalidUsage('Text');
  return valueOf(dates, slot);
}

/** A field's value, however it was set. */
export function valueOf(dates: Dates, slot: FieldSlot) {
  refuseUnfilled(slot);
  return toScript(dates, slot.owner, slot.definition, slot.value());
}

/** A field's text; SSS_INVALID_API_USAGE in standard mode for a new record, or after the script has set its value (help: section_4273156769). */
export function readText(session: Session, slot: FieldSlot): string {
  if (slot.readableAs() === 'value') throw invalidUsage('Value');
  refuseUnfilled(slot);
  return textOf(session, slot.owner, slot.definition, slot.value());
}

export function writeSlot(session: Session, slot: FieldSlot, value: unknown): void {
  assign(session, slot, fromScript(session, slot.owner, slot.definition, value), 'value');
}

export function writeText(session: Session, slot: FieldSlot, text: unknown): void {
  assign(session, slot, fromText(session, slot.owner, slot.definition, text), 'text');
}

function assign(session: Session, slot: FieldSlot, value: FieldValue, way: 'value' | 'text'): void {
  if (slot.draft.isDynamic) checkAtOnce(session, slot, value);
  slot.assign(value, way);
}

const invalidUsage = (way: 'Value' | 'Text'): PlatformError =>
  new PlatformError('SSS_INVALID_API_USAGE', `Invalid API usage. You must use get${way} to return the value set with set${way}.`);

/** Refuses `undefined`, which is what a misspelt property gives; null and '' mean empty. */
export function given(session: Session, method: string, name: string, value: unknown): unknown {
  if (value === undefined) throw missingArgument(session, `N/record.Record.${method}`, name);
  return value;
}

/** Options as an object, or the undocumented positional form `(fieldId, value)`. */
function fieldOptions(session: Session, method: string, [first, second]: unknown[], content?: 'value' | 'text'): FieldOptions {
  const options = typeof first === 'string' ? { fieldId: first, ...(content && { [content]: second }) } : first;
  const kinds = { fieldId: 'text', ...SOURCING_KINDS } as const;
  const rules = { required: ['fieldId'], optional: content ? [content, ...SOURCING] : [], kinds };
  const read = readOptions<FieldOptions>(session, `N/record.Record.${method}`, options, rules);
  if (content) given(session, method, content, read[content]);
  return read;
}
