import { isNumber, type FieldType } from '../field-types';
import { multipleValues, type FieldModel, type OptionModel } from '../form-model';
import { attributes, escapeHtml } from './html';

/** How a control takes part in its page: its name when posted, whether it can be used. */
export interface ControlUse {
  /** Absent: not posted, as in the template of a new line. */
  name?: string;
  id?: string;
  /** For a control without a visible label of its own. */
  label?: string;
  describedBy?: string;
}

/** The control with which a person enters the value of a field. */
export function renderControl(field: FieldModel, use: ControlUse): string {
  const common = {
    id: use.id,
    name: use.name,
    'aria-label': use.label,
    'aria-describedby': use.describedBy,
    disabled: field.displayType === 'DISABLED',
    readonly: field.displayType === 'READONLY',
    required: field.mandatory && field.displayType !== 'NODISPLAY',
    maxlength: field.maxLength,
  };
  switch (field.type) {
    case 'TEXTAREA':
    case 'LONGTEXT':
    case 'RICHTEXT':
      return renderTextArea(field, common);
    case 'SELECT':
      return `<select${attributes(selectable(common))}>${renderOptions(field.options, (option) => isChosen(option, field.value))}</select>`;
    case 'MULTISELECT':
      return renderMultiSelect(field, selectable(common));
    case 'CHECKBOX':
      return renderCheckbox(field, { ...selectable(common), required: false });
    case 'FILE':
      return `<input${attributes({ ...selectable(common), type: 'file' })}>`;
    default:
      return renderLine(field, common);
  }
}

type Common = Record<string, string | number | boolean | undefined>;

const selectable = (common: Common): Common => ({ ...common, readonly: undefined, maxlength: undefined });

/** Rich text is plain here: "All field types that work with text handle input as plain text" (help: section_4332671056). */
function renderTextArea({ type, value, size, richText }: FieldModel, common: Common): string {
  const pixels = [richText.height && `height:${richText.height}px`, richText.width && `width:${richText.width}px`].filter(Boolean);
  const rows = size?.height ?? (type === 'TEXTAREA' ? 4 : 6);
  const style = size ? [`width:${size.width}ch`, 'max-width:100%'] : pixels.length > 0 ? [...pixels, 'max-width:100%'] : [];
  return `<textarea${attributes({ ...common, rows, style: style.join(';') || undefined })}>\n${escapeHtml(value)}</textarea>`;
}

const renderOptions = (options: readonly OptionModel[], isSelected: (option: OptionModel) => boolean): string =>
  options
    .map((option) => `<option${attributes({ value: option.value, selected: isSelected(option) })}>${escapeHtml(option.text)}</option>`)
    .join('');

function renderMultiSelect({ value, options, size }: FieldModel, common: Common): string {
  const chosen = multipleValues(value);
  const style = size && `width:${size.width}ch;max-width:100%`;
  return `<select${attributes({ ...common, multiple: true, size: size?.height ?? 4, style })}>${renderOptions(options, (option) =>
    value === '' ? option.selected : chosen.includes(option.value),
  )}</select>`;
}

/** NetSuite posts T or F whatever is ticked [K]; the last of two equal names counts. */
function renderCheckbox({ value }: FieldModel, common: Common): string {
  const unticked =
    common['name'] === undefined
      ? ''
      : `<input${attributes({ type: 'hidden', name: common['name'], value: 'F', disabled: common['disabled'] })}>`;
  return `${unticked}<input${attributes({ ...common, type: 'checkbox', value: 'T', checked: value === 'T' })}>`;
}

const INPUTS: Partial<Record<FieldType, Common>> = {
  EMAIL: { type: 'email' },
  PHONE: { type: 'tel' },
  URL: { type: 'text', inputmode: 'url' },
  PASSWORD: { type: 'password', autocomplete: 'new-password' },
  INTEGER: { type: 'text', inputmode: 'numeric' },
  DATE: { type: 'text', placeholder: 'M/D/YYYY' },
  DATETIMETZ: { type: 'text', placeholder: 'M/D/YYYY h:mm:ss am' },
  TIMEOFDAY: { type: 'text', placeholder: 'h:mm am' },
};

function renderLine({ type, value, size }: FieldModel, common: Common): string {
  const number = isNumber(type) ? { inputmode: 'decimal', class: 'money' } : {};
  const sized = size ? { size: size.width, class: 'sized' } : {};
  return `<input${attributes({ ...common, type: 'text', ...number, ...INPUTS[type], ...sized, value })}>`;
}

export const isChosen = (option: OptionModel, value: string): boolean => (value === '' ? option.selected : option.value === value);
