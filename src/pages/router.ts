import * as file from 'N/file';
import type { ServerRequest, ServerResponse } from 'N/http';
import type { Form } from 'N/ui/serverWidget';
import * as log from '../netsuite/log';
import * as redirect from 'N/redirect';
import * as runtime from 'N/runtime';
import { currentAbility, isEnough, type Ability } from '../netsuite/abilities';
import { chooseWorkflow, WORKFLOW, workflowParameter } from './chosen-workflow';
import { isSignInAnswer, receiveSignIn } from './connection-page';
import { addVersion, FRAME, messageForm, openForm } from './form-frame';
import { isFormToken } from './form-token';
import { leaveNotice, takeNotice, type Notice } from './notice';
import type { Page, PageAnswer, Parameters, View } from './page';
import { PAGES } from './pages';
import { postedOf } from './posted';

const NOT_ALLOWED: Notice = {
  type: 'ERROR',
  title: 'Not for this role',
  texts: [
    'These pages are for administrators and for the roles SuiteProjects Pro Administrator, Operator and Auditor.',
    'Switch to one of them, or ask an administrator.',
  ],
};

const NOT_THIS: Notice = {
  type: 'ERROR',
  title: 'Not for this role',
  texts: ['This needs a role with more rights. Switch the role, or ask an administrator. Nothing was changed.'],
};

const OUTDATED: Notice = {
  type: 'WARNING',
  title: 'Nothing was saved',
  texts: ['The form was opened in another login session. Enter the changes again and save.'],
};

/** One request, and who asks. */
interface Visit {
  request: ServerRequest;
  parameters: Parameters;
  view: View;
  ability: Ability;
}

/** Answers one request to the settings Suitelet. Only a POST with this session's token, or the answer to our own sign-in, changes anything. */
export function route(request: ServerRequest, response: ServerResponse): void {
  const ability = currentAbility();
  if (ability === undefined) return response.writePage({ pageObject: messageForm('SuiteProjects Pro', NOT_ALLOWED) });
  const parameters = request.parameters as Parameters;
  const visit: Visit = { request, parameters, ability, view: { parameters, may: (needed) => isEnough(ability, needed) } };
  const page = pageOf(visit);
  chooseWorkflow(page.isPerWorkflow ? parameters[request.method === 'POST' ? WORKFLOW.field : WORKFLOW.parameter] : undefined);
  if (request.method === 'GET' && parameters[FRAME.liveParameter] !== undefined && page.live !== undefined)
    return writeLive(visit, page, response);
  write(
    visit,
    page,
    guarded(visit, page, () => (request.method === 'POST' ? act(visit, page) : look(visit, page))),
    response,
  );
}

/** Client code asks every few seconds; an error is logged like any other, and it asks again. */
function writeLive({ view }: Visit, page: Page, response: ServerResponse): void {
  response.setHeader({ name: 'Content-Type', value: 'application/json' });
  let answer: object = {};
  try {
    answer = page.live?.(view) ?? {};
  } catch (error) {
    unexpected(page, error);
  }
  response.write({ output: JSON.stringify(answer) });
}

/** The page that is asked for, or the first one this person may open. */
function pageOf({ request, parameters, view }: Visit): Page {
  const open = PAGES.filter(({ needs }) => view.may(needs));
  const posted = request.method === 'POST';
  const id = !posted && isSignInAnswer(parameters) ? 'connection' : parameters[posted ? FRAME.page : FRAME.pageParameter];
  return open.find((page) => page.id === id) ?? open[0] ?? PAGES[0];
}

const shown = ({ view }: Visit, page: Page, notice?: Notice): PageAnswer => ({
  kind: 'show',
  notice,
  fill: (form) => page.fill(form, view),
});

function look(visit: Visit, page: Page): PageAnswer {
  if (page.id === 'connection' && isSignInAnswer(visit.parameters)) return receiveSignIn(visit.parameters);
  return shown(visit, page, takeNotice());
}

function act(visit: Visit, page: Page): PageAnswer {
  const { parameters, view, request } = visit;
  // Another page may have an action of this name: a form acts on the page that it names, or not at all.
  if (parameters[FRAME.page] !== page.id) return shown(visit, page, NOT_THIS);
  if (!isFormToken(parameters[FRAME.token])) return shown(visit, page, OUTDATED);
  const name = parameters[FRAME.action] || 'save';
  const action = Object.hasOwn(page.actions, name) ? page.actions[name] : undefined;
  if (action === undefined) return shown(visit, page);
  return view.may(action.needs) ? action.run(parameters, postedOf(request), view) : shown(visit, page, NOT_THIS);
}

/** What an error that no page expects leaves behind: a line in the log for support, and what to do for the person. */
function unexpected(page: Page, error: unknown): Notice {
  const { name = 'UNEXPECTED_ERROR', message = '' } = (error ?? {}) as { name?: string; message?: string };
  log.error({ title: `Settings: ${page.title}`, details: `${name}: ${message}` });
  const texts = ['Something unexpected happened. Try again; if it stays, report this text.', `[${name}: ${message}]`];
  return { type: 'ERROR', title: 'That did not work', texts };
}

/** After an unexpected error of an action the form still opens. */
function guarded(visit: Visit, page: Page, work: () => PageAnswer): PageAnswer {
  try {
    return work();
  } catch (error) {
    return shown(visit, page, unexpected(page, error));
  }
}

function write({ view }: Visit, page: Page, answer: PageAnswer, response: ServerResponse): void {
  if (answer.kind === 'file') {
    const fileType = answer.type === 'csv' ? file.Type.CSV : file.Type.JSON;
    return response.writeFile({ file: file.create({ name: answer.name, fileType, contents: answer.contents }), isInline: false });
  }
  if (answer.kind === 'go') {
    if (answer.notice !== undefined) leaveNotice(answer.notice);
    const { id: scriptId, deploymentId } = runtime.getCurrentScript();
    return redirect.toSuitelet({
      scriptId,
      deploymentId,
      parameters: { ...workflowParameter(), ...answer.parameters, [FRAME.pageParameter]: answer.page ?? page.id },
    });
  }
  response.writePage({ pageObject: filledForm(view, page, answer) });
}

/** A page that cannot be shown says so, and keeps the links to the others. */
function filledForm(view: View, page: Page, answer: PageAnswer & { kind: 'show' }): Form {
  const others = PAGES.filter(({ needs, isLinked }) => isLinked !== false && view.may(needs));
  try {
    const form = openForm({ page, others, answer });
    answer.fill(form);
    addVersion(form);
    return form;
  } catch (error) {
    return openForm({ page, others, answer: { notice: unexpected(page, error) } });
  }
}
