import type { HttpResponse } from '../http';
import { attributes, escapeHtml } from '../netsuite/suitelet/render/html';
import { renderPage } from '../netsuite/suitelet/render/layout';
import { pageHeader } from './chrome/header';
import type { BrowserSession } from './login-sessions';
import type { Visit } from './visit';

/** Field of every form of NetSuite's own pages. */
export const TOKEN_FIELD = '_csrf';

/** A page with NetSuite's header. `content` is HTML. */
export function showPage(visit: Visit, title: string, content: string): HttpResponse {
  return htmlPage(
    renderPage({ title, account: visit.account.variant, content: `<h1>${escapeHtml(title)}</h1>\n${content}`, header: pageHeader(visit) }),
  );
}

export const htmlPage = (body: string): HttpResponse => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body });

/** What a saved form answers: the browser fetches the next page with GET. */
export const redirectTo = (path: string): HttpResponse => ({ status: 302, headers: { location: path }, body: '' });

/** NetSuite's page for what a role may not see; wording [K]. */
export const noPermission = (visit: Visit, what: string): HttpResponse =>
  showPage(visit, 'Notice', notice('error', 'Insufficient Permission', `You need a different role to access this page: ${what}.`));

export function notice(kind: 'confirmation' | 'information' | 'warning' | 'error', title: string, text: string): string {
  const role = kind === 'error' ? 'alert' : 'status';
  return `<div class="message message-${kind}" role="${role}"><div><h2>${escapeHtml(title)}</h2>${escapeHtml(text)}</div></div>`;
}

/** A form that posts with the session's token. `content` is HTML. */
export function postForm({ token }: BrowserSession, action: string, content: string, rest: Record<string, string> = {}): string {
  const hidden = hiddenFields({ [TOKEN_FIELD]: token });
  return `<form${attributes({ method: 'post', action, ...rest })}>${hidden}${content}</form>`;
}

export const hiddenFields = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `<input${attributes({ type: 'hidden', name, value })}>`)
    .join('');

export const button = (label: string, main = false): string =>
  `<button${attributes({ type: 'submit', class: main ? 'main' : undefined })}>${escapeHtml(label)}</button>`;

export const link = (path: string, label: string): string => `<a${attributes({ href: path })}>${escapeHtml(label)}</a>`;

export interface Choice {
  value: string;
  label: string;
}

/** A drop-down with its label. */
export function choose(name: string, label: string, choices: readonly Choice[], chosen = ''): string {
  const options = choices.map(
    (choice) => `<option${attributes({ value: choice.value, selected: choice.value === chosen })}>${escapeHtml(choice.label)}</option>`,
  );
  return `<div class="field"><label for="${name}">${escapeHtml(label)}</label><select id="${name}" name="${name}">${options.join('')}</select></div>`;
}

/** A text entry with its label. */
export function enter(name: string, label: string, value = '', rest: Record<string, string | number | boolean | undefined> = {}): string {
  const input = attributes({ type: 'text', id: name, name, value, ...rest });
  return `<div class="field"><label for="${name}">${escapeHtml(label)}</label><input${input}></div>`;
}
