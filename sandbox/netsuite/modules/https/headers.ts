import type { Session } from '../../types';
import { clearText } from './secure-string';

/** Help: section_4418229131. NetSuite sets these itself. */
const DISCARDED = new Set(['connection', 'content-length', 'host', 'jsessionid', 'trailer', 'transfer-encoding', 'upgrade', 'via']);

/** The headers of a request as they leave, with lower-case names; secure strings become their clear text. */
export function requestHeaders(session: Session, given: unknown): Record<string, string> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') throw session.notEmulated('N/https headers that are no object');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const lowerCase = name.toLowerCase();
    if (lowerCase.includes('_')) throw session.notEmulated(`N/https header ${name}: names must not hold underscores`);
    if (!DISCARDED.has(lowerCase)) headers[lowerCase] = clearText(value) ?? String(value);
  }
  return headers;
}

/**
 * The headers of an answer as the script reads them. In which case NetSuite gives the names is not documented: a name
 * that was sent in another case is NOT_EMULATED, one that was not sent is undefined.
 */
export function responseHeaders(session: Session, sent: Record<string, string>): Record<string, string> {
  const lowerCaseNames = new Set(Object.keys(sent).map((name) => name.toLowerCase()));
  return new Proxy(session.toRealm(sent), {
    get(headers, name): unknown {
      const value: unknown = Reflect.get(headers, name);
      if (value === undefined && typeof name === 'string' && lowerCaseNames.has(name.toLowerCase()))
        throw session.notEmulated(`N/https response header ${name} (sent in another case)`);
      return value;
    },
  });
}
