import { NotEmulated } from '../../not-emulated';
import type { SppAccount } from '../account';
import type { Command } from '../commands/command';
import { compileCommand } from '../commands/compile';
import { MalformedXml, parseXml, type XmlElement } from '../xml/parse';

export interface ApiRequest {
  namespace: string | undefined;
  key: string | undefined;
  accessToken: string;
  commands: Command[];
}

export type ReadRequest = { outcome: 'request'; request: ApiRequest } | { outcome: 'malformed'; message: string };

const ATTRIBUTES = ['API_version', 'client', 'client_ver', 'namespace', 'key'];

/** Reads the envelope and checks every command. What is not emulated is refused here, before anything is done. */
export function readApiRequest(document: string, account: SppAccount): ReadRequest {
  let root: XmlElement;
  try {
    root = parseXml(document);
  } catch (error) {
    if (error instanceof MalformedXml) return { outcome: 'malformed', message: error.message };
    throw error;
  }
  if (root.name !== 'request') return { outcome: 'malformed', message: 'unknown request' };
  for (const name of Object.keys(root.attributes)) if (!ATTRIBUTES.includes(name)) throw new NotEmulated(`request attribute ${name}`);
  const version = root.attributes['API_version'];
  if (version !== '1.0') throw new NotEmulated(`API_version "${version ?? ''}"`);
  const [auth, ...commands] = root.children;
  if (auth?.name !== 'Auth') throw new NotEmulated('request that does not begin with Auth');
  const { namespace, key } = root.attributes;
  const accessToken = readAccessToken(auth);
  return { outcome: 'request', request: { namespace, key, accessToken, commands: commands.map((one) => compileCommand(one, account)) } };
}

function readAccessToken(auth: XmlElement): string {
  const [login, second] = auth.children;
  if (login?.name !== 'Login' || second) throw new NotEmulated('Auth without exactly one Login');
  const names = login.children.map((child) => child.name);
  if (names.some((name) => name !== 'access_token')) throw new NotEmulated(`Login with ${names.join(', ')}`);
  const [token, another] = login.children;
  if (!token || another) throw new NotEmulated('Login without exactly one access_token');
  return token.text;
}
