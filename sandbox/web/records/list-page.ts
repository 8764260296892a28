import type { HttpResponse } from '../../http';
import type { StoredRecord } from '../../netsuite/records/store';
import { attributes, escapeHtml } from '../../netsuite/suitelet/render/html';
import { PAGES } from '../addresses';
import { mayUse } from '../login/permissions';
import { enter, hiddenFields, link, noPermission, notice, showPage } from '../page';
import { get, type Route } from '../route';
import { pager, table } from '../table';
import { parameter, type Visit } from '../visit';
import { listColumns, type ListColumn } from './list-columns';
import { listRows, type ListQuery } from './list-rows';
import { listedType, type ListedType } from './listed-types';
import { listAddress, recordAddress, typeOfAddress } from './record-address';

/** Characters of a cell; a whole payload would fill the page. */
const LONGEST = 120;

/** The lists of records: columns, sorting by a click on a column, text filter, pages of 50, View and Edit. */
export const listRoutes: readonly Route[] = [PAGES.customers, PAGES.customRecords, PAGES.otherList].map((path) =>
  get(path, 'everyone', listPage),
);

function listPage(visit: Visit): HttpResponse {
  const type = typeOfAddress(visit);
  const listed = listedType(visit.account, type);
  if (listed === undefined) return showPage(visit, 'Notice', notice('error', 'Error', `There is no record type ${type}.`));
  if (!mayUse(visit.account, visit.session.user, type, 'VIEW')) return noPermission(visit, `the list of ${listed.plural}`);
  const columns = listColumns(visit.account, type);
  const query = queryOf(visit);
  const found = listRows(visit.account.store.all(type), columns, query);
  const heads = ['Edit | View', ...columns.map((column) => sortLink(type, column, query))];
  const rows = found.rows.map((record) => [actions(visit, listed, record), ...columns.map((column) => cell(column, record))]);
  const body =
    rows.length === 0
      ? `<p class="empty">${query.filter === '' ? 'There are no records of this type yet.' : 'No record contains that text.'}</p>`
      : table(heads, rows);
  const pages = pager(found, (page) => listAddress(type, { ...addressOf(query), page }));
  return showPage(visit, listed.plural, `${bar(visit, listed, query)}${pages}${body}${rows.length > 20 ? pages : ''}`);
}

function queryOf(visit: Visit): ListQuery {
  return {
    filter: parameter(visit, 'filter'),
    sort: parameter(visit, 'sort') || 'id',
    // The newest records first, until somebody sorts.
    descending: parameter(visit, 'sort') === '' || parameter(visit, 'dir') === 'desc',
    page: Number(parameter(visit, 'page')) || 1,
  };
}

const addressOf = ({ filter, sort, descending }: ListQuery) => ({ filter, sort, dir: descending ? 'desc' : 'asc' });

function bar(visit: Visit, { type, label, kind }: ListedType, { filter }: ListQuery): string {
  const mayCreate = kind !== 'accounting' && mayUse(visit.account, visit.session.user, type, 'CREATE');
  const create = mayCreate ? `<a class="button main" href="${escapeHtml(recordAddress(type))}">New ${escapeHtml(label)}</a>` : '';
  const hidden = hiddenFields(Object.fromEntries(new URL(listAddress(type), visit.url).searchParams));
  const form = `<form method="get" action="${visit.url.pathname}">${hidden}${enter('filter', 'Filter', filter)}<button type="submit">Filter</button>${
    filter === '' ? '' : link(listAddress(type), 'Show all')
  }</form>`;
  return `<div class="bar">${create}${form}</div>`;
}

function sortLink(type: string, { id, label }: ListColumn, query: ListQuery): string {
  const isSorted = query.sort === id;
  const path = listAddress(type, { ...addressOf({ ...query, sort: id, descending: isSorted && !query.descending }) });
  const arrow = isSorted ? (query.descending ? ' ▼' : ' ▲') : '';
  return `<a${attributes({ href: path })}>${escapeHtml(label)}${arrow}</a>`;
}

function actions({ account, session }: Visit, { type, kind }: ListedType, { id }: StoredRecord): string {
  const mayEdit = kind !== 'accounting' && mayUse(account, session.user, type, 'EDIT');
  const view = link(recordAddress(type, id), 'View');
  return mayEdit ? `${link(recordAddress(type, id, 'edit'), 'Edit')} | ${view}` : view;
}

function cell({ text }: ListColumn, record: StoredRecord): string {
  const value = text(record);
  return escapeHtml(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}
