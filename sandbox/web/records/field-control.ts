import type { FieldDefinition } from '../../netsuite/records/field';
import type { FieldValue } from '../../netsuite/records/store';
import { attributes, escapeHtml } from '../../netsuite/suitelet/render/html';
import type { Account } from '../../netsuite/types';
import { countryChoices } from './countries';
import type { Choice } from '../page';
import { recordTitle, shownValue } from './shown-value';

/** The most entries of a drop-down; a longer list is entered by internal id, as NetSuite opens a pop-up for it. */
const MOST_CHOICES = 500;

/** A field with its label, to look at. */
export function inlineField(account: Account, definition: FieldDefinition, value: FieldValue | undefined): string {
  const text = shownValue(account, definition, value);
  return `<div class="field"><div class="label">${escapeHtml(definition.label)}</div><span class="inline">${escapeHtml(text) || '&nbsp;'}</span></div>`;
}

/**
 * A field with its label and the control to change it. `typed` is the value as a form posts it. Nothing is `required` in HTML: it is the
 * store that says what is missing, with NetSuite's error.
 */
export function fieldControl(account: Account, name: string, definition: FieldDefinition, typed: string, isMandatory: boolean): string {
  const mark = isMandatory ? ' <span class="mandatory" title="Required">*</span>' : '';
  return `<div class="field"><label${attributes({ for: name })}>${escapeHtml(definition.label)}${mark}</label>${control(account, name, definition, typed)}</div>`;
}

/** A stored value as a form posts it. */
export function typedValue({ type }: FieldDefinition, value: FieldValue | undefined): string {
  if (type === 'checkbox') return value === true ? 'T' : 'F';
  return value === null || value === undefined ? '' : String(value);
}

function control(account: Account, name: string, definition: FieldDefinition, typed: string): string {
  const common = { id: name, name };
  switch (definition.type) {
    case 'checkbox':
      return `<input${attributes({ type: 'hidden', name, value: 'F' })}><input${attributes({ ...common, type: 'checkbox', value: 'T', checked: typed === 'T' })}>`;
    case 'textarea':
      return `<textarea${attributes({ ...common, rows: 3 })}>\n${escapeHtml(typed)}</textarea>`;
    case 'longtext':
      return `<textarea${attributes({ ...common, rows: 6 })}>\n${escapeHtml(typed)}</textarea>`;
    case 'date':
      return `<input${attributes({ ...common, type: 'date', value: typed })}>`;
    case 'radio':
      return dropDown(common, RADIO_CHOICES, typed || 'F');
    case 'list':
      return dropDown(common, [{ value: '', label: '' }, ...countryChoices], typed);
    case 'select':
      return selectControl(account, common, definition, typed);
    default:
      return `<input${attributes({ ...common, type: 'text', value: typed })}>`;
  }
}

/** The only radio field is a customer's type. */
const RADIO_CHOICES: readonly Choice[] = [
  { value: 'F', label: 'Company' },
  { value: 'T', label: 'Individual' },
];

function selectControl(account: Account, common: { id: string; name: string }, { target = '' }: FieldDefinition, typed: string): string {
  const records = account.store.all(target).filter(({ id, fields }) => fields['isinactive'] !== true || String(id) === typed);
  if (records.length > MOST_CHOICES) {
    const chosen = account.store.get(target, Number(typed));
    const title = chosen ? recordTitle(account, chosen) : `Internal ID of one of ${records.length} records`;
    return `<input${attributes({ ...common, type: 'text', value: typed, inputmode: 'numeric' })}><small>${escapeHtml(title)}</small>`;
  }
  const choices = records.map((record) => ({ value: String(record.id), label: recordTitle(account, record) }));
  const isKnown = typed === '' || choices.some(({ value }) => value === typed);
  return dropDown(common, [{ value: '', label: '' }, ...(isKnown ? [] : [{ value: typed, label: typed }]), ...choices], typed);
}

function dropDown(common: { id: string; name: string }, choices: readonly Choice[], chosen: string): string {
  const options = choices.map(
    ({ value, label }) => `<option${attributes({ value, selected: value === chosen })}>${escapeHtml(label)}</option>`,
  );
  return `<select${attributes(common)}>${options.join('')}</select>`;
}
