import * as message from 'N/ui/message';
import type { Form } from 'N/ui/serverWidget';
import { ProductError } from '../core/errors/product-error';
import { clearSession, readSession, writeSession } from '../netsuite/login-session';
import { escapeHtml } from './escape';

/** A message above the form: what happened, and what to do. Never holds a secret. */
export interface Notice {
  type: 'CONFIRMATION' | 'INFORMATION' | 'WARNING' | 'ERROR';
  title: string;
  /** One paragraph each. */
  texts: string[];
}

const NAME = 'spx_notice';

/** Keeps a notice for the page that is shown after a redirect. */
export const leaveNotice = (notice: Notice): void => writeSession(NAME, notice);

/** Takes the notice that an earlier request left; it is shown once. */
export function takeNotice(): Notice | undefined {
  const notice = readSession<Notice>(NAME);
  if (notice !== undefined) clearSession(NAME);
  return notice;
}

/** Shows a notice when the form is displayed. NetSuite takes title and message as HTML [K], so both are escaped. */
export function showNotice(form: Form, { type, title, texts }: Notice): void {
  form.addPageInitMessage({ type: message.Type[type], title: escapeHtml(title), message: texts.map(escapeHtml).join('<br>') });
}

/** What an administrator reads of an error: what happened and what to do; then, in brackets, what support needs. */
export function noticeOfError(title: string, error: ProductError): Notice {
  return { type: 'ERROR', title, texts: [error.entry.administrator, `[${error.message}]`] };
}
