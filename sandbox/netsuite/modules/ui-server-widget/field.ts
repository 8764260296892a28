import type { FieldModel } from '../../suitelet/form-model';
import type { Session } from '../../types';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { checkDisplayType, checkLabel } from './rules';

const NAME = 'N/ui/serverWidget.Field';
const HAS_LENGTH = new Set(['TEXT', 'TEXTAREA']);

/** `serverWidget.Field` over a model. Not emulated: layout, breaks, sizes, padding, aliases, options read back. */
export function fieldObject(session: Session, model: FieldModel): object {
  const field: object = guardModule(session, NAME, {
    id: model.id,
    type: model.type,
    get label(): string {
      return model.label;
    },
    set label(label: string) {
      model.label = checkLabel(session, label);
    },
    get defaultValue(): string {
      return model.value;
    },
    set defaultValue(value: unknown) {
      model.value = defaultValue(session, model, value);
    },
    get isMandatory(): boolean {
      return model.mandatory;
    },
    set isMandatory(mandatory: boolean) {
      model.mandatory = Boolean(mandatory);
    },
    get maxLength(): number | null {
      return model.maxLength ?? null;
    },
    /** "Only valid for text, rich text, long text, and textarea fields" (typings). */
    set maxLength(length: number) {
      if (!HAS_LENGTH.has(model.type)) throw session.notEmulated(`${NAME}.maxLength of type ${model.type}`);
      model.maxLength = length;
    },
    get linkText(): string {
      return model.linkText;
    },
    set linkText(text: string) {
      if (model.type !== 'URL') throw session.notEmulated(`${NAME}.linkText of type ${model.type}`);
      model.linkText = String(text);
    },

    updateDisplayType(options: { displayType: string }): object {
      const { displayType } = readOptions<typeof options>(session, `${NAME}.updateDisplayType`, options, { required: ['displayType'] });
      model.displayType = checkDisplayType(session, displayType);
      return field;
    },

    setHelpText(options: { help: string }): object {
      const { help } = readOptions<typeof options>(session, `${NAME}.setHelpText`, options, { required: ['help'] });
      if (typeof help !== 'string') throw session.error('SSS_INVALID_TYPE_ARG', `${NAME}.setHelpText: help must be a string`);
      model.help = help;
      return field;
    },

    addSelectOption(options: { value: string; text: string; isSelected?: boolean }): void {
      if (model.type !== 'SELECT') throw session.notEmulated(`${NAME}.addSelectOption of type ${model.type}`);
      const { value, text, isSelected = false } = selectOption(session, options);
      model.options.push({ value: String(value), text: String(text), selected: Boolean(isSelected) });
    },
  });
  return field;
}

/** `''` is a value that an option may have, so it counts as given. */
function selectOption(session: Session, options: { value: string; text: string; isSelected?: boolean }): typeof options {
  const empty = options?.value === '';
  const rules = { required: empty ? [] : ['value'], optional: ['text', 'isSelected', ...(empty ? ['value'] : [])] };
  return readOptions<typeof options>(session, `${NAME}.addSelectOption`, options, rules);
}

/** Text or a number; checkboxes take `T` and `F`. Anything else has no documented meaning here. */
function defaultValue(session: Session, { type }: FieldModel, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') throw session.notEmulated(`${NAME}.defaultValue = ${String(value)}`);
  if (type === 'CHECKBOX' && value !== 'T' && value !== 'F') throw session.notEmulated(`${NAME}.defaultValue = ${value} of a checkbox`);
  return String(value);
}
