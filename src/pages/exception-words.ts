import * as url from 'N/url';
import type { Problem } from '../core/errors/problem';
import { describeError } from '../core/errors/catalogue';
import { existingIds } from '../netsuite/customers';
import { isUnderWay, type ExceptionRow, type ExceptionStatus } from '../netsuite/exception-queue';
import { isImportKey, netsuiteIdOfKey } from '../workflows/import/item';
import { pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { momentText } from './run-words';
import { apart, badge, link, table, type Tone } from './table';

const TONES: Readonly<Record<ExceptionStatus, Tone>> = { open: 'warning', resolved: 'good', ignored: 'quiet' };

export const exceptionBadge = (status: ExceptionStatus): Html => badge(TONES[status], status);

/** The customer of an exception as a person calls it. */
export const customerName = ({ company, sppId }: Pick<ExceptionRow, 'company' | 'sppId'>): Html =>
  apart(company || `Customer ${netsuiteIdOfKey(sppId)}`);

/** Names a NetSuite customer, with a link to its record. */
export type CustomerLink = (netsuiteId: string) => Html;

/** Links to these customers. One that was deleted or merged since is only named: it has no address. Cost: 10 units, none for none. */
export function customerLinks(netsuiteIds: readonly string[]): CustomerLink {
  const existing = existingIds(netsuiteIds.filter((id) => id !== ''));
  return (id) => {
    const name = `NetSuite customer ${id}`;
    return existing.has(id) ? link(url.resolveRecord({ recordType: 'customer', recordId: id }), name) : html`${name} (not there any more)`;
  };
}

/** Who decided what, and when: `linked by Dana Reyes, 2026-01-15 13:00 UTC`; nothing when nobody did. */
export const decisionText = ({ decision, decidedBy, decided }: ExceptionRow): Html =>
  decision === '' ? NOTHING : html`${decision} by ${apart(decidedBy)}, ${momentText(decided)}`;

/** What became of an exception that is closed; what a person decided last otherwise. */
export function fateText(row: ExceptionRow, linkOf: CustomerLink): Html {
  const decided = decisionText(row);
  if (row.netsuiteId !== '') return html`${linkOf(row.netsuiteId)}${row.decision === '' ? ', found by a run' : html`; ${decided}`}`;
  if (row.status === 'resolved' && row.decision === '') return html`a run found that the filter keeps it out`;
  return decided;
}

/** Where an exception comes from. */
export const originText = ({ runId }: Pick<ExceptionRow, 'runId'>): Html =>
  runId === '' || runId === '0'
    ? html`found when this customer was handled alone`
    : html`found by ${link(pageUrl('run', { spx_run: runId }), `run ${runId}`)}`;

/** Heading and facts of one exception. */
export function exceptionHead(row: ExceptionRow, now: string): Html {
  const { sppId, code, status, attempts } = row;
  const fate =
    row.decision === '' && row.netsuiteId === '' && status !== 'resolved'
      ? NOTHING
      : html`<p>${fateText(row, customerLinks([row.netsuiteId]))}</p>`;
  const subject = isImportKey(sppId)
    ? customerLinks([netsuiteIdOfKey(sppId)])(netsuiteIdOfKey(sppId))
    : html`SuiteProjects Pro customer ${apart(sppId)}`;
  const busy = isUnderWay(row, now) ? html`<p>This decision is being carried out. Reload the page in a moment.</p>` : NOTHING;
  return html`<h2>${customerName(row)} ${exceptionBadge(status)}</h2>
    <p>${subject}, ${code}, ${originText(row)}, ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}.</p>
    ${fate}${busy}`;
}

const detailsOf = ({ data }: Problem): string =>
  Object.entries(data)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');

/** What is wrong with a customer, a row per problem. */
export const problemTable = (problems: readonly Problem[]): Html =>
  table<Problem>(
    'What is wrong',
    [
      { label: 'Field', cell: ({ target = '–' }) => target },
      { label: 'Error', cell: ({ code }) => code },
      { label: 'What to do', cell: ({ code }) => describeError(code).administrator },
      { label: 'Details', cell: (problem) => apart(detailsOf(problem)) },
    ],
    problems,
    'No problem was kept.',
  );
