import type { FieldDefinition, FieldType as StoredType } from '../../netsuite/records/field';
import type { FieldType } from '../../netsuite/suitelet/field-types';
import { newField, type FieldModel, type OptionModel } from '../../netsuite/suitelet/form-model';
import type { Account } from '../../netsuite/types';
import { NotEmulated } from '../../not-emulated';
import { countryChoices } from './countries';
import { recordTitle } from './shown-value';

/** What a stored field is on its page. A decimal number is FLOAT: whether it is money or a percentage is not kept [assumed]. */
const PAGE_TYPES: Record<Exclude<StoredType, 'unsupported'>, FieldType> = {
  text: 'TEXT',
  textarea: 'TEXTAREA',
  longtext: 'LONGTEXT',
  email: 'EMAIL',
  phone: 'PHONE',
  url: 'URL',
  list: 'SELECT',
  select: 'SELECT',
  radio: 'RADIO',
  checkbox: 'CHECKBOX',
  integer: 'INTEGER',
  decimal: 'FLOAT',
  date: 'DATE',
  datetime: 'DATETIMETZ',
};

/** The only radio field is a customer's type. */
const RADIO_OPTIONS = [
  { value: 'F', text: 'Company', selected: true },
  { value: 'T', text: 'Individual', selected: false },
];

/** The model of a record's field: of a radio field, which is entered, one for each button. `value` is as a form posts it. */
export function recordField(account: Account, definition: FieldDefinition, value: string, rest: Partial<FieldModel> = {}): FieldModel[] {
  const { id, label, type } = definition;
  if (type === 'unsupported') throw new NotEmulated(`the field ${id} on a page`);
  const options = optionsOf(account, definition, value);
  const model = newField(id, label, PAGE_TYPES[type], { value, options, ...rest });
  if (type !== 'radio' || rest.displayType === 'INLINE') return [model];
  return RADIO_OPTIONS.map((option) => ({ ...model, label: option.text, source: option.value, value: value || 'F' }));
}

/** Active records by name, and the one that is chosen; after an empty option. */
function optionsOf(account: Account, { type, target = '' }: FieldDefinition, chosen: string): OptionModel[] {
  if (type === 'radio') return RADIO_OPTIONS;
  if (type !== 'list' && type !== 'select') return [];
  const choices =
    type === 'list' ? countryChoices.map(({ value, label }) => ({ value, text: label })) : recordChoices(account, target, chosen);
  const isKnown = chosen === '' || choices.some(({ value }) => value === chosen);
  const all = [{ value: '', text: '' }, ...(isKnown ? [] : [{ value: chosen, text: chosen }]), ...choices];
  return all.map((option) => ({ ...option, selected: false }));
}

function recordChoices(account: Account, target: string, chosen: string): { value: string; text: string }[] {
  return account.store
    .all(target)
    .filter(({ id, fields }) => fields['isinactive'] !== true || String(id) === chosen)
    .map((record) => ({ value: String(record.id), text: recordTitle(account, record) }));
}
