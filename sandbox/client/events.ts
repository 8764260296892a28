import { isControl, readControl, writeControl, type Control } from './control';
import type { Page } from './page';
import type { SublistEditor } from './sublist-editor';
import type { Action } from './sublist-table';
import { complaintOf } from './values';

/** Lets what a person does on the page reach fields, sublists and client scripts. */
export function listen(page: Page, complain: (message: string) => void): void {
  const { form, entryPoints } = page;
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-function]');
    if (button) entryPoints.press(button.dataset['function'] ?? '');
  });
  if (!form) return;
  rememberCells(form);
  form.addEventListener('change', ({ target }) => {
    if (!isControl(target) || target.closest('tr[data-current]')) return;
    if (target.closest('table[data-sublist]')) listCellChanged(page, target, complain);
    else bodyFieldChanged(page, target.name, readControl(target), complain);
  });
  form.addEventListener('submit', (event) => {
    if (![...page.editors.values()].every(commitPending) || !entryPoints.ask('saveRecord')) event.preventDefault();
  });
  /** The controls have their first values only after the event. */
  form.addEventListener('reset', () =>
    setTimeout(() => {
      page.fields.acceptAll();
      rememberCells(form);
    }),
  );
  for (const editor of page.editors.values()) listenToEditor(editor);
}

function bodyFieldChanged({ fields, entryPoints }: Page, fieldId: string, text: string, complain: (message: string) => void): void {
  const field = fields.find(fieldId);
  if (!field) return;
  const complaint = complaintOf(field.type, text);
  if (complaint !== undefined) complain(complaint);
  if (complaint !== undefined || !entryPoints.ask('validateField', { fieldId })) return fields.restore(fieldId);
  fields.accept(fieldId);
  entryPoints.changed(field, { fieldId });
}

/** What a cell of a list had before, by its control. */
const cellsBefore = new WeakMap<Control, string>();

function rememberCells(form: HTMLFormElement): void {
  for (const control of form.querySelectorAll('table[data-sublist] :is(input,select,textarea)'))
    if (isControl(control)) cellsBefore.set(control, readControl(control));
}

function listCellChanged({ entryPoints, sublist }: Page, control: Control, complain: (message: string) => void): void {
  const sublistId = control.closest<HTMLElement>('table[data-sublist]')?.dataset['sublist'];
  const line = Number(control.closest<HTMLElement>('tr[data-line]')?.dataset['line']);
  const fieldId = control.closest<HTMLElement>('td[data-field]')?.dataset['field'];
  const field = sublist(sublistId ?? '')?.fields.find(({ id }) => id === fieldId);
  if (!field) return;
  const context = { sublistId, fieldId, line };
  const text = readControl(control);
  const complaint = complaintOf(field.type, text);
  if (complaint !== undefined) complain(complaint);
  if (complaint !== undefined || !entryPoints.ask('validateField', context)) return writeControl(control, cellsBefore.get(control) ?? '');
  cellsBefore.set(control, text);
  entryPoints.changed(field, context);
}

/** A line that was begun is committed before the page moves on. */
const commitPending = (editor: SublistEditor): boolean => !editor.lines.current.isChanged || editor.commit();

function listenToEditor(editor: SublistEditor): void {
  const { element, actions } = editor.table;
  const open = (row: HTMLElement | null): void => {
    if (!row || !commitPending(editor)) return;
    editor.select(Number(row.dataset['line']));
    editor.table.focus();
  };
  const commit = (): void => {
    if (editor.commit()) next(editor);
  };
  const acts: Record<Action, () => void> = {
    commit,
    cancel: () => {
      editor.cancel();
      editor.table.focus();
    },
    insert: () => {
      const { index } = editor.lines.current;
      if (commitPending(editor) && editor.insert(index)) editor.table.focus();
    },
    remove: () => {
      if (editor.remove(editor.lines.current.index)) next(editor);
    },
  };
  element.addEventListener('change', ({ target }) => {
    if (isControl(target) && target.closest('tr[data-current]')) editor.enter(target);
  });
  element.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('a')) open((target as Element).closest<HTMLElement>('tr[data-line]'));
  });
  element.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (target.matches('tr[data-line]')) return open(target);
    target.blur();
    commit();
  });
  actions.addEventListener('click', ({ target }) => {
    const action = (target as HTMLElement).closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (action !== undefined) acts[action as Action]();
  });
}

function next(editor: SublistEditor): void {
  editor.selectNew();
  editor.table.focus();
}
