import type { FieldModel } from '../netsuite/suitelet/form-model';
import { inlineValue } from '../netsuite/suitelet/render/inline';
import { controlIn, readControl, writeControl } from './control';
import type { PageField, PageSublist } from './page-model';
import type { Line, SublistLines } from './sublist-lines';

export const ACTIONS = ['commit', 'cancel', 'insert', 'remove'] as const;
export type Action = (typeof ACTIONS)[number];

/** The table of an editor sublist on the page: committed lines as text, the current line as controls, its buttons below. */
export class SublistTable {
  readonly element: HTMLTableElement;
  readonly actions: HTMLElement;
  private readonly template: HTMLTemplateElement;

  constructor(
    form: HTMLFormElement,
    private readonly model: PageSublist,
  ) {
    const id = CSS.escape(model.id);
    const table = form.querySelector<HTMLTableElement>(`table[data-sublist="${id}"]`);
    const template = form.querySelector<HTMLTemplateElement>(`template[data-new-line="${id}"]`);
    if (!table || !template) throw new Error(`The page has no editor of the sublist ${model.id}.`);
    this.element = table;
    this.template = template;
    this.actions = document.createElement('div');
    this.actions.className = 'buttons';
    this.actions.setAttribute('role', 'group');
    this.actions.setAttribute('aria-label', `Lines of ${model.label}`);
    (table.closest('.lines') ?? table).after(this.actions);
  }

  cell = (field: string): HTMLElement | null => this.element.querySelector(`tr[data-current] td[data-field="${CSS.escape(field)}"]`);

  /** The values of an untouched new line. */
  blankValues(): Line {
    return Object.fromEntries(
      [...this.newRow().cells].flatMap((cell): [string, string][] => {
        const control = controlIn(cell.querySelectorAll('input,select,textarea'));
        return control ? [[cell.dataset['field'] ?? '', readControl(control)]] : [];
      }),
    );
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('tr[data-current] :is(input,select,textarea):enabled')?.focus();
  }

  render({ lines, current }: SublistLines, valued: (field: PageField, value: string) => FieldModel): void {
    const rows = lines.map((line, index) =>
      !current.isNew && current.index === index ? this.currentRow(current.values) : this.committedRow(line, index, valued),
    );
    if (current.isNew) rows.splice(current.index, 0, this.currentRow(current.values));
    this.element.tBodies[0]?.replaceChildren(...rows);
    this.renderActions(current.isNew);
    this.renderTotal(lines);
  }

  private newRow(): HTMLTableRowElement {
    const row = this.template.content.querySelector('tr')?.cloneNode(true) as HTMLTableRowElement;
    /** The form could not be submitted while an untouched new line lacks its required fields. */
    for (const control of row.querySelectorAll('[required]')) {
      control.removeAttribute('required');
      control.setAttribute('aria-required', 'true');
    }
    return row;
  }

  private currentRow(values: Line): HTMLTableRowElement {
    const row = this.newRow();
    row.dataset['current'] = '';
    for (const cell of row.cells) {
      const control = controlIn(cell.querySelectorAll('input,select,textarea'));
      if (control) writeControl(control, values[cell.dataset['field'] ?? ''] ?? '');
    }
    return row;
  }

  private committedRow(line: Line, index: number, valued: (field: PageField, value: string) => FieldModel): HTMLTableRowElement {
    const row = document.createElement('tr');
    row.dataset['line'] = String(index);
    row.tabIndex = 0;
    for (const { dataset } of this.newRow().cells) {
      const field = this.model.fields.find(({ id }) => id === dataset['field']);
      if (!field) continue;
      const cell = row.insertCell();
      cell.dataset['field'] = field.id;
      cell.dataset['value'] = line[field.id] ?? '';
      cell.innerHTML = inlineValue(valued(field, line[field.id] ?? ''));
    }
    return row;
  }

  private renderActions(isNew: boolean): void {
    const labels: Record<Action, string> = { commit: isNew ? 'Add' : 'OK', cancel: 'Cancel', insert: 'Insert', remove: 'Remove' };
    const shown = ACTIONS.filter((action) => !isNew || action === 'commit' || action === 'cancel');
    this.actions.replaceChildren(
      ...shown.map((action) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = labels[action];
        button.dataset['action'] = action;
        return button;
      }),
    );
  }

  private renderTotal(lines: readonly Line[]): void {
    const cell = this.element.querySelector<HTMLElement>('[data-total]');
    const field = cell?.dataset['total'];
    if (!cell || field === undefined) return;
    cell.textContent = lines.reduce((sum, line) => sum + (Number.parseFloat(line[field] ?? '') || 0), 0).toFixed(2);
  }
}
