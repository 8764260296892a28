import * as url from 'N/url';
import type { Integration } from '../core/customer/integration';
import { labelOfPath } from '../core/metadata/spp-labels';
import type { EditNote } from '../netsuite/edit-notes';
import type { ExceptionRow } from '../netsuite/exception-queue';
import type { CustomerFacts } from '../workflows/within/customer-facts';
import { isImportKey } from '../workflows/import/item';
import { WORKFLOW, WORKFLOW_LABELS } from './chosen-workflow';
import { customerName, decisionText, exceptionBadge } from './exception-words';
import { pageUrl } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { RUN_COLUMNS } from './runs-page';
import { momentText } from './run-words';
import { apart, badge, link, table } from './table';

const STATES: Readonly<Record<Integration['kind'], Html>> = {
  created: badge('good', 'created by the export'),
  linked: badge('good', 'linked'),
  none: badge('quiet', 'not integrated'),
};

/** Said wherever an address of SuiteProjects Pro is shown (facts suiteprojects-pro-api 6). */
const LINK_LIMITS =
  'SuiteProjects Pro documents no address of a single customer, and asks for a sign-in of its own. Unless the workflow settings have an ' +
  'address that your account understands, the link opens the account; search for the ID there.';

/** Who it is in both systems, and where to go. Cost: none. */
export function customerHead({ standing, sppId, link: address }: CustomerFacts): Html {
  const { netsuiteId, company, entityId, isInactive, integration } = standing;
  const record = link(url.resolveRecord({ recordType: 'customer', recordId: netsuiteId }), `NetSuite customer ${netsuiteId}`);
  const there =
    sppId === ''
      ? html`NetSuite does not know which customer of SuiteProjects Pro it is.`
      : html`SuiteProjects Pro customer ${apart(sppId)}. ${link(pageUrl('preview', { spx_customer: sppId }), 'Preview export')}.`;
  const ofImport = { [WORKFLOW.parameter]: 'customers_import', spx_customer: netsuiteId };
  const leave =
    address === ''
      ? NOTHING
      : html`<p>
          <a href="${address}" target="_blank" rel="noopener noreferrer">Open in SuiteProjects Pro</a>
          <small style="color:#5b6770">${LINK_LIMITS}</small>
        </p>`;
  return html`<h2>${apart(company || entityId)} ${STATES[integration.kind]} ${isInactive ? badge('warning', 'inactive') : NOTHING}</h2>
    <p>${record}. ${there} ${link(pageUrl('preview', ofImport), 'Preview import')}.</p>
    ${leave}`;
}

/** Exceptions, runs and edits of the customer. */
export function customerHistory({ exceptions, runs, edits, sppId }: CustomerFacts): Html {
  const waiting = exceptions.filter(({ status }) => status !== 'resolved');
  return html`<h3>Exceptions</h3>
    ${table('Exceptions of this customer', EXCEPTION_COLUMNS, waiting, 'Nothing of this customer waits for a person.')}
    <h3>Latest runs</h3>
    ${table('Latest runs', RUN_COLUMNS, runs, 'No workflow has run yet.')}
    ${
      sppId === ''
        ? NOTHING
        : html`<h3>Edited from NetSuite</h3>
            ${table('Edits', EDIT_COLUMNS, edits, 'Nobody has edited it from here.')}`
    }`;
}

const EXCEPTION_COLUMNS = [
  {
    label: 'Exception',
    cell: ({ id, kind, company, sppId }: ExceptionRow) =>
      html`<a href="${pageUrl(kind === 'held' && !isImportKey(sppId) ? 'duplicate' : 'exception', { spx_exception: id })}"
        >${customerName({ company, sppId })}</a
      >`,
  },
  {
    label: 'Workflow',
    cell: ({ sppId }: ExceptionRow) => WORKFLOW_LABELS[isImportKey(sppId) ? 'customers_import' : 'customers_export'],
  },
  { label: 'Status', cell: ({ status }: ExceptionRow) => exceptionBadge(status) },
  { label: 'Why', cell: ({ code, whatToDo }: ExceptionRow) => html`${code}: ${apart(whatToDo)}` },
  { label: 'Decision', cell: decisionText },
];

const EDIT_COLUMNS = [
  { label: 'When', cell: ({ made }: EditNote) => momentText(made) },
  { label: 'Who', cell: ({ user }: EditNote) => apart(user) },
  { label: 'Field', cell: ({ path }: EditNote) => apart(labelOfPath(path)) },
  { label: 'Before', cell: ({ before }: EditNote) => apart(before || 'empty') },
  { label: 'After', cell: ({ after }: EditNote) => apart(after || 'empty') },
  { label: 'Outcome', cell: ({ outcome }: EditNote) => outcome },
];

/** The formula of a column for lists and saved searches of customers, for this account. */
export const linkFormula = (): string => {
  const address = pageUrl('open');
  const field = '{custentity_spx_customer_id}';
  return `CASE WHEN ${field} IS NULL THEN '' ELSE '<a target="_blank" href="${address}&spx_netsuite_id=' || {internalid} || '">' || ${field} || '</a>' END`;
};

/** How to put a link to SuiteProjects Pro into lists. */
export const linkColumn = (): Html =>
  html`<details>
    <summary>A column with this link, for lists and saved searches of customers</summary>
    <p>
      Add a result column of the type Formula (HTML) to a customer search, and this formula. It needs no custom field, so nothing in it can
      go out of date. It works for the roles of this product.
    </p>
    <pre style="white-space:pre-wrap">${linkFormula()}</pre>
  </details>`;
