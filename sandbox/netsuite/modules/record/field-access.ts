import type { Session } from '../../types';
import { missingArgument, readOptions } from '../options';
import type { FieldSlot } from './record-draft';
import { fromScript, selectOfText, textOfSelect, toScript } from './script-value';

interface FieldOptions {
  fieldId: string;
  value?: unknown;
  text?: unknown;
}

/** Accepted and without effect in standard mode on the server, where nothing is sourced before the save. */
export const SOURCING = ['ignoreFieldChange', 'forceSyncSourcing', 'fireSlavingSync'];

/** getValue, setValue, getText and setText of a record or subrecord; setters return `self` for chaining. */
export function fieldAccess(session: Session, field: (id: string) => FieldSlot, self: () => object) {
  const { store } = session.account;
  return {
    getValue: (options: unknown) => readSlot(field(fieldOptions(session, 'getValue', [options]).fieldId)),
    setValue(...parameters: unknown[]) {
      const { fieldId, value } = fieldOptions(session, 'setValue', parameters, 'value');
      writeSlot(field(fieldId), value);
      return self();
    },
    getText(options: unknown) {
      const { owner, definition, value } = field(fieldOptions(session, 'getText', [options]).fieldId);
      return textOfSelect(store, owner, definition, value());
    },
    setText(...parameters: unknown[]) {
      const { fieldId, text } = fieldOptions(session, 'setText', parameters, 'text');
      const slot = field(fieldId);
      slot.assign(selectOfText(store, slot.owner, slot.definition, text));
      return self();
    },
  };
}

export const readSlot = ({ owner, definition, value }: FieldSlot) => toScript(owner, definition, value());

export const writeSlot = ({ owner, definition, assign }: FieldSlot, value: unknown): void => assign(fromScript(owner, definition, value));

/** Refuses `undefined`, which is what a misspelt property gives; null and '' mean empty. */
export function given(session: Session, method: string, name: string, value: unknown): unknown {
  if (value === undefined) throw missingArgument(session, `N/record.Record.${method}`, name);
  return value;
}

/** Options as an object, or the undocumented positional form `(fieldId, value)`. */
function fieldOptions(session: Session, method: string, [first, second]: unknown[], content?: 'value' | 'text'): FieldOptions {
  const options = typeof first === 'string' ? { fieldId: first, ...(content && { [content]: second }) } : first;
  const rules = { required: ['fieldId'], optional: content ? [content, ...SOURCING] : [] };
  const read = readOptions<FieldOptions>(session, `N/record.Record.${method}`, options, rules);
  if (content) given(session, method, content, read[content]);
  return read;
}
