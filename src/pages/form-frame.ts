import * as runtime from 'N/runtime';
import * as serverWidget from 'N/ui/serverWidget';
import * as url from 'N/url';
import { WORKFLOW_TYPES } from '../core/configuration/configuration';
import { chosenWorkflow, WORKFLOW, WORKFLOW_LABELS, workflowParameter } from './chosen-workflow';
import { html, type Html } from './html';
import { formToken } from './form-token';
import { showNotice, type Notice } from './notice';
import type { Page } from './page';

declare const PRODUCT_VERSION: string;
declare const PRODUCT_COMMIT: string;

/** Names of the fields and parameters that every page has. */
export const FRAME = {
  page: 'custpage_spx_page',
  token: 'custpage_spx_token',
  action: 'custpage_spx_action',
  pageParameter: 'spx_page',
  /** Asks for what is live on a page, as JSON. */
  liveParameter: 'spx_live',
} as const;

/** What `openForm` needs: the page, the pages to link to, and the title and notice of the answer. */
export interface Opening {
  page: Page;
  others: readonly Page[];
  answer: { title?: string; notice?: Notice | undefined };
}

const PRODUCT = 'SuiteProjects Pro';

const titleOf = ({ title }: Page): string => (title.includes(PRODUCT) ? title : `${PRODUCT} ${title}`);

/** Makes a form with what all pages share: title, links to the other pages, notice, and the hidden fields that `route` checks. */
export function openForm({ page, others, answer: { title = titleOf(page), notice } }: Opening): serverWidget.Form {
  const form = serverWidget.createForm({ title });
  // Comfort only: a page works without it.
  form.clientScriptModulePath = './settings_cs.js';
  for (const other of others.filter(({ id }) => id !== page.id))
    form.addPageLink({ type: serverWidget.FormPageLinkType.CROSSLINK, title: other.title, url: pageUrl(other.id) });
  if (notice) showNotice(form, notice);
  addHidden(form, FRAME.page, page.id);
  addHidden(form, FRAME.token, formToken());
  if (page.isPerWorkflow) addWorkflow(form, page);
  return form;
}

/** Says which workflow the page is about. A page of a list switches to the other one; a page of one thing belongs to its workflow. */
function addWorkflow(form: serverWidget.Form, { id, isLinked }: Page): void {
  const chosen = chosenWorkflow();
  addHidden(form, WORKFLOW.field, chosen);
  const parts = WORKFLOW_TYPES.filter((type) => type === chosen || isLinked !== false).map((type) =>
    type === chosen
      ? html`<b>${WORKFLOW_LABELS[type]}</b> `
      : html`<a href="${pageUrl(id, { [WORKFLOW.parameter]: type })}">${WORKFLOW_LABELS[type]}</a> `,
  );
  addHtml(form, 'custpage_spx_workflows', undefined, html`<p>Workflow: ${parts}</p>`);
}

/** Which version of the product this is, below everything else. */
export function addVersion(form: serverWidget.Form): void {
  const field = form.addField({ id: 'custpage_spx_product', label: ' ', type: serverWidget.FieldType.INLINEHTML });
  field.updateLayoutType({ layoutType: serverWidget.FieldLayoutType.OUTSIDEBELOW });
  field.defaultValue = html`<p style="color:#5b6770">
    Customers for SuiteProjects Pro, version ${PRODUCT_VERSION} (${PRODUCT_COMMIT})
  </p>`.text;
}

/** A form that says one thing and has nothing to fill in. */
export function messageForm(title: string, notice: Notice): serverWidget.Form {
  const form = serverWidget.createForm({ title });
  showNotice(form, notice);
  return form;
}

/** Adds HTML that this product wrote; in a group when one is named. Its type says that every value in it was escaped. */
export function addHtml(form: serverWidget.Form, id: string, container: string | undefined, content: Html): void {
  const field = form.addField({ id, label: ' ', type: serverWidget.FieldType.INLINEHTML, ...(container !== undefined && { container }) });
  field.defaultValue = content.text;
}

/**
 * Further submit buttons besides the form's own, each with an action of its own. A Form has one submit button, and its
 * other buttons need client code; so these are HTML in the form that NetSuite puts around all fields [K].
 */
export function addActionButtons(form: serverWidget.Form, container: string | undefined, buttons: readonly ActionButton[]): void {
  addHtml(form, 'custpage_spx_buttons', container, html`${buttons.map(actionButton)}`);
}

/** A button that posts the form with an action of its own. */
export interface ActionButton {
  action: string;
  label: string;
}

export const actionButton = ({ action, label }: ActionButton): Html =>
  html`<button type="submit" name="${FRAME.action}" value="${action}" style="margin:8px 8px 8px 0;padding:4px 14px">${label}</button>`;

/** Carries a value to the action that the form is posted to. */
export function addHidden(form: serverWidget.Form, id: string, value: string): void {
  const field = form.addField({ id, label: id, type: serverWidget.FieldType.TEXT });
  field.updateDisplayType({ displayType: serverWidget.FieldDisplayType.HIDDEN });
  field.defaultValue = value;
}

/** The path of a page on the account's own host, with further parameters such as the row it shows. */
export function pageUrl(pageId: string, parameters: Readonly<Record<string, string>> = {}): string {
  const { id: scriptId, deploymentId } = runtime.getCurrentScript();
  return url.resolveScript({ scriptId, deploymentId, params: { ...workflowParameter(), ...parameters, [FRAME.pageParameter]: pageId } });
}
