import type { HttpResponse } from '../../http';
import { dateText } from '../../netsuite/date-text';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import type { LogEntry } from '../../netsuite/types';
import { PAGES } from '../addresses';
import { choose, link, showPage } from '../page';
import { get, type Route } from '../route';
import { pager, table } from '../table';
import { address, parameter, type Visit } from '../visit';

/** Entries of a page. */
const ENTRIES = 50;
const LEVELS: readonly LogEntry['level'][] = ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY'];

/** Customization > Scripting > Script Execution Log: newest first, by `script` and `level`. */
export const executionLogRoutes: readonly Route[] = [get(PAGES.executionLog, 'administrator', executionLogPage)];

function executionLogPage(visit: Visit): HttpResponse {
  const { logs, scripts, variant } = visit.account;
  const [script, level] = [parameter(visit, 'script'), parameter(visit, 'level')];
  const entries = logs.filter((entry) => (script === '' || entry.script === script) && (level === '' || entry.level === level)).reverse();
  const pages = Math.max(1, Math.ceil(entries.length / ENTRIES));
  const page = Math.min(Math.max(1, Math.trunc(Number(parameter(visit, 'page'))) || 1), pages);
  const rows = entries
    .slice((page - 1) * ENTRIES, page * ENTRIES)
    .map((entry) => [
      `<span class="level level-${entry.level}">${entry.level}</span>`,
      escapeHtml(dateText(entry.time, 'datetimetz', variant)),
      escapeHtml(scripts.get(entry.script)?.name ?? entry.script),
      escapeHtml(entry.deployment),
      escapeHtml(entry.title),
      escapeHtml(entry.details),
    ]);
  const body =
    rows.length === 0
      ? '<p class="empty">There are no entries.</p>'
      : table(['Type', 'Date', 'Script', 'Deployment', 'Title', 'Details'], rows);
  const steps = pager({ count: entries.length, page, pages }, (next) => address(PAGES.executionLog, { script, level, page: next }));
  return showPage(visit, 'Script Execution Log', `${filters(visit, script, level)}${steps}${body}`);
}

function filters({ account }: Visit, script: string, level: string): string {
  const scripts = [...account.scripts.values()].map(({ scriptId, name }) => ({ value: scriptId, label: name }));
  const all = { value: '', label: '- All -' };
  const levels = LEVELS.map((one) => ({ value: one, label: one }));
  return `<div class="bar"><form method="get" action="${PAGES.executionLog}">${choose('script', 'Script', [all, ...scripts], script)}
${choose('level', 'Level', [all, ...levels], level)}<button type="submit">Filter</button>${link(PAGES.executionLog, 'Show all')}</form></div>`;
}
