import type { Form } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import type { PickOption } from './mapping-words';
import type { Parameters } from './page';

/** A choice that can also be typed, since the lists of fields that we know are never whole. */
export interface Pick {
  id: string;
  label: string;
  help: string;
  container: string;
  options: readonly PickOption[];
  value: string;
  /** What stands above the choices. */
  empty?: string;
}

const typedId = (id: string): string => `${id}_typed`;

/** Whether a dropdown shows a text as HTML is not documented, so it gets none that could be; and none that widens the page. */
export const optionText = (text: string): string => {
  const characters = [...text.replaceAll('<', '‹').replaceAll('>', '›')];
  return characters.length <= 100 ? characters.join('') : `${characters.slice(0, 99).join('')}…`;
};

/** A dropdown. A value that it does not offer is offered as it is. */
export function addChoice(form: Form, { id, label, help, container, options, value, empty }: Pick): void {
  const field = form.addField({ id, label, type: serverWidget.FieldType.SELECT, container });
  if (empty !== undefined) field.addSelectOption({ value: '', text: empty });
  for (const option of options) field.addSelectOption({ value: option.value, text: optionText(option.text) });
  if (value !== '' && !options.some((option) => option.value === value)) field.addSelectOption({ value, text: optionText(value) });
  field.defaultValue = value;
  field.setHelpText({ help });
}

/** A dropdown, and beside it a field to type what the dropdown does not have. */
export function addPick(form: Form, pick: Pick): void {
  const { id, label, container, options, value } = pick;
  const isListed = options.some((option) => option.value === value);
  addChoice(form, { ...pick, value: isListed ? value : '', empty: pick.empty ?? '– choose –' });
  const typed = form.addField({ id: typedId(id), label: `${label}, typed`, type: serverWidget.FieldType.TEXT, container });
  typed.defaultValue = isListed ? '' : value;
  typed.setHelpText({ help: 'For what the list does not have: type its name here. What is typed counts, whatever is chosen in the list.' });
}

/** What was typed, or else chosen; as it was entered. */
export const pickedValue = (entered: Parameters, id: string): string => {
  const typed = entered[typedId(id)] ?? '';
  return typed.trim() === '' ? (entered[id] ?? '') : typed;
};
