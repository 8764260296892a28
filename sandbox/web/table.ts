import { escapeHtml } from '../netsuite/suitelet/render/html';
import { link } from './page';

/** A table that scrolls sideways when it is too wide. Heads and cells are HTML. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((one) => `<td${cellClass(one)}>${one}</td>`).join('')}</tr>`);
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** Long text gets room, numbers stand at the right, short text and links in a row stay in a line. */
function cellClass(html: string): string {
  if (html.includes(' | ')) return ' class="actions"';
  if (/^-?[\d,]+(\.\d+)?$/.test(html)) return ' class="number"';
  if (html.startsWith('<')) return '';
  return html.length > 60 ? ' class="long"' : html.length <= 26 ? ' class="short"' : '';
}

/** Labels and values below each other; values are HTML. */
export function facts(rows: readonly (readonly [label: string, html: string])[]): string {
  return `<table class="facts">${rows.map(([label, html]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${html}</td></tr>`).join('')}</table>`;
}

/** How many there are, and links to the neighbouring pages. */
export function pager({ count, page, pages }: { count: number; page: number; pages: number }, to: (page: number) => string): string {
  const total = `${new Intl.NumberFormat('en-US').format(count)} ${count === 1 ? 'record' : 'records'}`;
  if (pages === 1) return `<p>Total: ${total}.</p>`;
  const steps = [
    page > 1 ? link(to(1), 'First') : '',
    page > 1 ? link(to(page - 1), 'Previous') : '',
    `Page ${page} of ${pages}`,
    page < pages ? link(to(page + 1), 'Next') : '',
    page < pages ? link(to(pages), 'Last') : '',
  ];
  return `<p>Total: ${total}. ${steps.filter(Boolean).join(' &nbsp; ')}</p>`;
}
