import type { FieldModel, GroupModel } from '../form-model';
import { isHidden, renderField } from './field';
import { attributes, escapeHtml } from './html';

/**
 * The fields and groups of one part of a page: those outside above, the flow, the groups, those outside below. Where OUTSIDE
 * lies depends on the form (help: section_4332671038); here it is above (assumed).
 */
export function renderFieldArea(
  fields: readonly FieldModel[],
  groups: readonly GroupModel[],
  inGroup: (group: GroupModel) => FieldModel[],
): string {
  const above = fields.filter(({ layoutType }) => layoutType === 'OUTSIDE' || layoutType === 'OUTSIDEABOVE');
  const below = fields.filter(({ layoutType }) => layoutType === 'OUTSIDEBELOW');
  const flow = fields.filter((field) => !above.includes(field) && !below.includes(field));
  const parts = [
    renderOutside(above),
    renderFlow(flow),
    ...groups.map((group) => renderGroup(group, inGroup(group))),
    renderOutside(below),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** A group without visible fields is not shown [K]. */
function renderGroup(group: GroupModel, fields: readonly FieldModel[]): string {
  if (fields.every(isHidden)) return renderFlow(fields);
  const body = renderFlow(fields, group.singleColumn);
  const legend = `<legend>${escapeHtml(group.label)}</legend>`;
  return `<fieldset${attributes({ id: `group_${group.id}`, class: group.borderHidden ? 'plain' : undefined })}>${legend}${body}</fieldset>`;
}

/** STARTROW begins a new row of fields that lie outside. */
function renderOutside(fields: readonly FieldModel[]): string {
  return splitAt(fields, ({ breakType }) => breakType === 'STARTROW')
    .map((row) => renderFlow(row))
    .join('\n');
}

/** STARTCOL begins a new column; without one the browser balances them. */
function renderFlow(fields: readonly FieldModel[], single = false): string {
  const hidden = fields.filter(isHidden).map(renderField).join('');
  const columns = splitAt(
    fields.filter((field) => !isHidden(field)),
    ({ breakType }) => breakType === 'STARTCOL',
  ).map((column) => `<div class="fields${single ? ' single' : ''}">${renderRows(column)}</div>`);
  return hidden + (columns.length > 1 ? `<div class="columns">${columns.join('\n')}</div>` : columns.join(''));
}

/** STARTROW to ENDROW of the layout types lie beside each other. */
function renderRows(fields: readonly FieldModel[]): string {
  const parts: string[] = [];
  let row: string[] = [];
  const closeRow = () => {
    if (row.length > 0) parts.push(`<div class="row">${row.join('\n')}</div>`);
    row = [];
  };
  for (const field of fields) {
    const { layoutType } = field;
    if (layoutType !== 'MIDROW' && layoutType !== 'ENDROW') closeRow();
    if (layoutType === 'STARTROW' || row.length > 0) row.push(renderField(field));
    else parts.push(renderField(field));
    if (layoutType === 'ENDROW') closeRow();
  }
  closeRow();
  return parts.join('\n');
}

function splitAt<One>(all: readonly One[], begins: (one: One) => boolean): One[][] {
  const parts: One[][] = [];
  for (const one of all) {
    const last = parts.at(-1);
    if (last === undefined || begins(one)) parts.push([one]);
    else last.push(one);
  }
  return parts;
}
