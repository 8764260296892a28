import { ExpressionError } from '../core/mapping/expression';
import { lastOrder, newRowId, shippedRow } from '../core/mapping/edit-rows';
import { isKindName } from '../core/mapping/kinds/registry';
import { ON_EMPTY, ON_NO_MATCH, type KindName, type MappingRow } from '../core/mapping/mapping-row';
import { isImport } from './chosen-workflow';
import { completed } from './mapping-side';
import type { Parameters, Posted } from './page';
import { pickedValue } from './pick-field';
import { enteredInputs } from './row-inputs';
import type { Inputs } from './row-kinds/kind-form';
import { KIND_FORMS } from './row-kinds/registry';

/** Ids of the fields of the form of a row that all kinds have. */
export const ROW = {
  /** The row that is edited; '' for a new one. */
  id: 'custpage_spx_row',
  /** The kind whose inputs the form shows. */
  shownKind: 'custpage_spx_shownkind',
  kind: 'custpage_spx_kind',
  target: 'custpage_spx_target',
  onEmpty: 'custpage_spx_onempty',
  onNoMatch: 'custpage_spx_onnomatch',
  defaultValue: 'custpage_spx_default',
  order: 'custpage_spx_order',
  active: 'custpage_spx_active',
  initialOnly: 'custpage_spx_initialonly',
  note: 'custpage_spx_rownote',
} as const;

/** A row as it stands in the form, right or wrong. */
export interface RowDraft {
  id: string;
  kind: KindName;
  target: string;
  inputs: Inputs;
  onEmpty: string;
  onNoMatch: string;
  defaultValue: string;
  order: string;
  active: boolean;
  initialOnly: boolean;
  note: string;
}

/** An empty form of a kind for a new row. */
export const newDraft = (kind: KindName, saved: readonly MappingRow[]): RowDraft => ({
  ...{
    id: '',
    kind,
    target: '',
    inputs: {},
    onEmpty: 'leave-out',
    onNoMatch: 'park',
    defaultValue: '',
    active: true,
    initialOnly: false,
    note: '',
  },
  order: String(lastOrder(saved, completed)),
});

export const draftOfRow = ({
  id,
  kind,
  target,
  expression,
  onEmpty,
  onNoMatch,
  defaultValue,
  order,
  active,
  initialOnly,
  note,
}: MappingRow): RowDraft => ({
  ...{ id, kind, target, onEmpty, onNoMatch, active, initialOnly: initialOnly === true, note: note ?? '' },
  inputs: KIND_FORMS[kind].read(expression),
  defaultValue: defaultValue === undefined ? '' : String(defaultValue),
  order: String(order),
});

/** What was entered. The inputs are those of the kind that the form showed, whatever kind is chosen now. */
export function draftOfEntered(entered: Parameters, posted: Posted): RowDraft {
  const shown = kindOf(entered[ROW.shownKind]);
  return {
    id: entered[ROW.id] ?? '',
    kind: shown,
    target: pickedValue(entered, ROW.target).trim(),
    inputs: enteredInputs(KIND_FORMS[shown], entered, posted),
    onEmpty: entered[ROW.onEmpty] ?? '',
    onNoMatch: entered[ROW.onNoMatch] ?? '',
    defaultValue: entered[ROW.defaultValue] ?? '',
    order: entered[ROW.order] ?? '',
    active: entered[ROW.active] === 'T',
    initialOnly: entered[ROW.initialOnly] === 'T',
    note: (entered[ROW.note] ?? '').replace(/\r\n/g, '\n').trim(),
  };
}

/** The kind that a text names; that of a plain field for any other text. */
export const kindOf = (text: string | undefined): KindName => (text !== undefined && isKindName(text) ? text : 'field');

/**
 * The row that a draft stands for. `before`: the row as it is now, unless it is new. Throws ExpressionError with what a
 * person has to correct.
 */
export function rowOfDraft(draft: RowDraft, saved: readonly MappingRow[], before: MappingRow | undefined): MappingRow {
  const { kind, inputs, defaultValue, note, active, initialOnly } = draft;
  const order = draft.order.trim() === '' ? lastOrder(saved, completed) : Number(draft.order);
  if (!Number.isFinite(order)) throw new ExpressionError('the order is not a number');
  if (draft.target === '') throw new ExpressionError('choose the field that the row fills');
  const target = (kind === 'pullback' || isImport()) && !draft.target.startsWith('spp.') ? `spp.${draft.target}` : draft.target;
  const isDefaultRow = before?.isDefaultRow ?? false;
  return {
    id: before?.id ?? newRowId(saved),
    order,
    // A shipped row keeps its field: with another one, the shipped one would come back beside it.
    target: isDefaultRow ? (before?.target ?? target) : target,
    kind,
    expression: KIND_FORMS[kind].write(inputs),
    onEmpty: ON_EMPTY.find((one) => one === draft.onEmpty) ?? 'leave-out',
    onNoMatch: ON_NO_MATCH.find((one) => one === draft.onNoMatch) ?? 'park',
    ...defaultOf(defaultValue, before),
    active,
    isDefaultRow,
    ...(initialOnly && { initialOnly }),
    ...(note !== '' && { note }),
  };
}

/** A default that was not touched stays what it was: a number is not the same as its text. */
function defaultOf(text: string, before: MappingRow | undefined): Pick<MappingRow, 'defaultValue'> {
  if (text === '') return {};
  return { defaultValue: before?.defaultValue !== undefined && String(before.defaultValue) === text ? before.defaultValue : text };
}

/** Whether a row can be put back to how it was shipped. */
export const isShipped = (id: string): boolean => shippedRow(id) !== undefined;
