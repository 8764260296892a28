import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { MOST_CHOSEN, readIds } from '../core/runs/run-choice';
import { isExportable, readinessSentence, sumOf, type WaitingCustomer, type WaitReason } from '../core/readiness/waiting';
import { findWaiting, MOST_ROWS, type Readiness } from '../workflows/readiness';
import { startChosen } from '../workflows/start-chosen';
import { addActionButtons, addHtml, pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { noticeOfError, type Notice } from './notice';
import type { Page, PageAnswer, View } from './page';
import { apart, badge, link, ROWS_PER_PAGE, table } from './table';

const IDS = 'custpage_spx_waiting_ids';

/**
 * Which customers must be in both systems before projects and contacts can follow. SuiteProjects Pro is read when somebody asks, not
 * when the page is opened. Cost: none to open; `findWaiting` to look; `startChosen` to export.
 */
export const readinessPage: Page = {
  id: 'readiness',
  title: 'Readiness',
  needs: 'read',
  fill: (form) => fillIntroduction(form),
  actions: {
    save: { needs: 'read', run: (_entered, _posted, view) => answerLook(view) },
    exportfirst: { needs: 'operate', run: (entered) => answerExport(entered[IDS] ?? '') },
  },
};

function fillIntroduction(form: Form): void {
  const text = html`<p>
    Projects and contacts can go from one system to the other only when their customers are in both. Here you see which active projects and
    contacts of SuiteProjects Pro wait for a customer, and whether your projects import can run now. Looking changes nothing.
  </p>`;
  addHtml(form, 'custpage_spx_about', undefined, text);
  form.addSubmitButton({ label: 'Look now' });
}

function answerLook(view: View): PageAnswer {
  try {
    const readiness = findWaiting();
    return { kind: 'show', fill: (form) => fillAnswer(form, readiness, view) };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'show', notice: noticeOfError('It could not be found out', error), fill: fillIntroduction };
  }
}

function answerExport(text: string): PageAnswer {
  const ids = readIds(text);
  if ('fault' in ids)
    return {
      kind: 'go',
      notice: { type: 'WARNING', title: 'Nothing was exported', texts: ['Look again: no customer is to be exported.'] },
    };
  try {
    return { kind: 'go', notice: noticeOfStart(startChosen(ids), ids.length) };
  } catch (error) {
    if (!(error instanceof ProductError)) throw error;
    return { kind: 'go', notice: noticeOfError('Nothing was exported', error) };
  }
}

function noticeOfStart({ started, integrated }: ReturnType<typeof startChosen>, asked: number): Notice {
  const done = integrated.length === 0 ? [] : [`Integrated meanwhile, so left alone: ${integrated.length}.`];
  switch (started?.kind) {
    case undefined:
      return { type: 'INFORMATION', title: 'Nothing was left to export', texts: [...done, 'Look again.'] };
    case 'started':
      return {
        type: 'CONFIRMATION',
        title: 'The export of these customers was started',
        texts: [...done, `Customers asked for: ${asked}. Run ${started.runId} does it in the background; look again when it has ended.`],
      };
    case 'running':
      return {
        type: 'INFORMATION',
        title: 'A run is under way',
        texts: ['It was started before and has not ended yet. Nothing was started; look again when it has ended.'],
      };
    case 'refused':
      return {
        type: 'ERROR',
        title: 'Nothing was exported',
        texts: ['NetSuite refused to start it.', `[${started.name}: ${started.message}]`],
      };
  }
}

function fillAnswer(form: Form, readiness: Readiness, { may }: View): void {
  const { waiting } = readiness;
  const exportable = waiting.filter(isExportable);
  fillIntroduction(form);
  addHtml(form, 'custpage_spx_answer', undefined, answerArea(readiness));
  if (!may('operate') || exportable.length === 0) return;
  const chosen = exportable.slice(0, MOST_CHOSEN);
  const group = 'custpage_spx_group_first';
  form.addFieldGroup({ id: group, label: 'Export these customers first' });
  const rest = exportable.length > chosen.length ? html` The others follow when you look again.` : NOTHING;
  addHtml(
    form,
    'custpage_spx_first',
    group,
    html`<p>${chosen.length} of them can be exported now, by the usual rules.${rest}</p>
      <input type="hidden" name="${IDS}" value="${chosen.map(({ sppId }) => sppId).join(',')}" />`,
  );
  addActionButtons(form, group, [{ action: 'exportfirst', label: 'Export these customers first' }]);
}

function answerArea({ waiting, read, referredTo, isWhole }: Readiness): Html {
  const shown = waiting.slice(0, ROWS_PER_PAGE);
  const { projects, contacts } = sumOf(waiting);
  const more = waiting.length > shown.length ? html`<p>These are the first ${shown.length} of ${waiting.length} customers.</p>` : NOTHING;
  const stopped = isWhole ? NOTHING : html`<p>Reading stopped at ${MOST_ROWS} rows; what comes after them is not counted here.</p>`;
  return html`<h2>Can I run my projects import now?</h2>
    <p><b>${readinessSentence(waiting, isWhole)}</b></p>
    <p>
      Read: ${read.projects} projects, ${read.contacts} contacts, ${read.customers} customers; active projects and contacts belong to
      ${referredTo} customers. Waiting: ${projects} projects and ${contacts} contacts, for ${waiting.length} customers.
    </p>
    ${stopped}${more}${table('Customers that projects and contacts wait for', COLUMNS, shown, 'Nothing waits for a customer.')}`;
}

const COLUMNS = [
  {
    label: 'Customer',
    cell: ({ sppId, company }: WaitingCustomer) =>
      company === '' ? apart(`Customer ${sppId}`) : html`<a href="${pageUrl('preview', { spx_customer: sppId })}">${apart(company)}</a>`,
  },
  { label: 'SuiteProjects Pro ID', cell: ({ sppId }: WaitingCustomer) => apart(sppId) },
  { label: 'Projects', isNumber: true, cell: ({ projects }: WaitingCustomer) => String(projects) },
  { label: 'Contacts', isNumber: true, cell: ({ contacts }: WaitingCustomer) => String(contacts) },
  { label: 'Why it is not in both systems', cell: ({ reason }: WaitingCustomer) => reasonText(reason) },
];

function reasonText(reason: WaitReason): Html {
  switch (reason.kind) {
    case 'not-exported':
      return badge('busy', 'not exported yet');
    case 'kept-out':
      return html`${badge('quiet', 'kept out')} by the filter: ${apart(reason.condition)}`;
    case 'held':
      return html`${badge('warning', 'held')}
      ${link(pageUrl('duplicate', { spx_exception: reason.exceptionId }), 'decide about the duplicate')}`;
    case 'parked':
      return html`${badge('warning', 'parked')} ${link(pageUrl('exception', { spx_exception: reason.exceptionId }), 'see what is wrong')}`;
    case 'ignored':
      return html`${badge('quiet', 'ignored')} ${link(pageUrl('exception', { spx_exception: reason.exceptionId }), 'open it again')}`;
    case 'lost-in-netsuite':
      return html`${badge('bad', 'not in NetSuite')} SuiteProjects Pro names NetSuite customer ${apart(reason.netsuiteId)}, which is not
      there`;
    case 'gone':
      return html`${badge('bad', 'deleted')} SuiteProjects Pro has no such customer any more`;
  }
}
