import type { HttpRequest } from '../../http';
import type { SppApplication } from '../account';

export type ClientAuthentication =
  { outcome: 'known'; application: SppApplication } | { outcome: 'refused'; error: 'invalid_client' | 'invalid_request' };

/** Tells which application asks: `Authorization: Basic`, or `client_id` and `client_secret` in the body [CODE]; not both. */
export function authenticateClient(
  request: HttpRequest,
  form: URLSearchParams,
  applications: readonly SppApplication[],
): ClientAuthentication {
  const header = request.headers['authorization'];
  if (header !== undefined && form.has('client_secret')) return { outcome: 'refused', error: 'invalid_request' };
  const claimed = header === undefined ? [form.get('client_id'), form.get('client_secret')] : basicCredentials(header);
  const application = applications.find((one) => one.clientId === claimed[0] && one.clientSecret === claimed[1]);
  return application ? { outcome: 'known', application } : { outcome: 'refused', error: 'invalid_client' };
}

function basicCredentials(header: string): [string, string] | [] {
  const encoded = /^basic ([A-Za-z0-9+/]+=*)$/i.exec(header)?.[1];
  const pair = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? [] : [pair.slice(0, colon), pair.slice(colon + 1)];
}
