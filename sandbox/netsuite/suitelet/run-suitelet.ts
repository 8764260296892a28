import { NotEmulated } from '../../not-emulated';
import type { HttpResponse } from '../../http';
import { SCRIPT_LIMITS } from '../limits';
import { guardModule } from '../modules/guard';
import { runningUser } from '../realm/run-as-role';
import { ADMINISTRATOR, openSession, type ScriptSession } from '../realm/session';
import type { Account, Session } from '../types';
import { applicationHost, findSuitelet } from './address';
import { mayOpen } from './audience';
import { placeOf } from './external-address';
import type { FormModel } from './form-model';
import type { ListModel } from './list-model';
import { openOutput, type SuiteletOutput, type WrittenFile } from './output';
import { keepSecrets, rememberSecretFields } from './posted-secrets';
import type { PostedFile } from './posted-form';
import { renderForm } from './render/form';
import { renderList } from './render/list';
import { renderNotice } from './render/notice';
import type { PageFrame } from './render/page-model';
import { serverRequest, type SuiteletCall } from './request';
import { serverResponse } from './response';

export interface SuiteletRequest {
  /** Script id or internal id. */
  script: string;
  deployment: string;
  method: 'GET' | 'POST';
  /** Of the URL, and of the body of a POST. */
  parameters?: Record<string, string>;
  /** Of a form posted with files, by the name of the field. */
  files?: Record<string, PostedFile>;
  headers?: Record<string, string>;
  /** The body as it was sent. */
  body?: string;
  /** The administrator when left out. */
  user?: Session['user'];
  /** HTML of the bar on top of the page. */
  header?: string;
  /** Variables of the browser's login session (N/runtime Session), kept by the caller between requests. */
  sessionVariables: Map<string, string>;
}

/**
 * Runs `onRequest` of an installed Suitelet and answers what the browser gets. An error that the script does not catch is
 * NetSuite's notice page with status 200 [K]; side effects before it stay. Throws NotEmulated, also when the script swallowed it.
 */
export function runSuitelet(account: Account, request: SuiteletRequest): HttpResponse {
  const suitelet = findSuitelet(account, request.script, request.deployment);
  if (suitelet === undefined || !suitelet.deployment.isDeployed) return html(renderNotice('SSS_INVALID_SCRIPTLET_ID', INVALID_SUITELET));
  const caller = request.user ?? ADMINISTRATOR;
  if (!mayOpen(suitelet.deployment, caller)) return html(renderNotice('INSUFFICIENT_PERMISSION', NO_PERMISSION));
  const { url, action } = placeOf(account, suitelet, caller);
  const { units, seconds } = SCRIPT_LIMITS.Suitelet;
  const session = openSession(account, {
    ...suitelet,
    unitLimit: units,
    timeLimitSeconds: seconds,
    executionContext: 'SUITELET',
    user: runningUser(account, suitelet.deployment, caller),
    sessionVariables: request.sessionVariables,
  });
  const output = openOutput(session);
  const failure = runOnRequest(session, callOf(session, request, url), output);
  if (failure === undefined) return answer(session, output, { action, header: request.header });
  const { name, message } = shown(failure);
  account.logs.push({
    time: account.clock.now(),
    script: session.script.scriptId,
    deployment: session.deployment.scriptId,
    level: 'ERROR',
    title: name,
    details: message,
  });
  return html(renderNotice(name, message));
}

/** Wording [K]. */
const INVALID_SUITELET = 'That Suitelet is invalid, disabled, or no longer exists.';
/** Wording [K]. */
const NO_PERMISSION = 'You do not have permission to view this page: the Suitelet is not open to your role.';

function callOf(
  session: Session,
  { method, parameters = {}, files = {}, headers = {}, body = '' }: SuiteletRequest,
  url: string,
): SuiteletCall {
  const seen = method === 'POST' ? keepSecrets(session, parameters) : parameters;
  return { method, parameters: seen, files, headers, body, url };
}

/** Returns what the script threw, or what ended it; throws what it must not swallow. */
function runOnRequest(session: ScriptSession, call: SuiteletCall, output: SuiteletOutput): unknown {
  let failure: unknown;
  try {
    const context = guardModule(session, 'Suitelet context', {
      request: serverRequest(session, call),
      response: serverResponse(session, output),
    });
    const returned = session.load()['onRequest']?.(context);
    if (returned !== undefined && returned !== null) throw session.notEmulated('an onRequest that returns something, such as a promise');
  } catch (thrown) {
    failure = thrown ?? new Error('undefined was thrown');
  }
  try {
    session.settle();
  } catch (end) {
    failure = end;
  }
  if (failure instanceof NotEmulated) throw failure;
  return failure;
}

type Place = Pick<PageFrame, 'action' | 'header'>;

function answer(session: Session, { page, text, file, headers, redirect }: SuiteletOutput, place: Place): HttpResponse {
  const { variant } = session.account;
  if (redirect !== undefined) return { status: 302, headers: { location: `https://${applicationHost(variant)}${redirect}` }, body: '' };
  if (file !== undefined) return download(file, headers);
  const response = html(page ? renderPage(session, page, place) : (text ?? ''));
  return { ...response, headers: { ...response.headers, ...headers } };
}

/** How NetSuite words the header: [K]. */
function download({ name, mediaType, text, isInline }: WrittenFile, headers: Record<string, string>): HttpResponse {
  const disposition = `${isInline ? 'inline' : 'attachment'}; filename="${name.replace(/["\\\r\n]/g, '_')}"`;
  return {
    status: 200,
    headers: { 'content-type': `${mediaType}; charset=utf-8`, 'content-disposition': disposition, ...headers },
    body: text,
  };
}

function renderPage(session: Session, page: FormModel | ListModel, place: Place): string {
  const { account, user, script, deployment } = session;
  const frame: PageFrame = { ...place, account: account.variant, user, script: { id: script.scriptId, deploymentId: deployment.scriptId } };
  if (page.kind === 'list') return renderList(page, frame);
  rememberSecretFields(session, page);
  return renderForm(page, frame);
}

const html = (body: string): HttpResponse => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body });

/** Anything can be thrown; an error has a name and a message. */
function shown(thrown: unknown): { name: string; message: string } {
  if (typeof thrown !== 'object' || thrown === null) return { name: 'UNEXPECTED_ERROR', message: String(thrown) };
  const { name = 'UNEXPECTED_ERROR', message = '' } = thrown as { name?: unknown; message?: unknown };
  return { name: String(name), message: String(message) };
}
