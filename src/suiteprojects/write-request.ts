import { type Command, writeCommand } from './commands';
import { element, text } from './xml/write-xml';

/** Who speaks: the API namespace and key, the access token, and this product's version. */
export interface Credentials {
  namespace: string;
  apiKey: string;
  accessToken: string;
  version: string;
}

const CLIENT_NAME = 'Customers for SuiteProjects Pro';

/** The body of one request: sign-in first, then the commands in order (facts 3.1). */
export function writeRequest(credentials: Credentials, commands: readonly Command[]): string {
  const { namespace, apiKey, accessToken, version } = credentials;
  const signIn = element('Auth', [element('Login', [element('access_token', [text(accessToken)])])]);
  const attributes = { API_version: '1.0', client: CLIENT_NAME, client_ver: version, namespace, key: apiKey };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${element('request', [signIn, ...commands.map(writeCommand)], attributes)}`;
}
