import type { PageLink, PageMessage } from '../form-model';
import { attributes, escapeHtml } from './html';
import { isSafeAddress } from './inline';

/** Links, title and messages of a page. */
export function renderHead(title: string, links: readonly PageLink[], messages: readonly PageMessage[] = []): string {
  return [
    `<nav><div>${renderLinks(links, 'BREADCRUMB')}</div><div>${renderLinks(links, 'CROSSLINK')}</div></nav>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...messages.map(renderMessage),
  ].join('\n');
}

/** Title and message are HTML, as in NetSuite [K]: a script has to escape what it did not write itself. The client code ends a message with a duration. */
function renderMessage({ type, title, message, duration }: PageMessage): string {
  const role = type === 'ERROR' ? 'alert' : 'status';
  const open = attributes({ class: `message message-${type.toLowerCase()}`, role, 'data-duration': duration || undefined });
  return `<div${open}><div><h2>${title}</h2>${message}</div></div>`;
}

/** An address with a scheme that a link may not have is text only: it might run code. */
function renderLinks(links: readonly PageLink[], type: PageLink['type']): string {
  return links
    .filter((link) => link.type === type)
    .map(({ title, url }) =>
      /^[a-z][a-z0-9+.-]*:/i.test(url.trim()) && !isSafeAddress(url)
        ? `<span>${escapeHtml(title)}</span>`
        : `<a${attributes({ href: url })}>${escapeHtml(title)}</a>`,
    )
    .join('');
}
