import * as log from 'N/log';
import * as redirect from 'N/redirect';
import * as runtime from 'N/runtime';
import type { ServerRequest, ServerResponse } from 'N/http';
import { isAdministrator } from '../netsuite/login-session';
import { connectionPage, isSignInAnswer, receiveSignIn } from './connection-page';
import { FRAME, messageForm, openForm } from './form-frame';
import { isFormToken } from './form-token';
import { leaveNotice, takeNotice, type Notice } from './notice';
import type { Page, PageAnswer, Parameters } from './page';

/** In the order of the links; the first is where one lands. */
const PAGES: readonly [Page, ...Page[]] = [connectionPage];

const NOT_ALLOWED: Notice = {
  type: 'ERROR',
  title: 'Not for this role',
  texts: ['Only administrators may open these settings. Switch to the Administrator role, or ask an administrator.'],
};

const OUTDATED: Notice = {
  type: 'WARNING',
  title: 'Nothing was saved',
  texts: ['The form was opened in another login session. Enter the changes again and save.'],
};

/** Answers one request to the settings Suitelet. Only a POST with this session's token, or the answer to our own sign-in, changes anything. */
export function route(request: ServerRequest, response: ServerResponse): void {
  if (!isAdministrator()) return response.writePage({ pageObject: messageForm('SuiteProjects Pro', NOT_ALLOWED) });
  const parameters = request.parameters as Parameters;
  const posted = request.method === 'POST';
  const page = pageOf(posted, parameters);
  write(
    page,
    guarded(page, () => (posted ? act(page, parameters) : look(page, parameters))),
    response,
  );
}

function pageOf(posted: boolean, parameters: Parameters): Page {
  if (!posted && isSignInAnswer(parameters)) return connectionPage;
  const id = parameters[posted ? FRAME.page : FRAME.pageParameter];
  return PAGES.find((page) => page.id === id) ?? PAGES[0];
}

function look(page: Page, parameters: Parameters): PageAnswer {
  if (isSignInAnswer(parameters)) return receiveSignIn(parameters);
  return { kind: 'show', notice: takeNotice(), fill: page.fill };
}

function act(page: Page, parameters: Parameters): PageAnswer {
  if (!isFormToken(parameters[FRAME.token])) return { kind: 'show', notice: OUTDATED, fill: page.fill };
  const name = parameters[FRAME.action] || 'save';
  const action = Object.hasOwn(page.actions, name) ? page.actions[name] : undefined;
  return action === undefined ? { kind: 'show', fill: page.fill } : action(parameters);
}

/** An error that no page expects is logged for support and shown with what to do; the form still opens. */
function guarded(page: Page, work: () => PageAnswer): PageAnswer {
  try {
    return work();
  } catch (error) {
    const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
    log.error({ title: `Settings: ${page.title}`, details: `${name}: ${message}` });
    const texts = ['Something unexpected happened. Try again; if it stays, report this text.', `[${name}: ${message}]`];
    return { kind: 'show', notice: { type: 'ERROR', title: 'That did not work', texts }, fill: page.fill };
  }
}

function write(page: Page, answer: PageAnswer, response: ServerResponse): void {
  if (answer.kind === 'go') {
    leaveNotice(answer.notice);
    const { id: scriptId, deploymentId } = runtime.getCurrentScript();
    return redirect.toSuitelet({ scriptId, deploymentId, parameters: { [FRAME.pageParameter]: page.id } });
  }
  const form = openForm(page, PAGES, answer.title ?? page.title, answer.notice);
  answer.fill(form);
  response.writePage({ pageObject: form });
}
