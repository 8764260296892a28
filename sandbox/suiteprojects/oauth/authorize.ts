import type { HttpRequest, HttpResponse } from '../../http';
import type { SppAccount } from '../account';
import { errorPage } from '../pages/error-page';
import { signInPage } from '../pages/sign-in';
import { htmlAnswer, methodNotAllowed, redirectAnswer } from '../respond';
import { readAuthorizationRequest, redirectLocation } from './authorization-request';

/**
 * `/login/oauth2/v1/authorize`: GET shows the sign-in page; its POST answers 302 to the application with `code` and
 * `state`, or `error=access_denied` when the person refuses. A wrong password shows the page again.
 */
export function authorize(request: HttpRequest, query: URLSearchParams, account: SppAccount): HttpResponse {
  if (request.method !== 'GET' && request.method !== 'POST') return methodNotAllowed('GET, POST');
  const parameters = request.method === 'GET' ? query : new URLSearchParams(request.body);
  const judged = readAuthorizationRequest(parameters, account);
  if (judged.outcome === 'error-page') return htmlAnswer(errorPage('Sign-in is not possible', judged.message), 400);
  if (judged.outcome === 'error-redirect') return redirectAnswer(judged.location);
  if (request.method === 'GET') return htmlAnswer(signInPage(account, judged.request));

  if (parameters.get('decision') === 'deny') return redirectAnswer(redirectLocation(judged.request, { error: 'access_denied' }));
  const nickname = parameters.get('user') ?? '';
  const user = account.users.find((one) => one.nickname === nickname && one.password === parameters.get('password'));
  if (!user) return htmlAnswer(signInPage(account, judged.request, { nickname, message: 'The user ID or the password is wrong.' }));
  const { clientId, redirectUri, scope } = judged.request;
  const code = account.grants.issueCode({ clientId, nickname, scope }, redirectUri);
  return redirectAnswer(redirectLocation(judged.request, { code }));
}
