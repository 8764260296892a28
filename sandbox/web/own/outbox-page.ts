import type { HttpResponse } from '../../http';
import { dateText } from '../../netsuite/date-text';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { PAGES } from '../addresses';
import { showPage } from '../page';
import { get, type Route } from '../route';
import { table } from '../table';
import type { Visit } from '../visit';

/** What scripts sent by e-mail: the sandbox keeps it instead of sending it. Newest first. */
export const outboxRoutes: readonly Route[] = [get(PAGES.outbox, 'administrator', outboxPage)];

function outboxPage(visit: Visit): HttpResponse {
  const { variant, outbox = [] } = visit.account;
  const rows = [...outbox]
    .reverse()
    .map(({ time, from, to, cc, bcc, subject, body, attachments }) => [
      escapeHtml(dateText(time, 'datetime', variant)),
      escapeHtml(from),
      escapeHtml(to.join(', ')),
      escapeHtml([...cc, ...bcc].join(', ')),
      escapeHtml(subject),
      escapeHtml(body),
      escapeHtml(attachments.join(', ')),
    ]);
  const content =
    rows.length === 0
      ? '<p class="empty">No script has sent anything.</p>'
      : table(['Date', 'From', 'To', 'Cc, Bcc', 'Subject', 'Message', 'Attachments'], rows);
  return showPage(visit, 'Outbox', content);
}
