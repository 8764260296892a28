import type { Record as NetSuiteRecord } from 'N/record';
import type { Form } from 'N/ui/serverWidget';
import { integrationOf, type Integration } from '../core/customer/integration';
import { currentAbility, isEnough } from '../netsuite/abilities';
import { SPP_ID_FIELD } from '../netsuite/customers';
import * as log from '../netsuite/log';
import { linkToPage } from '../netsuite/page-link';
import { addHtml } from './form-frame';
import { html, NOTHING, type Html } from './html';
import { apart, badge, link } from './table';

const TAB = 'custpage_spx_tab';

/** Relative to the script, as everything that is deployed lies in one folder. */
const CLIENT_SCRIPT = './customer_cs.js';

/**
 * Adds the tab *SuiteProjects Pro* to a customer's form, and in view mode its buttons; for the roles of this product. It says what the
 * record itself tells, and leads to the page that reads the rest. A form opens whatever happens here: errors go to the log.
 * Cost: none.
 */
export function addCustomerTab(form: Form, customer: NetSuiteRecord, type: string): void {
  try {
    if ((type === 'view' || type === 'edit') && currentAbility() !== undefined) addTab(form, customer, type);
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
    log.error({ title: 'Customer form: the SuiteProjects Pro tab', details: `${name}: ${message}` });
  }
}

function addTab(form: Form, customer: NetSuiteRecord, type: 'view' | 'edit'): void {
  const text = (fieldId: string): string => String((customer.getValue({ fieldId }) as unknown) ?? '');
  const integration = integrationOf({ externalId: text('externalid'), sppId: text(SPP_ID_FIELD) });
  form.addTab({ id: TAB, label: 'SuiteProjects Pro' });
  addHtml(form, 'custpage_spx_state', TAB, content(integration, String(customer.id)));
  // Buttons beside Save would lead away from what is being entered.
  if (type === 'view') addButtons(form, integration);
}

function addButtons(form: Form, { kind }: Integration): void {
  form.clientScriptModulePath = CLIENT_SCRIPT;
  const add = (id: string, label: string, functionName: string): void =>
    void form.addButton({ id: `custpage_spx_${id}`, label, functionName });
  const isIntegrated = kind !== 'none';
  const mayOperate = isEnough(currentAbility(), 'operate');
  if (isIntegrated) add('open', 'Open in SuiteProjects Pro', 'openInSuiteProjectsPro');
  add('show', 'Show in SuiteProjects Pro settings', 'showInSettings');
  if (isIntegrated) add('preview_export', 'Preview export', 'previewExport');
  add('preview_import', 'Preview import', 'previewImport');
  if (isIntegrated && mayOperate) add('export', 'Export now', 'exportNow');
  if (mayOperate) add('import', 'Import now', 'importNow');
}

const STATES: Readonly<Record<Integration['kind'], Html>> = {
  created: html`${badge('good', 'integrated')} NetSuite's record was created by the export.`,
  linked: html`${badge('good', 'integrated')} NetSuite had it before; it was linked.`,
  none: html`${badge('quiet', 'not integrated')} As far as this record tells; the page below looks further.`,
};

function content({ kind, sppId }: Integration, netsuiteId: string): Html {
  const page = linkToPage('customer', { spx_netsuite_id: netsuiteId });
  return html`<p>${STATES[kind]}</p>
    ${sppId === '' ? NOTHING : html`<p>ID in SuiteProjects Pro: ${apart(sppId)}</p>`}
    <p>${link(page, 'Last runs, open exceptions, and the fields of SuiteProjects Pro')}</p>`;
}
