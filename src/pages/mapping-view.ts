import type { Problem } from '../core/errors/problem';
import { originOf } from '../core/mapping/edit-rows';
import type { MappingRow } from '../core/mapping/mapping-row';
import { pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { sourceLabels } from './mapping-side';
import { ON_EMPTY_WORDS, ON_NO_MATCH_WORDS, targetLabels } from './mapping-words';
import { problemText } from './problem-words';
import { expressionInWords, KIND_FORMS } from './row-kinds/registry';
import { badge, link, table, tableStart, type Column } from './table';
import { isSettingRow } from '../workflows/export/rows-to-run';
import type { EditedMapping } from '../workflows/mapping-editor';

/** The radio button that says which row a button below the table means. */
export const CHOSEN_ROW = 'custpage_spx_row';

/** A text of a row or an account. `bdi` keeps a right-to-left text from turning around what stands beside it. */
const told = (text: string): Html => html`<bdi>${text}</bdi>`;

/** What the table of rows is made from. */
export interface RowsView {
  editor: EditedMapping;
  problems: readonly Problem[];
  /** Whether rows can be chosen. */
  canEdit: boolean;
}

/** The rows of one page of the list. */
export function rowsTable(view: RowsView, shown: readonly MappingRow[]): Html {
  const { editor, canEdit } = view;
  const label = sourceLabels(editor.known);
  const target = targetLabels(editor.known);
  const columns: Column<MappingRow>[] = [
    ...(canEdit ? [{ label: 'Choose', cell: radio }] : []),
    { label: 'Order', isNumber: true, cell: ({ order }) => String(order) },
    { label: 'Active', cell: ({ active }) => (active ? badge('good', 'on') : badge('quiet', 'off')) },
    { label: 'Field', cell: (row) => fieldCell(row, target(row.target)) },
    { label: 'Kind', cell: ({ kind }) => KIND_FORMS[kind].label },
    { label: 'Value', cell: ({ kind, expression }) => told(expressionInWords(kind, expression, label)) },
    { label: 'When empty', cell: (row) => ON_EMPTY_WORDS[row.onEmpty] },
    { label: 'When nothing matches', cell: (row) => ON_NO_MATCH_WORDS[row.onNoMatch] },
    { label: 'Note', cell: ({ note = '' }) => told(note) },
    { label: 'State', cell: (row) => stateCell(row, view) },
  ];
  return table('Mapping rows', columns, shown, 'There is no row.');
}

/** A row of the settings cannot be moved or switched here. */
const radio = (row: MappingRow): Html => (isSettingRow(row) ? NOTHING : radioOf(row));

const radioOf = ({ id, target }: MappingRow): Html =>
  html`<input type="radio" name="${CHOSEN_ROW}" value="${id}" aria-label="${`Choose the row of ${target}`}" />`;

const rowUrl = (row: MappingRow): string => (isSettingRow(row) ? pageUrl('settings') : pageUrl('mappingrow', { spx_row: row.id }));

function fieldCell(row: MappingRow, label: string): Html {
  const { target } = row;
  const name = label === target ? NOTHING : html`<div style="color:#5b6770">${told(target)}</div>`;
  return html`${link(rowUrl(row), label)}${name}`;
}

const ORIGIN = { custom: NOTHING, shipped: badge('quiet', 'as shipped'), changed: badge('busy', 'shipped, changed') } as const;

const originCell = (row: MappingRow): Html => (isSettingRow(row) ? badge('quiet', 'of the Workflow settings') : ORIGIN[originOf(row)]);

function stateCell(row: MappingRow, { problems, editor }: RowsView): Html {
  const remarks = remarksOn(row, editor.rows).map((remark) => html`<div>${remark}</div>`);
  const found = problems
    .filter(({ data }) => data['rowId'] === row.id || data['otherRowId'] === row.id)
    .map((problem) => html`<div>${badge('bad', 'wrong')} ${told(problemText(problem))}</div>`);
  const initial = row.initialOnly === true ? html`<div>New customers only.</div>` : NOTHING;
  return html`${originCell(row)}${initial}${remarks}${found}`;
}

/** Why a row does not count although it is on. */
function remarksOn(row: MappingRow, rows: readonly MappingRow[]): string[] {
  const others = rows.filter(({ id, target }) => id !== row.id && target === row.target);
  const isReplaced = row.isDefaultRow && others.some(({ active, isDefaultRow }) => active && !isDefaultRow);
  return isReplaced ? ['A row of your own takes its place.'] : [];
}

/** Problems of no row: required fields that nothing fills. */
export function missingRows(problems: readonly Problem[]): Html {
  const missing = problems.filter(({ data }) => data['rowId'] === undefined);
  if (missing.length === 0) return NOTHING;
  const columns: Column<Problem>[] = [
    { label: 'Field without a row', cell: ({ target = '' }) => told(target) },
    { label: 'What to do', cell: (problem) => told(problemText(problem)) },
  ];
  return html`<h3>Required fields without a row</h3>
    ${tableStart('Required fields without a row', columns, missing)}`;
}
