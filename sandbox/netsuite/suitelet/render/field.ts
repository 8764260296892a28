import type { FieldModel } from '../form-model';
import { renderControl } from './control';
import { attributes, escapeHtml } from './html';
import { inlineValue } from './inline';

/** Whether a field is nothing but a posted value. */
export const isHidden = ({ displayType }: FieldModel): boolean => displayType === 'HIDDEN';

/**
 * One field as NetSuite shows it: label above with the mark of a required field, and a "?" that opens the help. Inline and
 * disabled fields are not posted back (assumed). Everything is escaped except the value of INLINEHTML. NODISPLAY is there, but
 * not shown, so that a client script can show it (help: section_4332670964).
 */
export function renderField(field: FieldModel): string {
  if (isHidden(field)) return `<input${attributes({ type: 'hidden', name: field.id, value: field.value })}>`;
  const wide = field.type === 'INLINEHTML' || field.type === 'LABEL' || field.type === 'HELP';
  const style = field.padding > 0 ? `padding-top:${field.padding * 1.45}em` : undefined;
  const wrapper = attributes({
    class: wide ? 'field wide' : 'field',
    'data-field': field.id,
    hidden: field.displayType === 'NODISPLAY',
    style,
  });
  return `<div${wrapper}>${renderContent(field)}</div>`;
}

function renderContent(field: FieldModel): string {
  if (field.type === 'INLINEHTML') return field.value;
  if (field.type === 'LABEL') return `<span class="label">${escapeHtml(field.label)}</span>${renderHelp(field)}`;
  if (field.type === 'HELP') return `<p class="note">${escapeHtml(field.label)}</p>`;
  if (field.type === 'IMAGE' || field.displayType === 'INLINE') return renderInline(field);
  if (field.type === 'RADIO') return renderRadio(field);
  const describedBy = field.help === '' ? undefined : helpId(field);
  const control = renderControl(field, { id: field.id, name: field.id, describedBy });
  const mark = field.mandatory ? ' <span class="mandatory" title="Required">*</span>' : '';
  const name = `${escapeHtml(field.label)}${mark}`;
  if (field.type === 'CHECKBOX') return `<label class="choice">${control}<span>${name}</span></label>${renderHelp(field)}`;
  return `<label${attributes({ for: field.id })}>${name}</label>${control}${renderHelp(field)}`;
}

function renderInline(field: FieldModel): string {
  const value = `<div${attributes({ class: 'inline', id: `${field.id}_val` })}>${inlineValue(field)}</div>`;
  return `<div class="label">${escapeHtml(field.label)}</div>${value}${renderHelp(field)}`;
}

/** The radio buttons of one id exclude each other; the default value is the source of one of them [K]. */
function renderRadio(field: FieldModel): string {
  const { id, source = '', value } = field;
  const input = {
    type: 'radio',
    id: `${id}_${source}`,
    name: id,
    value: source,
    checked: value === source,
    required: field.mandatory && field.displayType !== 'NODISPLAY',
    disabled: field.displayType === 'DISABLED',
  };
  return `<label class="choice"><input${attributes(input)}><span>${escapeHtml(field.label)}</span></label>${renderHelp(field)}`;
}

const helpId = ({ id, type, source }: FieldModel): string => `${type === 'RADIO' ? `${id}_${source}` : id}_help`;

/** Opens without script and by keyboard. Behind the control on the page, so that it is read after it; shown beside the label. */
function renderHelp(field: FieldModel): string {
  if (field.help === '') return '';
  const summary = attributes({ 'aria-label': `Help: ${field.label}`, title: 'Help' });
  return `<details class="help"><summary${summary}>?</summary><p${attributes({ id: helpId(field) })}>${escapeHtml(field.help)}</p></details>`;
}
