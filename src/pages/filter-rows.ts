import type { Form, Sublist } from 'N/ui/serverWidget';
import * as serverWidget from 'N/ui/serverWidget';
import { OPERATORS, type Operator } from '../core/filter/condition';
import { MOST_PARENS, type CriteriaRow } from '../core/filter/criteria-rows';
import { labelOfPath } from '../core/metadata/spp-labels';
import { OPERATOR_LABELS } from './filter-words';
import { isImport } from './chosen-workflow';
import { sourceName } from './mapping-side';
import type { Posted } from './page';

/** Id of the sublist. */
const ROWS = 'custpage_spx_rows';

const COLUMNS = {
  not: 'custpage_spx_not',
  open: 'custpage_spx_open',
  field: 'custpage_spx_field',
  other: 'custpage_spx_other',
  operator: 'custpage_spx_operator',
  value: 'custpage_spx_value',
  close: 'custpage_spx_close',
  joint: 'custpage_spx_joint',
  reason: 'custpage_spx_reason',
} as const;

type ColumnName = keyof typeof COLUMNS;
/** A field that conditions can be about. `custom`: its name is shown beside its label. */
export interface OfferedField {
  path: string;
  label: string;
  custom?: boolean;
}

/** A line of the sublist as it is entered: texts. */
export type FilterLine = Readonly<Record<ColumnName, string>>;

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** A row as a line of the sublist. A field that the pick list does not have stands in the column beside it. */
export const lineOf = (row: CriteriaRow, offered: ReadonlySet<string>): FilterLine => ({
  not: row.not ? 'T' : 'F',
  open: String(row.openParens),
  field: offered.has(row.field) ? row.field : '',
  other: offered.has(row.field) ? '' : row.field,
  operator: row.operator,
  value: row.value,
  close: String(row.closeParens),
  joint: row.joint,
  reason: row.reason ?? '',
});

/** A line as a row; what is wrong with it is found by `conditionOfRows`. */
export const rowOf = (line: FilterLine): CriteriaRow => ({
  not: line.not === 'T',
  openParens: Number(line.open),
  field: line.other.trim() || line.field,
  operator: line.operator as Operator,
  value: line.value,
  closeParens: Number(line.close),
  joint: line.joint === 'or' ? 'or' : 'and',
  ...(line.reason.trim() !== '' && { reason: line.reason.trim() }),
});

const isFilled = ({ field, other, value }: FilterLine): boolean => `${field}${other}${value}`.trim() !== '';

/** The lines that a person entered; those with neither field nor value are left out. */
export const postedLines = (posted: Posted): FilterLine[] =>
  posted
    .lines(ROWS, Object.values(COLUMNS))
    .map((line) => Object.fromEntries(NAMES.map((name) => [name, line[COLUMNS[name]] ?? ''])) as unknown as FilterLine)
    .filter(isFilled);

const parentheses = (sign: string): [string, string][] =>
  Array.from({ length: MOST_PARENS + 1 }, (_, count) => [String(count), sign.repeat(count)]);

function addSelect(sublist: Sublist, id: string, label: string, options: readonly (readonly [value: string, text: string])[]): void {
  const field = sublist.addField({ id, label, type: serverWidget.FieldType.SELECT });
  for (const [value, text] of options) field.addSelectOption({ value, text });
}

/** Adds the rows as in the criteria of a saved search that uses expressions. */
export function addFilterRows(form: Form, lines: readonly FilterLine[], fields: readonly OfferedField[]): void {
  const sublist = form.addSublist({ id: ROWS, label: 'Conditions', type: serverWidget.SublistType.INLINEEDITOR });
  const { TEXT, CHECKBOX } = serverWidget.FieldType;
  sublist.helpText = `A customer is ${isImport() ? 'imported' : 'exported'} when the conditions hold. AND binds closer than OR; parentheses change that. Values are compared as ${sourceName()} writes them: a checkbox is ${isImport() ? 'T or F' : '1 or 0'}, a date 2026-01-31. For "is one of", put commas between the values. Leave Other field empty unless the list does not have the field.`;
  sublist.addField({ id: COLUMNS.not, label: 'Not', type: CHECKBOX });
  addSelect(sublist, COLUMNS.open, '(', parentheses('('));
  addSelect(sublist, COLUMNS.field, 'Field', [
    ['', ''],
    ...fields.map(({ path, label, custom }) => [path, custom || isImport() ? `${label} (${path})` : label] as const),
  ]);
  sublist.addField({ id: COLUMNS.other, label: 'Other field', type: TEXT });
  addSelect(
    sublist,
    COLUMNS.operator,
    'Operator',
    Object.values(OPERATORS)
      .flat()
      .map((operator) => [operator, OPERATOR_LABELS[operator]]),
  );
  sublist.addField({ id: COLUMNS.value, label: 'Value', type: TEXT });
  addSelect(sublist, COLUMNS.close, ')', parentheses(')'));
  addSelect(sublist, COLUMNS.joint, 'And/Or', [
    ['and', 'And'],
    ['or', 'Or'],
  ]);
  sublist.addField({ id: COLUMNS.reason, label: 'Counted as', type: TEXT });
  lines.forEach((entered, line) => {
    for (const name of NAMES) if (entered[name] !== '') sublist.setSublistValue({ id: COLUMNS[name], line, value: entered[name] });
  });
}

/** The rows for those who may only read them. */
export const rowText = ({ not, openParens, field, operator, value, closeParens, joint }: CriteriaRow, isLast: boolean): string =>
  [
    not ? 'Not ' : '',
    '('.repeat(openParens),
    `${isImport() ? field : labelOfPath(field)} ${OPERATOR_LABELS[operator]}`,
    value === '' ? '' : ` ${value}`,
    ')'.repeat(closeParens),
    isLast ? '' : ` ${joint === 'or' ? 'Or' : 'And'}`,
  ].join('');
