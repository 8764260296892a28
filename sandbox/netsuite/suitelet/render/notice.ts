import { escapeHtml } from './html';
import { renderPage } from './layout';

/** NetSuite's page for an error that a script did not catch. Its look and wording: [K]. */
export function renderNotice(code: string, message: string): string {
  const content = `<h1>Notice</h1>
<div class="message message-error" role="alert"><div><h2>${escapeHtml(code)}</h2>${escapeHtml(message)}</div></div>`;
  return renderPage({ title: 'Notice', content });
}
