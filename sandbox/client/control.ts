import { VALUE_SEPARATOR } from '../netsuite/suitelet/form-model';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Controls that hold a value of their own: not the hidden `F` before a checkbox. */
export const isControl = (element: unknown): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** The value of a control as it is posted: T or F of a checkbox, the values of a multi-select with U+0005 between them. */
export function readControl(control: Control): string {
  if (control instanceof HTMLSelectElement && control.multiple)
    return [...control.selectedOptions].map(({ value }) => value).join(VALUE_SEPARATOR);
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? 'T' : 'F';
  return control.value;
}

export function writeControl(control: Control, text: string): void {
  if (control instanceof HTMLSelectElement && control.multiple) {
    const chosen = text.split(VALUE_SEPARATOR);
    for (const option of control.options) option.selected = chosen.includes(option.value);
  } else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = text === 'T';
  else control.value = text;
}

/** The control among those of one name or cell. */
export function controlIn(elements: Iterable<Element>): Control | undefined {
  const controls = [...elements].filter(isControl);
  return controls.find((control) => control.type === 'checkbox') ?? controls[0];
}
