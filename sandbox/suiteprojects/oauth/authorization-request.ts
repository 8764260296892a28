import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';

/** What an application asks a person to allow. */
export interface AuthorizationRequest {
  clientId: string;
  redirectUri: string;
  scope: string;
  state: string | undefined;
}

/** Unknown application or redirect URI: told to the person, never sent anywhere. Otherwise errors go to the application. */
export type AuthorizationOutcome =
  | { outcome: 'ask'; request: AuthorizationRequest }
  | { outcome: 'error-page'; message: string }
  | { outcome: 'error-redirect'; location: string };

/** Parameters of the request, in the sign-in form's order. */
export const AUTHORIZATION_PARAMETERS = ['response_type', 'client_id', 'redirect_uri', 'scope', 'state'] as const;
const FORM_PARAMETERS = ['user', 'password', 'decision'];
const SCOPES = ['xml', 'soap', 'rest'];

/** Judges an authorization request (RFC 6749 section 4.1.1). Parameters beyond it, PKCE's among them, are NOT_EMULATED. */
export function readAuthorizationRequest(parameters: URLSearchParams, account: SppAccount): AuthorizationOutcome {
  for (const name of parameters.keys())
    if (!([...AUTHORIZATION_PARAMETERS, ...FORM_PARAMETERS] as string[]).includes(name))
      throw new NotEmulated(`authorize parameter ${name}`);
  const application = account.applications.find((one) => one.clientId === parameters.get('client_id'));
  if (!application) return { outcome: 'error-page', message: 'The application is not registered in this account.' };
  if (parameters.get('redirect_uri') !== application.redirectUri)
    return { outcome: 'error-page', message: 'The redirect URI is not the one registered for this application.' };

  const scope = parameters.get('scope') ?? '';
  const request = {
    clientId: application.clientId,
    redirectUri: application.redirectUri,
    scope,
    state: parameters.get('state') ?? undefined,
  };
  const error = (code: string): AuthorizationOutcome => ({
    outcome: 'error-redirect',
    location: redirectLocation(request, { error: code }),
  });
  if (parameters.get('response_type') !== 'code') return error('unsupported_response_type');
  const scopes = scope.split(' ').filter(Boolean);
  if (scopes.length === 0 || scopes.some((one) => !SCOPES.includes(one))) return error('invalid_scope');
  return { outcome: 'ask', request };
}

/** The application's redirect URI with an answer and the application's state. */
export function redirectLocation({ redirectUri, state }: AuthorizationRequest, parameters: Record<string, string>): string {
  const location = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) location.searchParams.append(name, value);
  if (state !== undefined) location.searchParams.append('state', state);
  return location.toString();
}
