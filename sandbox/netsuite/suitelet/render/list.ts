import { newField } from '../form-model';
import type { ColumnModel, EditLink, ListModel } from '../list-model';
import { renderBehaviour } from './behaviour';
import { renderFormButtons } from './buttons';
import { attributes, escapeHtml } from './html';
import { inlineValue, isSafeAddress } from './inline';
import { renderPage } from './layout';
import { renderHead } from './page-head';
import { renderListModel, type PageFrame } from './page-model';

/** A whole page of a list that `createList` has made. */
export function renderList(list: ListModel, frame: PageFrame): string {
  const columns = list.columns.map((column) => `<th scope="col"${alignment(column)}>${escapeHtml(column.label)}</th>`).join('');
  const rows = list.rows.map((row) => `<tr>${list.columns.map((column) => renderCell(column, row)).join('')}</tr>`);
  const empty = `<tr><td class="empty" colspan="${Math.max(list.columns.length, 1)}">No records to show.</td></tr>`;
  const body = rows.length === 0 ? empty : rows.join('\n');
  const content = [
    renderHead(list.title, list.links),
    renderFormButtons(list),
    `<div class="lines ${list.style}"><table${attributes({ 'aria-label': list.title })}><thead><tr>${columns}</tr></thead><tbody>${body}</tbody></table></div>`,
    renderListModel(list, frame),
    renderBehaviour(),
  ];
  return renderPage({
    title: list.title,
    account: frame.account,
    header: frame.header,
    content: content.filter((part) => part !== '').join('\n'),
    bare: list.hideNavBar,
  });
}

function alignment({ align, edit }: ColumnModel): string {
  const names = [edit && 'links', align !== 'LEFT' && align.toLowerCase()].filter(Boolean);
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

function renderCell(column: ColumnModel, row: Record<string, string>): string {
  return `<td${alignment(column)}>${column.edit ? renderEditLinks(column.edit, row) : renderValue(column, row)}</td>`;
}

/** A column with a URL links its values. */
function renderValue(column: ColumnModel, row: Record<string, string>): string {
  const value = row[column.id] ?? '';
  const address = column.url && addressOf(column, row);
  if (address !== undefined && isSafeAddress(address)) return `<a${attributes({ href: address })}>${escapeHtml(value || address)}</a>`;
  return inlineValue(newField(column.id, column.label, column.type, { value }));
}

function addressOf({ url, parameters }: ColumnModel, row: Record<string, string>): string {
  const base = url?.dynamic ? (row[url.base] ?? '') : (url?.base ?? '');
  return parameters.reduce((address, { name, value, dynamic }) => withParameter(address, name, dynamic ? (row[value] ?? '') : value), base);
}

/** The link of Edit has `e=T` besides [K]. */
function renderEditLinks({ link, parameter, rowValue, showView }: EditLink, row: Record<string, string>): string {
  const view = withParameter(link, parameter, row[rowValue] ?? '');
  if (!isSafeAddress(view)) return '';
  const edit = `<a${attributes({ href: withParameter(view, 'e', 'T') })}>Edit</a>`;
  return showView ? `${edit} | <a${attributes({ href: view })}>View</a>` : edit;
}

const withParameter = (address: string, name: string, value: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
