import type { Form } from 'N/ui/serverWidget';
import { readText } from '../core/mapping/side';
import type { ExceptionDetail } from '../netsuite/exception-queue';
import { decideImport } from '../workflows/import/decide-import';
import type { ImportDecision } from '../workflows/import/import-one';
import { netsuiteIdOfKey } from '../workflows/import/item';
import { WORKFLOW } from './chosen-workflow';
import { customerLinks, exceptionHead, problemTable } from './exception-words';
import { actionButton, addActionButtons, addHtml, pageUrl, type ActionButton } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { foundTable, noticeOfDecided, unclearText } from './import-words';
import type { Notice } from './notice';
import type { Parameters } from './page';
import { addPick, pickedValue } from './pick-field';
import { apart, link, table } from './table';

/** The SPP customer that the held one is said to be. */
const CHOSEN = 'custpage_spx_spp_customer';

const OF_IMPORT = { [WORKFLOW.parameter]: 'customers_import' };

/** Carries out a decision. Throws ProductError. */
export const decided = (id: string, decision?: ImportDecision): Notice => noticeOfDecided(decideImport(id, decision));

const NO_CHOICE: Notice = {
  type: 'ERROR',
  title: 'Nothing was changed',
  texts: ['Choose the SuiteProjects Pro customer, or type its ID.'],
};

/** Links to the SPP customer that was entered. Throws ProductError. */
export function linked(id: string, entered: Parameters): Notice {
  const sppId = pickedValue(entered, CHOSEN).trim();
  return /^\d{1,15}$/.test(sppId) ? decided(id, { kind: 'link', sppId }) : NO_CHOICE;
}

/** Fills the page of an exception of the import. */
export function fillImportException(form: Form, exception: ExceptionDetail, canAct: boolean, now: string): void {
  addHtml(form, 'custpage_spx_about', undefined, about(exception, now));
  if (!canAct) return;
  if (exception.status === 'open' && exception.kind === 'held') addDecision(form, exception);
  addActionButtons(form, undefined, buttons(exception));
}

const buttons = ({ status }: ExceptionDetail): ActionButton[] =>
  status === 'ignored'
    ? [{ action: 'reopen', label: 'Open again' }]
    : [
        { action: 'retry', label: 'Try again' },
        { action: 'ignore', label: 'Ignore' },
      ];

function about(exception: ExceptionDetail, now: string): Html {
  const { sppId, problems, imported } = exception;
  const reasons = problems.flatMap(({ code, data }) => (code === 'IMPORT_MATCH_UNCLEAR' ? [unclearText(data['reason'])] : []));
  const found = imported?.found ?? [];
  const candidates =
    exception.kind === 'held'
      ? html`<h3>Customers of SuiteProjects Pro that it may be</h3>
          ${foundTable(found, customerLinks(found.map(({ netsuiteId }) => netsuiteId)))}`
      : NOTHING;
  return html`${exceptionHead(exception, now)} ${reasons.map((reason) => html`<p>${reason}</p>`)} ${problemTable(problems)}${candidates}
    ${customerView(imported)}
    <p>
      ${link(pageUrl('preview', { ...OF_IMPORT, spx_customer: netsuiteIdOfKey(sppId) }), 'Preview it as it is now')}
      ${link(pageUrl('exceptions', OF_IMPORT), 'All exceptions of the import')}
    </p>`;
}

function customerView(imported: ExceptionDetail['imported']): Html {
  if (imported === undefined) return html`<p>What NetSuite holds was not kept with this error; the preview shows it.</p>`;
  const filled = Object.keys(imported.fields).filter((path) => readText(imported, path) !== '');
  return html`<h3>The NetSuite customer as it was read</h3>
    ${table<string>(
      'The NetSuite customer as it was read',
      [
        { label: 'Field', cell: (path) => apart(path) },
        { label: 'Value', cell: (path) => apart(readText(imported, path)) },
      ],
      filled,
    )}`;
}

function addDecision(form: Form, { imported }: ExceptionDetail): void {
  const container = 'custpage_spx_group_decide';
  form.addFieldGroup({ id: container, label: 'Which customer of SuiteProjects Pro is it?' });
  addPick(form, {
    ...{ id: CHOSEN, label: 'SuiteProjects Pro customer', container, value: '' },
    options: (imported?.found ?? []).map(({ sppId, name, company }) => ({ value: sppId, text: `${company || name} (${sppId})` })),
    help: 'The customer that this NetSuite customer is. One that belongs to another NetSuite customer is never taken away from it.',
  });
  addHtml(
    form,
    'custpage_spx_decide',
    container,
    html`${[
      { action: 'link', label: 'Link to this SuiteProjects Pro customer' },
      { action: 'create', label: 'Create in SuiteProjects Pro' },
    ].map(actionButton)}`,
  );
}
