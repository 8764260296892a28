import { isControl } from './control';
import { guard, notEmulated, readOptions } from './not-emulated';
import type { Page } from './page';
import type { PageField } from './page-model';

/** `currentRecord.Field` of a body field (help: section_4625600928). Changes show on the page at once. */
export function fieldObject({ fields }: Page, field: PageField): object {
  const name = 'N/currentRecord.Field';
  const wrapper = () => fields.wrapper(field.id);
  const controls = () => [...(wrapper()?.querySelectorAll('input,select,textarea') ?? [])].filter(isControl);
  const select = (method: string): HTMLSelectElement => {
    const control = fields.control(field.id);
    if (control instanceof HTMLSelectElement) return control;
    throw notEmulated(`${name}.${method} of a field of type ${field.type}`);
  };
  return guard(name, {
    id: field.id,
    type: field.type.toLowerCase(),
    get label(): string {
      return field.label;
    },
    set label(text: string) {
      const shown = wrapper()?.querySelector('label span, label, .label');
      if (shown) shown.textContent = text;
      field.label = text;
    },
    get isDisabled(): boolean {
      return controls().every(({ disabled }) => disabled);
    },
    set isDisabled(disabled: boolean) {
      for (const control of controls()) control.disabled = flag('isDisabled', disabled);
    },
    get isMandatory(): boolean {
      return field.mandatory;
    },
    set isMandatory(mandatory: boolean) {
      field.mandatory = flag('isMandatory', mandatory);
      for (const control of controls()) if (control.type !== 'checkbox' && control.type !== 'hidden') control.required = mandatory;
      markMandatory(wrapper(), mandatory);
    },
    get isDisplay(): boolean {
      return wrapper()?.hidden === false;
    },
    set isDisplay(display: boolean) {
      const shown = wrapper();
      if (!shown) throw notEmulated(`${name}.isDisplay of a hidden field`);
      shown.hidden = !flag('isDisplay', display);
    },
    insertSelectOption(options: unknown): void {
      const { value, text } = readOptions<{ value: string | number; text: string }>(
        `${name}.insertSelectOption`,
        options,
        ['value!', 'text!'],
        { value: ['text', 'number'], text: 'text' },
      );
      select('insertSelectOption').add(new Option(text, String(value)));
    },
    /** `value: null` removes all. */
    removeSelectOption(options: unknown): void {
      const { value } = readOptions<{ value: string | number | null }>(`${name}.removeSelectOption`, options, ['value!'], {
        value: ['text', 'number'],
      });
      for (const option of [...select('removeSelectOption').options]) if (value === null || option.value === String(value)) option.remove();
    },
    getSelectOptions(...given: unknown[]): { value: string; text: string }[] {
      if (given.length > 0) throw notEmulated(`${name}.getSelectOptions with a filter`);
      return [...select('getSelectOptions').options].map(({ value, text }) => ({ value, text }));
    },
  });
}

function flag(member: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw notEmulated(`N/currentRecord.Field.${member} = ${String(value)}`);
  return value;
}

function markMandatory(wrapper: HTMLElement | null, mandatory: boolean): void {
  wrapper?.querySelector('.mandatory')?.remove();
  if (!mandatory) return;
  const mark = Object.assign(document.createElement('span'), { className: 'mandatory', title: 'Required', textContent: ' *' });
  (wrapper?.querySelector('label span') ?? wrapper?.querySelector('label'))?.append(mark);
}
