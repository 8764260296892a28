import { newField, type FieldModel } from '../netsuite/suitelet/form-model';
import { editorData, postedLineCount, postedSublistValue, sublistFieldsField } from '../netsuite/suitelet/sublist-post';
import { controlIn, readControl, writeControl, type Control } from './control';
import type { EntryPoints } from './entry-points';
import type { PageField, PageSublist } from './page-model';
import { SublistLines, type Line } from './sublist-lines';
import { SublistTable } from './sublist-table';
import { complaintOf } from './values';

/** An INLINEEDITOR or EDITOR sublist: its lines, with the entry points of every step. A person and a script go the same way. */
export class SublistEditor {
  readonly lines: SublistLines;
  readonly table: SublistTable;
  private readonly posted: HTMLInputElement;

  constructor(
    form: HTMLFormElement,
    readonly model: PageSublist,
    private readonly entryPoints: EntryPoints,
    private readonly complain: (message: string) => void,
  ) {
    this.posted = hidden(form, `${model.id}data`);
    this.table = new SublistTable(form, model);
    const fields = {
      [sublistFieldsField(model.id)]: hidden(form, sublistFieldsField(model.id)).value,
      [this.posted.name]: this.posted.value,
    };
    const lines = Array.from({ length: postedLineCount(fields, model.id) }, (_, line) =>
      Object.fromEntries(
        model.fields.map(({ id, type }): [string, string] => [id, postedSublistValue(fields, model.id, id, line) ?? emptyValue(type)]),
      ),
    );
    this.lines = new SublistLines(lines, () => this.blankLine());
    this.render();
  }

  field = (id: string): PageField | undefined => this.model.fields.find((field) => field.id === id);

  select(index: number): void {
    this.lines.select(index);
    this.begin();
  }

  selectNew(): void {
    this.lines.selectNew();
    this.begin();
  }

  /** Whether the change stands: `validateField` may take it back. */
  change(field: string, text: string, { ignoreFieldChange = false } = {}): boolean {
    const before = this.lines.current.values[field] ?? '';
    const { sublistId, line } = this.place();
    this.lines.set(field, text);
    const stands = ignoreFieldChange || this.entryPoints.ask('validateField', { sublistId, fieldId: field, line });
    if (!stands) this.lines.set(field, before);
    this.show(field);
    const model = this.field(field);
    if (stands && !ignoreFieldChange && model) this.entryPoints.changed(model, { sublistId, fieldId: field, line });
    return stands;
  }

  /** A person's entry in the line. */
  enter(control: Control): boolean {
    const field = this.field(control.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '');
    if (!field) return true;
    const text = readControl(control);
    const complaint = complaintOf(field.type, text);
    if (complaint === undefined) return this.change(field.id, text);
    this.show(field.id);
    this.complain(complaint);
    return false;
  }

  /** Whether the line was committed: a required field, a unique field or `validateLine` may forbid it. */
  commit(): boolean {
    const { current } = this.lines;
    const missing = this.model.fields.filter(({ id, mandatory }) => mandatory && !current.values[id]);
    if (missing.length > 0) return this.refuse(`Please enter value(s) for: ${missing.map(({ label }) => label).join(', ')}`);
    const twin = this.twinOf(current.index, current.values);
    if (twin) return this.refuse(`This record already exists: ${twin.label} must be unique.`);
    if (!this.entryPoints.ask('validateLine', { sublistId: this.model.id })) return false;
    this.lines.commit();
    this.changed('commit');
    return true;
  }

  cancel(): void {
    this.lines.cancel();
    this.render();
  }

  remove(index: number): boolean {
    if (!this.entryPoints.ask('validateDelete', { sublistId: this.model.id })) return false;
    this.lines.remove(index);
    this.changed('remove');
    return true;
  }

  insert(index: number): boolean {
    if (!this.entryPoints.ask('validateInsert', { sublistId: this.model.id })) return false;
    this.lines.insert(index);
    this.changed('insert');
    this.entryPoints.tell('lineInit', { sublistId: this.model.id });
    return true;
  }

  private begin(): void {
    this.render();
    this.entryPoints.tell('lineInit', { sublistId: this.model.id });
  }

  private changed(operation: 'commit' | 'remove' | 'insert'): void {
    this.posted.value = editorData({ fields: this.model.fields as FieldModel[], lines: this.lines.lines } as Parameters<
      typeof editorData
    >[0]);
    this.render();
    this.entryPoints.tell('sublistChanged', { sublistId: this.model.id, operation });
  }

  private refuse(message: string): false {
    this.complain(message);
    return false;
  }

  private twinOf(at: number, values: Line): PageField | undefined {
    const { uniqueField } = this.model;
    if (uniqueField === undefined || !values[uniqueField]) return undefined;
    const isNew = this.lines.current.isNew;
    const twins = this.lines.lines.some((line, index) => (isNew || index !== at) && line[uniqueField] === values[uniqueField]);
    return twins ? this.field(uniqueField) : undefined;
  }

  private place = (): { sublistId: string; line: number } => ({ sublistId: this.model.id, line: this.lines.current.index });

  private blankLine(): Line {
    const shown = this.table.blankValues();
    return Object.fromEntries(this.model.fields.map(({ id, type }): [string, string] => [id, shown[id] ?? emptyValue(type)]));
  }

  private show(field: string): void {
    const control = controlIn(this.table.cell(field)?.querySelectorAll('input,select,textarea') ?? []);
    if (control) writeControl(control, this.lines.current.values[field] ?? '');
  }

  private render(): void {
    this.table.render(this.lines, (field, value) =>
      newField(field.id, field.label, field.type, { value, options: (field.options ?? []).map((one) => ({ ...one, selected: false })) }),
    );
  }
}

const emptyValue = (type: PageField['type']): string => (type === 'CHECKBOX' ? 'F' : '');

function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.querySelector<HTMLInputElement>(`input[type=hidden][name="${CSS.escape(name)}"]`);
  if (!found) throw new Error(`The page has no input ${name}.`);
  return found;
}
