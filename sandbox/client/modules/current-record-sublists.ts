import type { ClientCurrentRecord } from 'N/record';
import type { Emulates } from '../../netsuite/modules/emulates';
import { listFieldName } from '../../netsuite/suitelet/sublist-post';
import { notEmulated, readOptions } from '../not-emulated';
import type { Page } from '../page';
import type { PageField, PageSublist } from '../page-model';
import type { SublistEditor } from '../sublist-editor';
import type { ScriptValue } from '../values';
import { NAME, typed, untyped } from './current-record';

interface Place {
  sublistId: string;
  fieldId: string;
  line: number;
}

const KINDS = { sublistId: 'text', fieldId: 'text', line: 'number', ignoreFieldChange: 'boolean', forceSyncSourcing: 'boolean' } as const;

/** The sublists of the current record; lines from 0. Lines change on editor sublists only. */
export function sublistMembers(page: Page, record: () => object) {
  const read = <Names extends keyof Place>(method: string, options: unknown, names: readonly Names[], more: string[] = []) =>
    readOptions<Pick<Place, Names> & { value?: unknown; ignoreFieldChange?: boolean }>(
      `${NAME}.${method}`,
      options,
      [...names.map((name) => `${name}!`), ...more],
      KINDS,
    );
  const editor = (method: string, id: string): SublistEditor => {
    const found = page.editors.get(id);
    if (!found) throw notEmulated(`${NAME}.${method} of the sublist ${id}, which is no editor of this page`);
    return found;
  };
  const value = (method: string, { sublistId, fieldId, line }: Place): { field: PageField; text: string } => {
    const sublist = known(page, method, sublistId);
    const field = column(method, sublist, fieldId);
    const text = page.editors.get(sublistId)?.lines.lines[line]?.[fieldId] ?? cellText(page, sublistId, fieldId, line);
    if (text === undefined) throw notEmulated(`${NAME}.${method} of line ${line} of ${sublistId}, which is not there`);
    return { field, text };
  };
  return {
    getLineCount(options: unknown) {
      const { sublistId } = read('getLineCount', options, ['sublistId']);
      return page.editors.get(sublistId)?.lines.lines.length ?? page.sublist(sublistId)?.lineCount ?? -1;
    },
    getSublistValue(options: unknown): ScriptValue {
      const { field, text } = value('getSublistValue', read('getSublistValue', options, ['sublistId', 'fieldId', 'line']));
      return typed('getSublistValue', field, text);
    },
    getSublistText(options: unknown): string {
      const { field, text } = value('getSublistText', read('getSublistText', options, ['sublistId', 'fieldId', 'line']));
      return field.type === 'SELECT' ? (field.options?.find((option) => option.value === text)?.text ?? '') : text;
    },
    selectLine(options: unknown) {
      const { sublistId, line } = read('selectLine', options, ['sublistId', 'line']);
      editor('selectLine', sublistId).select(line);
      return record();
    },
    selectNewLine(options: unknown) {
      editor('selectNewLine', read('selectNewLine', options, ['sublistId']).sublistId).selectNew();
      return record();
    },
    getCurrentSublistIndex(options: unknown) {
      return editor('getCurrentSublistIndex', read('getCurrentSublistIndex', options, ['sublistId']).sublistId).lines.current.index;
    },
    getCurrentSublistValue(options: unknown): ScriptValue {
      const { sublistId, fieldId } = read('getCurrentSublistValue', options, ['sublistId', 'fieldId']);
      const { model, lines } = editor('getCurrentSublistValue', sublistId);
      const field = column('getCurrentSublistValue', model, fieldId);
      return typed('getCurrentSublistValue', field, lines.current.values[fieldId] ?? '');
    },
    setCurrentSublistValue(options: unknown) {
      const method = 'setCurrentSublistValue';
      const given = read(method, options, ['sublistId', 'fieldId'], ['value!', 'ignoreFieldChange', 'forceSyncSourcing']);
      const target = editor(method, given.sublistId);
      const text = untyped(method, column(method, target.model, given.fieldId), given.value);
      target.change(given.fieldId, text, { ignoreFieldChange: given.ignoreFieldChange });
      return record();
    },
    commitLine(options: unknown) {
      editor('commitLine', read('commitLine', options, ['sublistId']).sublistId).commit();
      return record();
    },
    cancelLine(options: unknown) {
      editor('cancelLine', read('cancelLine', options, ['sublistId']).sublistId).cancel();
      return record();
    },
    removeLine(options: unknown) {
      const { sublistId, line } = read('removeLine', options, ['sublistId', 'line']);
      editor('removeLine', sublistId).remove(line);
      return record();
    },
    insertLine(options: unknown) {
      const { sublistId, line } = read('insertLine', options, ['sublistId', 'line']);
      editor('insertLine', sublistId).insert(line);
      return record();
    },
  } satisfies Emulates<ClientCurrentRecord>;
}

function known(page: Page, method: string, id: string): PageSublist {
  const sublist = page.sublist(id);
  if (!sublist) throw notEmulated(`${NAME}.${method} of the sublist ${id}, which is not on the page`);
  return sublist;
}

function column(method: string, sublist: PageSublist, id: string): PageField {
  const field = sublist.fields.find((one) => one.id === id);
  if (!field) throw notEmulated(`${NAME}.${method} of the column ${id}, which is not in ${sublist.id}`);
  return field;
}

/** A cell of a list or static list, as the page has it now. */
function cellText({ form }: Page, sublistId: string, fieldId: string, line: number): string | undefined {
  const row = form?.querySelector(`table[data-sublist="${CSS.escape(sublistId)}"] tr[data-line="${line}"]`);
  const inputs = row?.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(listFieldName(fieldId, line))}"]`) ?? [];
  const ticked = [...inputs].find(({ type }) => type === 'checkbox');
  if (ticked) return ticked.checked ? 'T' : 'F';
  return [...inputs].at(-1)?.value ?? row?.querySelector(`[data-field="${CSS.escape(fieldId)}"]`)?.getAttribute('data-value') ?? undefined;
}
