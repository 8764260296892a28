import type { List } from 'N/ui/serverWidget';
import { COLUMN_TYPES, type FieldType } from '../../suitelet/field-types';
import type { Alignment, ColumnModel, ListModel, ListStyle } from '../../suitelet/list-model';
import type { Session } from '../../types';
import type { Emulates } from '../emulates';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { buttonObject, readButton } from './button';
import { ENUMS } from './enums';
import { listColumnObject } from './list-column';
import { readRow } from './list-row';
import { addPageLink, clientScriptAt } from './page-parts';
import { checkKind, checkPlainId, UNSET } from './rules';
import { twins, type Twins } from './twins';

const NAME = 'N/ui/serverWidget.List';
const models = new WeakMap<object, ListModel>();

/** The model behind a List that a script passes around; undefined for anything else. */
export const listModelOf = (list: unknown): ListModel | undefined =>
  typeof list === 'object' && list !== null ? models.get(list) : undefined;

/** `serverWidget.List` over a model. Not emulated: search results as rows, client scripts by file id. Cost: none. */
export function listObject(session: Session, model: ListModel): object {
  const columns = twins<ColumnModel>((column) => listColumnObject(session, column));
  let modulePath: string | undefined;
  const list: object = guardModule(session, NAME, {
    get title(): string {
      return model.title;
    },
    set title(title: string) {
      model.title = checkKind(session, `${NAME}.title`, 'string', title);
    },
    get style(): never {
      return model.style as never;
    },
    set style(style: string) {
      if (!Object.values(ENUMS.ListStyle).includes(style)) throw session.notEmulated(`${NAME}.style = ${String(style)}`);
      model.style = style as ListStyle;
    },
    get clientScriptModulePath(): string {
      return modulePath ?? UNSET;
    },
    set clientScriptModulePath(path: string) {
      if (modulePath !== undefined) throw session.notEmulated(`${NAME}.clientScriptModulePath set twice`);
      model.clientScripts.push(clientScriptAt(session, `${NAME}.clientScriptModulePath`, path));
      modulePath = path;
    },

    /** Help: section_4344848479. */
    addColumn(options: unknown): object {
      const column = readColumn(session, model, options);
      model.columns.push(column);
      return columns.of(column);
    },
    addEditColumn(options: unknown): object {
      const { column, before } = readEditColumn(session, model, columns, options);
      model.columns.splice(model.columns.indexOf(before), 0, column);
      return columns.of(column);
    },
    addRow(options: unknown): object {
      const rules = { required: ['row'], kinds: { row: 'object' } } as const;
      const { row } = readOptions<{ row: object }>(session, `${NAME}.addRow`, options, rules);
      model.rows.push(readRow(session, `${NAME}.addRow`, row));
      return list;
    },
    addRows(options: unknown): object {
      const rules = { required: ['rows'], kinds: { rows: 'array' } } as const;
      const { rows } = readOptions<{ rows: unknown[] }>(session, `${NAME}.addRows`, options, rules);
      model.rows.push(...rows.map((row) => readRow(session, `${NAME}.addRows`, row)));
      return list;
    },

    addButton(options: unknown): object {
      const button = readButton(session, `${NAME}.addButton`, options);
      checkPlainId(session, button.id);
      if (model.buttons.some(({ id }) => id === button.id)) throw session.notEmulated(`a second button "${button.id}" on a list`);
      model.buttons.push(button);
      return buttonObject(session, button);
    },
    /** Gives the list (help: section_4346411913); the typings say nothing. */
    addPageLink(options: unknown): void {
      addPageLink(session, `${NAME}.addPageLink`, model.links, options);
      return list as unknown as void;
    },
  } satisfies Emulates<List>);
  models.set(list, model);
  return list;
}

function readColumn(session: Session, model: ListModel, options: unknown): ColumnModel {
  const read = readOptions<{ id: string; label: string; type: FieldType; align?: Alignment }>(session, `${NAME}.addColumn`, options, {
    required: ['id', 'label', 'type'],
    optional: ['align'],
    kinds: { id: 'text', label: 'text', type: { oneOf: COLUMN_TYPES }, align: { oneOf: ['LEFT', 'CENTER', 'RIGHT'] } },
  });
  checkPlainId(session, read.id);
  if (model.columns.some(({ id }) => id === read.id)) throw session.notEmulated(`a second column "${read.id}" on a list`);
  return { id: read.id, label: read.label, type: read.type, align: read.align ?? 'LEFT', parameters: [] };
}

interface EditColumn {
  column: unknown;
  showView?: boolean;
  link?: string;
  linkParam?: string;
  linkParamName?: string;
}

/** Help: section_4344858957, which takes a ListColumn; the typings take its id. Without a link, and with showHrefCol, not emulated. */
function readEditColumn(session: Session, model: ListModel, columns: Twins<ColumnModel>, options: unknown) {
  const method = `${NAME}.addEditColumn`;
  const read = readOptions<EditColumn>(session, method, options, {
    required: ['column'],
    optional: ['showView', 'link', 'linkParam', 'linkParamName'],
    kinds: { showView: 'boolean', link: 'text', linkParam: 'text', linkParamName: 'text' },
  });
  const before = columns.modelOf(read.column) ?? model.columns.find(({ id }) => id === read.column);
  if (before === undefined) throw session.notEmulated(`${method} beside a column that is not on the list`);
  if (read.link === undefined) throw session.notEmulated(`${method} without a link`);
  const { link, linkParam = before.id, linkParamName = 'id', showView = false } = read;
  const column: ColumnModel = {
    ...{ id: `${before.id}_edit`, label: showView ? 'Edit | View' : 'Edit', type: 'TEXT', align: 'LEFT', parameters: [] },
    edit: { link, parameter: linkParamName, rowValue: linkParam, showView },
  };
  return { column, before };
}
