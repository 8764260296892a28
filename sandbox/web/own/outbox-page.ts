import type { HttpResponse } from '../../http';
import { dateText } from '../../netsuite/date-text';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import type { Account } from '../../netsuite/types';
import { PAGES } from '../addresses';
import { showPage } from '../page';
import { get, type Route } from '../route';
import { table } from '../table';
import type { Visit } from '../visit';

/** What scripts sent by e-mail: the sandbox keeps it instead of sending it. Newest first. */
export const outboxRoutes: readonly Route[] = [get(PAGES.outbox, 'administrator', outboxPage)];

interface SentMessage {
  from: string;
  to: string;
  subject: string;
  body: string;
  time: number;
}

/** What the account keeps of its e-mail; nothing before anything was sent. */
const sentMessages = (account: Account & { outbox?: readonly SentMessage[] }): readonly SentMessage[] => account.outbox ?? [];

function outboxPage(visit: Visit): HttpResponse {
  const { variant } = visit.account;
  const rows = [...sentMessages(visit.account)]
    .reverse()
    .map(({ time, from, to, subject, body }) => [
      escapeHtml(dateText(time, 'datetime', variant)),
      escapeHtml(from),
      escapeHtml(to),
      escapeHtml(subject),
      escapeHtml(body),
    ]);
  const content =
    rows.length === 0 ? '<p class="empty">No script has sent anything.</p>' : table(['Date', 'From', 'To', 'Subject', 'Message'], rows);
  return showPage(visit, 'Outbox', content);
}
