import type { FieldModel } from '../form-model';
import { attributes, escapeHtml } from './html';

/**
 * One field as NetSuite shows it: label above, help behind the label, and here below it as well. Inline and disabled fields
 * are not posted back (assumed). Everything is escaped except the value of INLINEHTML.
 */
export function renderField(field: FieldModel): string {
  if (field.displayType === 'HIDDEN') return `<input${attributes({ type: 'hidden', name: field.id, value: field.value })}>`;
  if (field.type === 'INLINEHTML') return `<div class="field wide">${field.value}</div>`;
  if (field.type === 'LABEL') return `<div class="field wide">${escapeHtml(field.label)}</div>`;
  const inline = field.displayType === 'INLINE';
  const mark = field.mandatory && !inline ? ' <span class="mandatory" title="Required">*</span>' : '';
  const label = `${escapeHtml(field.label)}${mark}`;
  const help = field.help === '' ? '' : `<small>${escapeHtml(field.help)}</small>`;
  const head = inline
    ? `<div${attributes({ class: 'label', title: field.help || undefined })}>${label}</div>`
    : `<label${attributes({ for: field.id, title: field.help || undefined })}>${label}</label>`;
  return `<div class="field">${head}${inline ? renderInline(field) : renderEntry(field)}${help}</div>`;
}

function renderInline({ type, value, linkText, options }: FieldModel): string {
  switch (type) {
    case 'URL':
      return /^(https?:|ftp:|\/)/.test(value)
        ? `<a${attributes({ class: 'inline', href: value })}>${escapeHtml(linkText || value)}</a>`
        : `<span class="inline">${escapeHtml(value)}</span>`;
    case 'PASSWORD':
      return '<span class="inline">*****</span>';
    case 'CHECKBOX':
      return `<span class="inline">${value === 'T' ? 'Yes' : 'No'}</span>`;
    case 'SELECT':
      return `<span class="inline">${escapeHtml(options.find((option) => isChosen(option, value))?.text ?? '')}</span>`;
    default:
      return `<span class="inline">${escapeHtml(value)}</span>`;
  }
}

function renderEntry(field: FieldModel): string {
  const common = {
    id: field.id,
    name: field.id,
    disabled: field.displayType === 'DISABLED',
    required: field.mandatory,
    maxlength: field.maxLength,
  };
  switch (field.type) {
    case 'TEXTAREA':
      return `<textarea${attributes({ ...common, rows: 4 })}>\n${escapeHtml(field.value)}</textarea>`;
    case 'SELECT':
      return `<select${attributes({ ...common, maxlength: undefined })}>${field.options
        .map(
          (option) =>
            `<option${attributes({ value: option.value, selected: isChosen(option, field.value) })}>${escapeHtml(option.text)}</option>`,
        )
        .join('')}</select>`;
    case 'CHECKBOX':
      return (
        // NetSuite posts T or F whatever is ticked [K]; the last of two equal names counts.
        `<input${attributes({ type: 'hidden', name: field.id, value: 'F', disabled: common.disabled })}>` +
        `<input${attributes({ ...common, required: false, type: 'checkbox', value: 'T', checked: field.value === 'T' })}>`
      );
    case 'PASSWORD':
      return `<input${attributes({ ...common, type: 'password', value: field.value, autocomplete: 'new-password' })}>`;
    default:
      return `<input${attributes({ ...common, type: 'text', value: field.value })}>`;
  }
}

const isChosen = (option: { value: string; selected: boolean }, value: string): boolean =>
  value === '' ? option.selected : option.value === value;
