import { html, Html, NOTHING } from './html';

/** A column of a table; a text is escaped. */
export interface Column<Row> {
  label: string;
  cell(row: Row): string | Html;
  /** Numbers stand at the right. */
  isNumber?: boolean;
}

const CELL = 'padding:5px 10px;border-bottom:1px solid #e5e9ed;vertical-align:top;overflow-wrap:anywhere;';
const HEAD = 'padding:5px 10px;border-bottom:2px solid #c4ccd3;background:#f3f6f8;font-weight:600;';
const side = (isNumber: boolean | undefined): string => `text-align:${isNumber ? 'right' : 'left'}`;

/**
 * A table for reading, as HTML of our own: whether NetSuite takes the text of a static sublist for HTML is not documented, and
 * names of customers may hold anything. `caption` is what a screen reader says first.
 */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[], empty = 'Nothing to show.'): Html {
  if (rows.length === 0) return html`<p style="color:#5b6770">${empty}</p>`;
  const head = columns.map(({ label, isNumber }) => html`<th scope="col" style="${HEAD}${side(isNumber)}">${label}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map(({ cell, isNumber }) => html`<td style="${CELL}${side(isNumber)}">${cell(row)}</td>`);
    return html`<tr>
      ${cells}
    </tr>`;
  });
  return html`<table style="border-collapse:collapse;width:100%;margin:6px 0 14px" aria-label="${caption}">
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}

/** The first hundred rows, and how many more there are: for what nobody reads to its end, so that it needs no pages. */
export function tableStart<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[], empty?: string): Html {
  const rest = rows.length - ROWS_PER_PAGE;
  return html`${table(caption, columns, rows.slice(0, ROWS_PER_PAGE), empty)}${rest > 0 ? html`<p>And ${rest} more.</p>` : NOTHING}`;
}

/** A text of somebody else's, kept from turning the text around it: a name may be written from right to left. */
export const apart = (text: string): Html => html`<bdi>${text}</bdi>`;

/** A link to another page of ours. */
export const link = (url: string, label: string): Html => html`<a href="${url}">${label}</a>`;

const BADGES = {
  good: '#1f7a3d;background:#e3f4e8',
  busy: '#1f5f99;background:#e2eff9',
  warning: '#8a5a00;background:#fdf1d7',
  bad: '#a32020;background:#fbe4e4',
  quiet: '#4d5860;background:#eceff1',
} as const;

export type Tone = keyof typeof BADGES;

/** A word about a state, with a colour that says the same. */
export const badge = (tone: Tone, word: string): Html =>
  html`<span style="display:inline-block;white-space:nowrap;padding:1px 8px;border-radius:9px;color:${new Html(BADGES[tone])}"
    >${word}</span
  >`;

/** One slice of a long list. Pages count from 1. */
export interface Slice<Row> {
  rows: readonly Row[];
  page: number;
  pages: number;
}

/** Rows that one page shows: NetSuite advises fewer than 200 (help: chapter_N3361294). */
export const ROWS_PER_PAGE = 100;

/** The slice that a page number from the address asks for; anything that is none is the first or last one. */
export function sliceOf<Row>(rows: readonly Row[], asked: string | undefined): Slice<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const number = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : 1;
  const page = Math.min(Math.max(number, 1), pages);
  return { rows: rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE), page, pages };
}

/** Links to the pages around this one; nothing when there is one page only. */
export function pager({ page, pages }: Slice<unknown>, url: (page: number) => string): Html {
  if (pages < 2) return NOTHING;
  const previous = page > 1 ? link(url(page - 1), 'Previous') : NOTHING;
  const next = page < pages ? link(url(page + 1), 'Next') : NOTHING;
  return html`<p>${previous} Page ${page} of ${pages} ${next}</p>`;
}
