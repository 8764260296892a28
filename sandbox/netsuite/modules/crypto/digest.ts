import { createHash as nodeHash, createHmac as nodeHmac, type Hash, type Hmac } from 'node:crypto';
import type { Session } from '../../types';
import { toBytes, toText } from '../encode/codec';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import type { OutputOptions, UpdateOptions } from './cipher';
import { keyBytes, type SecretKey } from './secret-key';

/** `crypto.HashAlg`; values as in Oracle's stubs. */
export const HASH_ALGORITHMS = { SHA1: 'SHA1', SHA256: 'SHA256', SHA512: 'SHA512', MD5: 'MD5' } as const;

/** `crypto.createHash`. Cost: none. */
export function createHash(session: Session, options: unknown): object {
  const { algorithm } = readOptions<{ algorithm: string }>(session, 'N/crypto.createHash', options, {
    required: ['algorithm'],
    kinds: { algorithm: 'text' },
  });
  return digesting(session, 'N/crypto.Hash', nodeHash(algorithmOf(session, algorithm)));
}

/** `crypto.createHmac`. Cost: none. */
export function createHmac(session: Session, options: unknown): object {
  const rules = { required: ['algorithm', 'key'], kinds: { algorithm: 'text' } } as const;
  const { algorithm, key } = readOptions<{ algorithm: string; key: SecretKey }>(session, 'N/crypto.createHmac', options, rules);
  return digesting(session, 'N/crypto.Hmac', nodeHmac(algorithmOf(session, algorithm), keyBytes(session, key)));
}

/** Both digest to hexadecimal by default (typings of N/crypto). */
function digesting(session: Session, name: string, digest: Hash | Hmac): object {
  return guardModule(session, name, {
    update(options: UpdateOptions): void {
      const rules = { required: ['input'], optional: ['inputEncoding'], kinds: { input: 'text', inputEncoding: 'text' } } as const;
      const { input, inputEncoding = 'UTF_8' } = readOptions<UpdateOptions>(session, `${name}.update`, options, rules);
      digest.update(toBytes(session, String(input), inputEncoding));
    },
    digest(options?: OutputOptions): string {
      const { outputEncoding = 'HEX' } = readOptions<OutputOptions>(session, `${name}.digest`, options, {
        optional: ['outputEncoding'],
        kinds: { outputEncoding: 'text' },
      });
      return toText(session, digest.digest(), outputEncoding);
    },
  });
}

function algorithmOf(session: Session, algorithm: string): string {
  if (!(algorithm in HASH_ALGORITHMS)) throw session.notEmulated(`N/crypto algorithm ${algorithm}`);
  return algorithm.toLowerCase();
}
