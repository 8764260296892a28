import type { HttpResponse } from '../http';
import type { StoredRecord } from '../netsuite/records/store';
import { escapeHtml } from '../netsuite/suitelet/render/html';
import { PAGES } from './addresses';
import { SEARCH_FIELD } from './chrome/header';
import { menusOf } from './chrome/menus';
import { mayUse } from './login/permissions';
import { link, showPage } from './page';
import { listedTypes, type ListedType } from './records/listed-types';
import { recordAddress } from './records/record-address';
import { recordTitle } from './records/shown-value';
import { get, type Route } from './route';
import { table } from './table';
import { parameter, type Visit } from './visit';

/** Results that are shown; the rest is counted. */
const MOST_RESULTS = 50;

/** The global search: pages of the menus and names of records, by a part of the name. NetSuite's prefixes and wildcards are not emulated. */
export const searchRoutes: readonly Route[] = [get(PAGES.search, 'everyone', searchPage)];

interface Result {
  kind: string;
  name: string;
  path: string;
}

function searchPage(visit: Visit): HttpResponse {
  const text = parameter(visit, SEARCH_FIELD).trim();
  const results = text === '' ? [] : [...pages(visit, text), ...records(visit, text)];
  const shown = results.slice(0, MOST_RESULTS);
  const rows = shown.map(({ kind, name, path }) => [link(path, name), escapeHtml(kind)]);
  const count =
    results.length > shown.length ? `${results.length} results, the first ${shown.length} are shown.` : `${results.length} results.`;
  const content =
    text === ''
      ? '<p class="empty">Enter a name, or a part of one.</p>'
      : `<p>${count}</p>${rows.length > 0 ? table(['Name', 'Type'], rows) : ''}`;
  return showPage(visit, text === '' ? 'Search' : `Search: ${text}`, content);
}

function pages(visit: Visit, text: string): Result[] {
  const entries = menusOf(visit).flatMap(({ label, sections }) =>
    sections.flatMap((section) => section.entries.map((entry) => ({ ...entry, label, name: entry.label }))),
  );
  return entries.filter(({ name }) => includes(name, text)).map(({ label, name, path }) => ({ kind: `Page: ${label}`, name, path }));
}

function records({ account, session }: Visit, text: string): Result[] {
  const found = (listed: ListedType): Result[] =>
    account.store
      .all(listed.type)
      .map((record: StoredRecord) => ({
        kind: listed.label,
        name: recordTitle(account, record),
        path: recordAddress(listed.type, record.id),
      }))
      .filter(({ name }) => includes(name, text));
  return listedTypes(account)
    .filter(({ type }) => mayUse(account, session.user, type, 'VIEW'))
    .flatMap(found);
}

const includes = (name: string, text: string): boolean => name.toLowerCase().includes(text.toLowerCase());
