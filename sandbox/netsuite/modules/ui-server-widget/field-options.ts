import type { FieldModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { missingArgument, readOptions } from '../options';

const NAME = 'N/ui/serverWidget.Field';
/** Preference Maximum Entries in Dropdowns at its highest (help: section_4335162417). */
const MOST_IN_A_DROPDOWN = 500;

const MATCHES: Readonly<Record<string, (text: string, filter: string) => boolean>> = {
  contains: (text, filter) => text.includes(filter),
  is: (text, filter) => text === filter,
  startswith: (text, filter) => text.startsWith(filter),
};

/** The methods of `serverWidget.Field` for the options of a select. */
export function fieldOptions(session: Session, model: FieldModel) {
  return {
    /** Not for a select with a source (help: section_4449822161). `T` and `F` in a multi-select are posted as a checkbox is, so they are not emulated. */
    addSelectOption(options: unknown): void {
      if (model.type !== 'SELECT' && model.type !== 'MULTISELECT')
        throw session.notEmulated(`${NAME}.addSelectOption of type ${model.type}`);
      if (model.source !== undefined) throw session.notEmulated(`${NAME}.addSelectOption of a field with a source`);
      const { value, text, isSelected = false } = selectOption(session, options);
      if (model.type === 'MULTISELECT' && /^[TF]$/.test(value)) throw session.notEmulated(`the option "${value}" of a multi-select`);
      model.options.push({ value, text, selected: isSelected });
    },

    /** Help: section_4335162417. Null for a field with more options than a dropdown shows. Values as text (the help shows numbers). */
    getSelectOptions(options?: unknown): object {
      if (model.type !== 'SELECT' && model.type !== 'MULTISELECT')
        throw session.notEmulated(`${NAME}.getSelectOptions of type ${model.type}`);
      const rules = {
        optional: ['filter', 'filteroperator'],
        kinds: { filter: 'text', filteroperator: { oneOf: Object.keys(MATCHES) } },
      } as const;
      const read = readOptions<{ filter?: string; filteroperator?: string }>(session, `${NAME}.getSelectOptions`, options, rules);
      if (model.options.length > MOST_IN_A_DROPDOWN) return null as unknown as object;
      const matches = MATCHES[read.filteroperator ?? 'contains'];
      const filter = (read.filter ?? '').toLowerCase();
      const found = model.options.filter(({ text }) => read.filter === undefined || matches?.(text.toLowerCase(), filter));
      return session.toRealm(found.map(({ value, text }) => ({ value, text })));
    },
  };
}

/** `''` is a value and a text that an option may have (sample of section_4449822161); a number is taken as its text, as public scripts pass ids. */
function selectOption(session: Session, options: unknown): { value: string; text: string; isSelected?: boolean } {
  const read = readOptions<{ value: string | number; text: string; isSelected?: boolean }>(session, `${NAME}.addSelectOption`, options, {
    optional: ['value', 'text', 'isSelected'],
    kinds: { value: ['text', 'number'], text: 'text', isSelected: 'boolean' },
  });
  for (const name of ['value', 'text'] as const)
    if (read[name] === undefined || read[name] === null) throw missingArgument(session, `${NAME}.addSelectOption`, name);
  return { ...read, value: String(read.value) };
}
