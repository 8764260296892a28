import { createCipheriv, createDecipheriv, type Cipher, type Decipher } from 'node:crypto';
import type { Session } from '../../types';
import { randomBytes } from '../crypto-random/random';
import { toBytes, toText } from '../encode/codec';
import { guardModule } from '../guard';
import { readOptions } from '../options';
import { keyText, type SecretKey } from './secret-key';

export interface UpdateOptions {
  input: string;
  inputEncoding?: string;
}

export interface OutputOptions {
  outputEncoding?: string;
}

interface CipherOptions {
  algorithm: string;
  key: SecretKey;
  padding?: string;
  iv?: string;
}

/** Block cipher mode CBC, as the initialisation vector and PKCS5 padding of the API imply [K]. */
const MODE = { 16: 'aes-128-cbc', 24: 'aes-192-cbc', 32: 'aes-256-cbc' } as const;
const IV_BYTES = 16;

/** `crypto.createCipher`: AES; a random iv, given back in hexadecimal [K]. Cost: none. */
export function createCipher(session: Session, options: unknown): object {
  const rules = { required: ['algorithm', 'key'], optional: ['padding'], kinds: { algorithm: 'text', padding: 'text' } } as const;
  const read = readOptions<CipherOptions>(session, 'N/crypto.createCipher', options, rules);
  const { mode, key } = aesKey(session, read);
  const iv = randomBytes(session.account, IV_BYTES);
  const run = streaming(session, 'N/crypto.Cipher', padded(session, createCipheriv(mode, key, iv), read.padding));
  return guardModule(session, 'N/crypto.Cipher', {
    update: run.update,
    final(finalOptions?: OutputOptions): object {
      const ciphertext = run.final(finalOptions, 'HEX');
      return guardModule(session, 'N/crypto.CipherPayload', { ciphertext, iv: toText(session, iv, 'HEX') });
    },
  });
}

/** `crypto.createDecipher`. A wrong key or iv throws at `final`, code assumed: DECRYPT_ERROR. Cost: none. */
export function createDecipher(session: Session, options: unknown): object {
  const rules = {
    required: ['algorithm', 'key', 'iv'],
    optional: ['padding'],
    kinds: { algorithm: 'text', padding: 'text', iv: 'text' },
  } as const;
  const read = readOptions<CipherOptions>(session, 'N/crypto.createDecipher', options, rules);
  const { mode, key } = aesKey(session, read);
  const iv = toBytes(session, String(read.iv), 'HEX');
  if (iv.length !== IV_BYTES) throw session.error('INVALID_IV', `Wrong IV length: must be ${IV_BYTES} bytes long.`);
  const run = streaming(session, 'N/crypto.Decipher', padded(session, createDecipheriv(mode, key, iv), read.padding));
  return guardModule(session, 'N/crypto.Decipher', {
    update: run.update,
    final: (finalOptions?: OutputOptions): string => run.final(finalOptions, 'HEX'),
  });
}

/** The text of an AES key has 16, 24 or 32 characters (typings of N/crypto); the code of the error is assumed. */
function aesKey(session: Session, { algorithm, key }: CipherOptions): { mode: string; key: Buffer } {
  if (algorithm !== 'AES') throw session.notEmulated(`N/crypto algorithm ${algorithm}`);
  const text = keyText(session, key);
  if (key.encoding !== 'UTF_8') throw session.notEmulated(`N/crypto AES key in encoding ${key.encoding}`);
  const mode = MODE[text.length as keyof typeof MODE];
  const bytes = Buffer.from(text, 'utf8');
  if (!mode || bytes.length !== text.length)
    throw session.error('INVALID_KEY_LENGTH', `Invalid AES key length: ${text.length} characters; it must be 16, 24 or 32.`);
  return { mode, key: bytes };
}

function padded<T extends Cipher | Decipher>(session: Session, cipher: T, padding = 'PKCS5Padding'): T {
  if (padding === 'NoPadding') cipher.setAutoPadding(false);
  else if (padding !== 'PKCS5Padding') throw session.notEmulated(`N/crypto padding ${padding}`);
  return cipher;
}

function streaming(session: Session, name: string, cipher: Cipher | Decipher) {
  const parts: Buffer[] = [];
  let finished = false;
  const open = (): void => {
    if (finished) throw session.notEmulated(`${name} after final`);
  };
  return {
    update(options: UpdateOptions): void {
      open();
      const rules = { required: ['input'], optional: ['inputEncoding'], kinds: { input: 'text', inputEncoding: 'text' } } as const;
      const { input, inputEncoding = 'UTF_8' } = readOptions<UpdateOptions>(session, `${name}.update`, options, rules);
      parts.push(cipher.update(toBytes(session, String(input), inputEncoding)));
    },
    final(options: OutputOptions | undefined, byDefault: string): string {
      open();
      const { outputEncoding = byDefault } = readOptions<OutputOptions>(session, `${name}.final`, options, {
        optional: ['outputEncoding'],
        kinds: { outputEncoding: 'text' },
      });
      finished = true;
      return toText(session, Buffer.concat([...parts, lastPart(session, cipher)]), outputEncoding);
    },
  };
}

function lastPart(session: Session, cipher: Cipher | Decipher): Buffer {
  try {
    return cipher.final();
  } catch (error) {
    throw session.error('DECRYPT_ERROR', `The data cannot be processed with this key: ${(error as Error).message}`);
  }
}
