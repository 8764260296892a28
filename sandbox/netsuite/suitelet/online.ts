import type { HttpRequest, HttpResponse } from '../../http';
import { NotEmulated } from '../../not-emulated';
import type { Account } from '../types';
import { findSuitelet, isReservedParameter, SUITELET_PATH } from './address';
import { externalHost, isGivenOut } from './external-address';
import { ONLINE_FORM_USER } from './online-form-user';
import { readPostedForm } from './posted-form';
import { runSuitelet } from './run-suitelet';

/**
 * Answers a request to the external host, without any login: the Suitelet runs as the online form user, or as the role of its
 * deployment. An address without the right `ns-at` is no Suitelet's [K].
 */
export function answerOnline(account: Account, request: HttpRequest): HttpResponse {
  const url = new URL(request.url);
  const { method } = request;
  if (url.host !== externalHost(account.variant) || url.pathname !== SUITELET_PATH)
    throw new NotEmulated(`the page ${url.host}${url.pathname}`);
  if (method !== 'GET' && method !== 'POST') throw new NotEmulated(`${method} of a Suitelet`);
  const { script = '', deploy = '', 'ns-at': token, ...own } = Object.fromEntries(url.searchParams);
  for (const name of Object.keys(own)) if (isReservedParameter(name)) throw new NotEmulated(`the reserved Suitelet parameter ${name}`);
  const suitelet = findSuitelet(account, script, deploy);
  const isKnown = suitelet !== undefined && isGivenOut(account, suitelet, token);
  const posted = method === 'POST' ? readPostedForm(request.headers['content-type'] ?? '', request.body) : { fields: {}, files: {} };
  return runSuitelet(account, {
    script: isKnown ? script : '',
    deployment: deploy,
    method,
    parameters: { ...Object.fromEntries(url.searchParams), ...posted.fields },
    files: posted.files,
    headers: withoutCookies(request.headers),
    body: request.body,
    user: ONLINE_FORM_USER,
    sessionVariables: new Map(),
  });
}

/** Whether a Suitelet sees the browser's cookies is not documented (help: section_4314803549). */
const withoutCookies = ({ cookie: _cookie, ...headers }: Record<string, string>): Record<string, string> => headers;
