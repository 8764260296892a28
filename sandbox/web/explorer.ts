import type { HttpRequest, HttpResponse } from '../http';
import { runMapReduce, runSubmittedTasks } from '../netsuite/engine/map-reduce';
import type { MapReduceReport } from '../netsuite/engine/report';
import { escapeHtml } from '../netsuite/suitelet/render/html';
import { renderPage } from '../netsuite/suitelet/render/layout';
import { PlatformError, type Account } from '../netsuite/types';
import { listedTypes, recordList } from './record-list';

/** The explorer's pages stand for what NetSuite has in another shape: *Save and Execute* of a deployment, and record lists. */
const RUN_PATH = '/sandbox/run';
const RECORDS_PATH = '/sandbox/records';

/** The home page's sections: every Map/Reduce deployment with a button, every table with a link. */
export function explorerSections(account: Account): string {
  const runs = [...account.scripts.values()]
    .filter(({ type }) => type === 'mapreducescript')
    .flatMap(({ scriptId, deployments }) => deployments.map((deployment) => ({ scriptId, deployment })))
    .map(
      ({ scriptId, deployment }) => `<li><form method="post" action="${RUN_PATH}">${escapeHtml(deployment.title)}
<input type="hidden" name="runscript" value="${escapeHtml(scriptId)}"><input type="hidden" name="rundeployment" value="${escapeHtml(deployment.scriptId)}">
<button type="submit">Save and Execute</button></form></li>`,
    );
  const lists = listedTypes(account).map(
    ({ type, label }) => `<li><a href="${recordsUrl(type)}">${escapeHtml(label)}</a> (${account.store.all(type).length})</li>`,
  );
  return `<h2>Map/Reduce deployments</h2>\n<ul>${runs.join('')}</ul>\n<h2>Records</h2>\n<ul>${lists.join('')}</ul>`;
}

/** Answers a page of the explorer; undefined when the request is for none of them. */
export function explore(account: Account, request: HttpRequest, url: URL): HttpResponse | undefined {
  if (url.pathname === RUN_PATH && request.method === 'POST') {
    const form = new URLSearchParams(request.body);
    return page(account, 'Script status', runPage(account, form.get('runscript') ?? '', form.get('rundeployment') ?? ''));
  }
  if (url.pathname !== RECORDS_PATH || request.method !== 'GET') return undefined;
  return page(account, 'Records', recordList(account, url.searchParams.get('type') ?? ''));
}

const recordsUrl = (type: string): string => `${RECORDS_PATH}?type=${encodeURIComponent(type)}`;

function page(account: Account, title: string, content: string): HttpResponse {
  const body = renderPage({ title, content, account: account.variant });
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/** Runs a deployment and what it submits, to the end. What the platform refuses is shown; what is not emulated is thrown. */
function runPage(account: Account, script: string, deployment: string): string {
  try {
    const reports = [runMapReduce(account, { script, deployment }), ...runSubmittedTasks(account)];
    const links = listedTypes(account).map(({ type, label }) => `<a href="${recordsUrl(type)}">${escapeHtml(label)}</a>`);
    return `<h1>Script status</h1>${reports.map(reportTable).join('')}<p>What the run left behind: ${links.join(', ')}.</p>`;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return `<h1>Script status</h1><p>${escapeHtml(error.code)}: ${escapeHtml(error.message)}</p>`;
  }
}

function reportTable({ status, seconds, units, keys, errors, restarts, yields }: MapReduceReport): string {
  const rows: [string, string][] = [
    ['Status', status],
    ['Modelled duration', `${Math.round(seconds)} s`],
    [
      'Governance units',
      `${units.total} (get input ${units.getInputData}, map ${units.map}, reduce ${units.reduce}, summarize ${units.summarize})`,
    ],
    ['Keys', `map ${keys.map}, reduce ${keys.reduce}`],
    ['Yields, restarts', `${yields}, ${restarts}`],
    ...errors.map(({ stage, name, message }): [string, string] => [`Error in ${stage}`, `${name}: ${message}`]),
  ];
  return `<table>${rows.map(([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`).join('')}</table>`;
}
