import { isEditor, isNumber } from '../field-types';
import type { FieldModel, SublistModel } from '../form-model';
import { editorFields, lineCountField, sublistFieldsField, editorData, listFieldName } from '../sublist-post';
import { renderButton, shownButtons } from './buttons';
import { renderControl } from './control';
import { attributes, escapeHtml } from './html';
import { inlineValue } from './inline';

/**
 * A sublist with its lines. An editor posts all lines in one hidden input, which the client code keeps; a list posts an input for
 * each cell; a static list posts nothing. See `sublist-post.ts`.
 */
export function renderSublist(sublist: SublistModel): string {
  const fields = sublist.fields.filter(isShown);
  const columns = fields
    .map((field) => `<th scope="col"${classOf(field)}>${escapeHtml(field.label)}${markOf(sublist, field)}</th>`)
    .join('');
  const lines = sublist.lines.map((_line, line) => renderLine(sublist, fields, line));
  const empty = `<tr data-empty><td class="empty" colspan="${Math.max(fields.length, 1)}">No lines to show.</td></tr>`;
  const open = attributes({ 'data-sublist': sublist.id, 'data-sublist-type': sublist.type, 'aria-label': sublist.label });
  const body = `<tbody>${lines.length === 0 ? empty : lines.join('\n')}</tbody>`;
  const parts = [
    `<h3>${escapeHtml(sublist.label)}</h3>`,
    sublist.help === '' ? '' : `<p class="note">${escapeHtml(sublist.help)}</p>`,
    renderSublistButtons(sublist),
    renderPosted(sublist),
    `<div class="lines"><table${open}><thead><tr>${columns}</tr></thead>${body}${renderTotal(sublist, fields)}</table></div>`,
    renderNewLine(sublist),
  ];
  return `<div${attributes({ class: 'sublist', id: `sublist_${sublist.id}`, hidden: sublist.hidden })}>${parts.join('')}</div>`;
}

const isShown = ({ displayType }: FieldModel): boolean => displayType !== 'HIDDEN' && displayType !== 'NODISPLAY';

const classOf = ({ type }: FieldModel): string => (isNumber(type) ? ' class="right"' : '');

function markOf({ type }: SublistModel, { mandatory }: FieldModel): string {
  return mandatory && type !== 'STATICLIST' ? ' <span class="mandatory" title="Required">*</span>' : '';
}

/** The buttons that NetSuite adds itself work without a client script: the page's own script carries them. */
function renderSublistButtons(sublist: SublistModel): string {
  const acts = (id: string): Record<string, string> => {
    if (sublist.markAll && id === `${sublist.id}markall`) return { 'data-mark': 'T', 'data-for': sublist.id };
    if (sublist.markAll && id === `${sublist.id}unmarkall`) return { 'data-mark': 'F', 'data-for': sublist.id };
    return sublist.refresh && id === `${sublist.id}refresh` ? { 'data-refresh': sublist.id } : {};
  };
  const buttons = shownButtons(sublist.buttons).map((button) => renderButton(button, acts(button.id)));
  return buttons.length === 0 ? '' : `<div class="buttons">${buttons.join('')}</div>`;
}

function renderPosted(sublist: SublistModel): string {
  if (sublist.type === 'STATICLIST') return '';
  const hidden = (name: string, value: string) => `<input${attributes({ type: 'hidden', name, value })}>`;
  const fields = hidden(sublistFieldsField(sublist.id), editorFields(sublist));
  const rest = isEditor(sublist.type)
    ? hidden(`${sublist.id}data`, editorData(sublist))
    : hidden(lineCountField(sublist.id), String(sublist.lines.length));
  return fields + rest;
}

function renderLine(sublist: SublistModel, shown: readonly FieldModel[], line: number): string {
  const valueOf = (field: FieldModel): FieldModel => ({ ...field, value: sublist.lines[line]?.[field.id] ?? '' });
  const post = (field: FieldModel): string =>
    sublist.type === 'LIST'
      ? `<input${attributes({ type: 'hidden', name: listFieldName(field.id, line), value: valueOf(field).value })}>`
      : '';
  const cells = shown.map((field, index) => {
    const filled = valueOf(field);
    const label = `${field.label}, line ${line + 1}`;
    const content =
      sublist.type === 'LIST' && isEntered(field)
        ? renderControl(filled, { name: listFieldName(field.id, line), label })
        : inlineValue(filled) + post(field);
    const hidden =
      index === 0
        ? sublist.fields
            .filter((other) => !isShown(other))
            .map(post)
            .join('')
        : '';
    return `<td${classOf(field)}${attributes({ 'data-field': field.id, 'data-value': filled.value })}>${content}${hidden}</td>`;
  });
  return `<tr${attributes({ 'data-line': line })}>${cells.join('')}</tr>`;
}

/** In a list a field is entered when its display type is ENTRY (Oracle's stubs); a checkbox always, unless it is disabled or inline [K]. */
const isEntered = ({ type, displayType }: FieldModel): boolean =>
  displayType === 'ENTRY' || (type === 'CHECKBOX' && displayType === 'NORMAL');

function renderTotal({ totallingField, lines }: SublistModel, fields: readonly FieldModel[]): string {
  if (totallingField === undefined || !fields.some(({ id }) => id === totallingField)) return '';
  const total = lines.reduce((sum, line) => sum + Number.parseFloat(line[totallingField] ?? '0'), 0);
  const cells = fields.map((field, index) => {
    if (field.id === totallingField) return `<td class="right"${attributes({ 'data-total': field.id })}>${total.toFixed(2)}</td>`;
    return index === 0 ? '<td>Total</td>' : '<td></td>';
  });
  return `<tfoot><tr>${cells.join('')}</tr></tfoot>`;
}

/** The controls of one line without names, for the client code to clone. */
function renderNewLine({ id, type, fields }: SublistModel): string {
  if (!isEditor(type)) return '';
  const cells = fields
    .filter(isShown)
    .map((field) => `<td${attributes({ 'data-field': field.id })}>${renderControl(field, { label: field.label })}</td>`);
  return `<template${attributes({ 'data-new-line': id })}><tr>${cells.join('')}</tr></template>`;
}
