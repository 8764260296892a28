import type { HttpResponse } from '../../http';
import { escapeHtml } from '../../netsuite/suitelet/render/html';
import { PAGES } from '../addresses';
import { showPage } from '../page';
import { get, type Route } from '../route';
import { table } from '../table';
import type { Visit } from '../visit';

/** How many governance units each deployment has used, and how near its invocations came to their limit. NetSuite has no such page. */
export const governanceRoutes: readonly Route[] = [get(PAGES.governance, 'administrator', governancePage)];

const number = (value: number): string => value.toLocaleString('en-US');

function governancePage(visit: Visit): HttpResponse {
  const uses = [...visit.account.governance.values()].sort((one, other) => other.units - one.units);
  const rows = uses.map(({ script, deployment, invocations, units, most, limit }) => [
    escapeHtml(script),
    escapeHtml(deployment),
    number(invocations),
    number(units),
    number(invocations === 0 ? 0 : Math.round(units / invocations)),
    number(most),
    limit === 0 ? '' : `${Math.round((most / limit) * 100)}% of ${number(limit)}`,
  ]);
  const heads = ['Script', 'Deployment', 'Invocations', 'Units', 'Units per invocation', 'Most in one invocation', 'Of its limit'];
  const content = rows.length === 0 ? '<p class="empty">No script has run.</p>' : table(heads, rows);
  return showPage(visit, 'Governance', content);
}
