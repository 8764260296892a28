import type { Session } from '../../types';
import { randomUuid } from '../crypto-random/random';
import { ENCODING_NAMES, toBytes } from '../encode/codec';
import { guardModule } from '../guard';
import { missingArgument, readOptions } from '../options';
import { keptSecret } from './kept-secret';

/** What a script sees of a key; the text behind it stays with the host. */
export interface SecretKey {
  readonly guid: string;
  readonly encoding: string;
}

interface CreateOptions {
  guid?: string;
  secret?: string;
  encoding?: string;
}

const keyTexts = new WeakMap<object, string>();

/**
 * `createSecretKey` of N/crypto and of N/https: a key out of an API secret, or of what was typed into a secret key field, by its
 * GUID. Cost: none. The default encoding is HEX (typings of N/crypto).
 */
export function createSecretKey(session: Session, method: string, options: unknown): SecretKey {
  const {
    guid,
    secret,
    encoding = 'HEX',
  } = readOptions<CreateOptions>(session, method, options, {
    optional: ['guid', 'secret', 'encoding'],
    kinds: { guid: 'text', secret: 'text', encoding: { oneOf: ENCODING_NAMES } },
  });
  if (guid !== undefined && secret !== undefined) throw session.notEmulated(`${method} options guid and secret`);
  const text = sourceText(session, method, { guid, secret });
  const key = { guid: guid ?? randomUuid(session.account).replaceAll('-', ''), encoding };
  const guarded = guardModule(session, 'SecretKey', key);
  keyTexts.set(guarded, text);
  return guarded;
}

function sourceText(session: Session, method: string, { guid, secret }: CreateOptions): string {
  if (guid) return keptSecret(session, method, guid, 'secretkey').value;
  if (secret) return secretText(session, secret);
  throw missingArgument(session, method, 'guid');
}

/** The value of an API secret. The code for one that is not there is assumed: INVALID_SECRET. */
export function secretText(session: Session, id: string): string {
  const text = session.account.secrets.get(id);
  if (text === undefined) throw session.error('INVALID_SECRET', `The API secret ${id} does not exist or is not available to this script.`);
  return text;
}

/** The bytes of a key, for the host only: its text read in its encoding. */
export function keyBytes(session: Session, key: SecretKey): Buffer {
  return toBytes(session, keyText(session, key), key.encoding);
}

/** The text of a key, for the host only. */
export function keyText(session: Session, key: unknown): string {
  const text = typeof key === 'object' && key !== null ? keyTexts.get(key) : undefined;
  if (text === undefined) throw session.notEmulated('a key that is no SecretKey');
  return text;
}
