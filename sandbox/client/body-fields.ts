import { newField } from '../netsuite/suitelet/form-model';
import { inlineValue } from '../netsuite/suitelet/render/inline';
import { controlIn, readControl, writeControl, type Control } from './control';
import type { PageField } from './page-model';

/** The body fields of a page: their definitions and what the page holds now. */
export class BodyFields {
  /** Values before the change that is being handled, by field id. */
  private readonly accepted = new Map<string, string>();

  constructor(
    private readonly form: HTMLFormElement,
    private readonly fields: PageField[],
  ) {
    this.acceptAll();
  }

  find = (id: string): PageField | undefined => this.fields.find((field) => field.id === id);

  control = (id: string): Control | undefined => controlIn(this.named(id));

  wrapper = (id: string): HTMLElement | null => this.form.querySelector(`.field[data-field="${CSS.escape(id)}"]`);

  read(id: string): string | undefined {
    const field = this.find(id);
    if (field?.type === 'RADIO') return this.radios(id).find(({ checked }) => checked)?.value ?? '';
    const control = this.control(id);
    return control ? readControl(control) : field?.value;
  }

  write(id: string, text: string): void {
    const field = this.find(id);
    const control = this.control(id);
    if (field?.type === 'RADIO') for (const radio of this.radios(id)) radio.checked = radio.value === text;
    else if (control) writeControl(control, text);
    else if (field) this.writeInline(field, text);
    this.accept(id);
  }

  accept(id: string): void {
    this.accepted.set(id, this.read(id) ?? '');
  }

  acceptAll(): void {
    for (const { id } of this.fields) this.accept(id);
  }

  restore(id: string): void {
    this.write(id, this.accepted.get(id) ?? '');
  }

  private named = (id: string): NodeListOf<Element> => this.form.querySelectorAll(`[name="${CSS.escape(id)}"]`);

  private radios = (id: string): HTMLInputElement[] =>
    [...this.named(id)].filter((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'radio');

  private writeInline(field: PageField, text: string): void {
    field.value = text;
    const shown = document.getElementById(`${field.id}_val`);
    const options = (field.options ?? []).map((option) => ({ ...option, selected: false }));
    if (shown) shown.innerHTML = inlineValue(newField(field.id, field.label, field.type, { value: text, options }));
  }
}
