import type { Session } from '../../types';
import { missingArgument, readOptions } from '../options';
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

export const readSlot = (dates: Dates, { owner, definition, value }: FieldSlot) => toScript(dates, owner, definition, value());

export const writeSlot = (dates: Dates, { owner, definition, assign }: FieldSlot, value: unknown): void =>
  assign(fromScript(dates, owner, definition, value));

export const readText = (session: Session, { owner, definition, value }: FieldSlot): string => textOf(session, owner, definition, value());

export const writeText = (session: Session, { owner, definition, assign }: FieldSlot, text: unknown): void =>
  assign(fromText(session, owner, definition, text));

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
