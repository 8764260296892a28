import type { Session } from '../../types';
import { keptSecret } from '../crypto/kept-secret';
import { secretText } from '../crypto/secret-key';
import { ENCODING_NAMES, toBytes, toText } from '../encode/codec';
import { guardModule } from '../guard';
import { readOptions } from '../options';

/** What a script sees; every method changes this string and returns it (help: section_4418247678). */
export interface SecureString {
  appendString(options: unknown): SecureString;
  appendSecureString(options: unknown): SecureString;
  convertEncoding(options: unknown): SecureString;
  replaceString(options: unknown): SecureString;
  toString(): string;
}

interface Content {
  text: string;
  encoding: string;
  /** For each credential in it, the domains that it may be sent to. */
  restrictions: (readonly string[])[];
}

/** Clear texts by the object that scripts hold. Only the host can look here, and only the host has the reason to. */
const contents = new WeakMap<object, Content>();

/** `{custsecret...}`, 1 to 89 characters after the prefix, or a GUID of 32 hexadecimal digits (help: subsect_162334564716). */
const PLACEHOLDER = /\{(custsecret\w{1,89}|[0-9a-fA-F]{32})\}/g;

/** `https.createSecureString`. Cost: none. Not emulated: `hash`, `hmac`. */
export function createSecureString(session: Session, options: unknown): SecureString {
  const rules = {
    required: ['input'],
    optional: ['inputEncoding'],
    kinds: { input: 'text', inputEncoding: { oneOf: ENCODING_NAMES } },
  } as const;
  const { input, inputEncoding = 'UTF_8' } = readOptions<{ input: string; inputEncoding?: string }>(
    session,
    'N/https.createSecureString',
    options,
    rules,
  );
  return secureString(session, { ...fillPlaceholders(session, String(input)), encoding: inputEncoding });
}

/** The clear text of a secure string, for the request that leaves the account; undefined for anything else. */
export function clearText(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? contents.get(value)?.text : undefined;
}

/**
 * Throws when a value holds a credential that may not be sent to a host (help: section_4337770901). Which error NetSuite throws is
 * not documented: NOT_EMULATED.
 */
export function refuseOtherDomains(session: Session, value: unknown, host: string): void {
  const restrictions = (typeof value === 'object' && value !== null && contents.get(value)?.restrictions) || [];
  if (restrictions.some((domains) => !domains.includes(host)))
    throw session.notEmulated(`N/https: a credential sent to ${host}, which its field does not allow`);
}

function fillPlaceholders(session: Session, input: string): Pick<Content, 'text' | 'restrictions'> {
  const restrictions: Content['restrictions'] = [];
  const text = input.replaceAll(PLACEHOLDER, (_, id: string) => {
    if (id.startsWith('custsecret')) return secretText(session, id);
    const { value, domains } = keptSecret(session, 'N/https.createSecureString', id, 'credential');
    restrictions.push(domains);
    return value;
  });
  return { text, restrictions };
}

function secureString(session: Session, content: Content): SecureString {
  const read = <T extends object>(method: string, options: unknown, required: string[], optional: string[] = []): T =>
    readOptions<T>(session, `N/https.SecureString.${method}`, options, { required, optional, kinds: KINDS });
  const string: SecureString = guardModule<SecureString>(session, 'N/https.SecureString', {
    appendString(options) {
      const { input, inputEncoding, keepEncoding } = read<Append & { input: string }>(
        'appendString',
        options,
        ['input'],
        ['inputEncoding', 'keepEncoding'],
      );
      append(session, content, { text: String(input), encoding: inputEncoding ?? 'UTF_8', restrictions: [] }, keepEncoding);
      return string;
    },
    appendSecureString(options) {
      const { secureString: other, keepEncoding } = read<Append & { secureString: object }>(
        'appendSecureString',
        options,
        ['secureString'],
        ['keepEncoding'],
      );
      const appended = contents.get(other);
      if (!appended) throw session.notEmulated('N/https.SecureString.appendSecureString of something else');
      append(session, content, appended, keepEncoding);
      return string;
    },
    convertEncoding(options) {
      const { fromEncoding, toEncoding } = read<{ fromEncoding: string; toEncoding: string }>('convertEncoding', options, [
        'fromEncoding',
        'toEncoding',
      ]);
      content.text = toText(session, toBytes(session, content.text, fromEncoding), toEncoding);
      content.encoding = toEncoding;
      return string;
    },
    replaceString(options) {
      const { pattern, replacement = '' } = read<{ pattern: string; replacement?: string }>(
        'replaceString',
        options,
        ['pattern'],
        ['replacement'],
      );
      content.text = content.text.replaceAll(String(pattern), () => String(replacement));
      return string;
    },
    toString: () => 'https.SecureString',
  });
  contents.set(string, content);
  return string;
}

const KINDS = {
  input: 'text',
  inputEncoding: { oneOf: ENCODING_NAMES },
  fromEncoding: { oneOf: ENCODING_NAMES },
  toEncoding: { oneOf: ENCODING_NAMES },
  keepEncoding: 'boolean',
  pattern: 'text',
  replacement: 'text',
  secureString: 'object',
} as const;

interface Append {
  inputEncoding?: string;
  keepEncoding?: boolean;
}

/** What happens to a text in another encoding without `keepEncoding` is not documented well enough to emulate. */
function append(session: Session, content: Content, appended: Content, keepEncoding = false): void {
  if (!keepEncoding && appended.encoding !== content.encoding)
    throw session.notEmulated(`N/https.SecureString: appending ${appended.encoding} to ${content.encoding} without keepEncoding`);
  content.text += appended.text;
  content.restrictions.push(...appended.restrictions);
}
