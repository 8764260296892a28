import type { AccountVariant } from '../../types';
import { escapeHtml } from './html';
import { STYLE } from './style';

interface Page {
  title: string;
  /** HTML. */
  content: string;
  account?: AccountVariant;
  /** HTML of the bar on top; the company's name when absent. */
  header?: string;
  /** Without the bar on top, as `hideNavBar` asks for. */
  bare?: boolean;
}

/** A page of the local NetSuite: header with company, title, content. */
export function renderPage({ title, content, account, header, bare = false }: Page): string {
  const company = account ? `<a href="/">${escapeHtml(account.companyName)}</a>` : '<a href="/">NetSuite</a>';
  const bar = header ?? `<header>${company}<span class="sandbox">Local sandbox, not NetSuite</span></header>`;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} - NetSuite sandbox</title><style>${STYLE}</style></head>
<body>
${bare ? '' : `${bar}\n`}<main>
${content}
</main>
</body>
</html>
`;
}
