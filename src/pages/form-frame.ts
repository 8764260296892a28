import * as runtime from 'N/runtime';
import * as serverWidget from 'N/ui/serverWidget';
import * as url from 'N/url';
import { escapeHtml } from './escape';
import { formToken } from './form-token';
import { showNotice, type Notice } from './notice';
import type { Page } from './page';

/** Names of the fields and parameters that every page has. */
export const FRAME = {
  page: 'custpage_spx_page',
  token: 'custpage_spx_token',
  action: 'custpage_spx_action',
  pageParameter: 'spx_page',
} as const;

/** Makes a form with what all pages share: title, links to the other pages, notice, and the hidden fields that `route` checks. */
export function openForm(page: Page, pages: readonly Page[], title: string, notice: Notice | undefined): serverWidget.Form {
  const form = serverWidget.createForm({ title });
  for (const other of pages.filter(({ id }) => id !== page.id))
    form.addPageLink({ type: serverWidget.FormPageLinkType.CROSSLINK, title: other.title, url: pageUrl(other.id) });
  if (notice) showNotice(form, notice);
  addHidden(form, FRAME.page, page.id);
  addHidden(form, FRAME.token, formToken());
  return form;
}

/** A form that says one thing and has nothing to fill in. */
export function messageForm(title: string, notice: Notice): serverWidget.Form {
  const form = serverWidget.createForm({ title });
  showNotice(form, notice);
  return form;
}

/** Adds HTML that this product wrote. Every value in it must have gone through `escapeHtml`. */
export function addHtml(form: serverWidget.Form, id: string, container: string, html: string): void {
  form.addField({ id, label: ' ', type: serverWidget.FieldType.INLINEHTML, container }).defaultValue = html;
}

/**
 * Further submit buttons besides the form's own, each with an action of its own. A Form has one submit button, and its
 * other buttons need client code; so these are HTML in the form that NetSuite puts around all fields [K].
 */
export function addActionButtons(form: serverWidget.Form, container: string, buttons: { action: string; label: string }[]): void {
  const html = buttons.map(
    ({ action, label }) =>
      `<button type="submit" name="${FRAME.action}" value="${escapeHtml(action)}" style="margin:8px 8px 8px 0;padding:4px 14px">${escapeHtml(label)}</button>`,
  );
  addHtml(form, 'custpage_spx_buttons', container, html.join(''));
}

function addHidden(form: serverWidget.Form, id: string, value: string): void {
  const field = form.addField({ id, label: id, type: serverWidget.FieldType.TEXT });
  field.updateDisplayType({ displayType: serverWidget.FieldDisplayType.HIDDEN });
  field.defaultValue = value;
}

/** The path of a page on the account's own host. */
function pageUrl(pageId: string): string {
  const { id: scriptId, deploymentId } = runtime.getCurrentScript();
  return url.resolveScript({ scriptId, deploymentId, params: { [FRAME.pageParameter]: pageId } });
}
