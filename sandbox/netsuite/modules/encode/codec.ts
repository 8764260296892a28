import type { Session } from '../../types';
import { fromBase32, toBase32, WELL_FORMED_BASE_32 } from './base32';

/** `encode.Encoding`; values as in Oracle's stubs (suitecloud-unit-testing, stubs/encode). */
export const ENCODINGS = {
  UTF_8: 'UTF_8',
  BASE_16: 'BASE_16',
  BASE_32: 'BASE_32',
  BASE_64: 'BASE_64',
  BASE_64_URL_SAFE: 'BASE_64_URL_SAFE',
  HEX: 'HEX',
} as const;
export const ENCODING_NAMES: readonly string[] = Object.values(ENCODINGS);

interface Codec {
  wellFormed: RegExp;
  toBytes(text: string): Buffer;
  toText(bytes: Buffer): string;
}

/** Upper-case hexadecimal [K]; either case is read. */
const hexadecimal: Codec = {
  wellFormed: /^([0-9a-f]{2})*$/i,
  toBytes: (text) => Buffer.from(text, 'hex'),
  toText: (bytes) => bytes.toString('hex').toUpperCase(),
};

const CODECS: Partial<Record<string, Codec>> = {
  UTF_8: { wellFormed: /^/, toBytes: (text) => Buffer.from(text, 'utf8'), toText: (bytes) => bytes.toString('utf8') },
  BASE_16: hexadecimal,
  HEX: hexadecimal,
  /** Upper case and padding, as RFC 4648 has it [K]; anything else is not well formed [assumed]. */
  BASE_32: { wellFormed: WELL_FORMED_BASE_32, toBytes: fromBase32, toText: toBase32 },
  BASE_64: {
    wellFormed: /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    toBytes: (text) => Buffer.from(text, 'base64'),
    toText: (bytes) => bytes.toString('base64'),
  },
  /** With padding [K]; read with or without. */
  BASE_64_URL_SAFE: {
    wellFormed: /^[A-Za-z0-9_-]*={0,2}$/,
    toBytes: (text) => Buffer.from(text, 'base64url'),
    toText: (bytes) => bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  },
};

/**
 * Text in an encoding to bytes. A text that is not well formed in it throws
 * FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING (Oracle's stubs).
 */
export function toBytes(session: Session, text: string, encoding: string): Buffer {
  const codec = codecOf(session, encoding);
  if (!codec.wellFormed.test(text))
    throw session.error(
      'FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING',
      `Failed to decode string-encoded binary data using ${encoding} encoding.`,
    );
  return codec.toBytes(text);
}

/** Bytes to text in an encoding; bytes that are no UTF-8 become U+FFFD (Oracle's stubs). */
export function toText(session: Session, bytes: Buffer, encoding: string): string {
  return codecOf(session, encoding).toText(bytes);
}

function codecOf(session: Session, encoding: string): Codec {
  const codec = CODECS[encoding];
  if (!codec) throw session.notEmulated(`encoding ${encoding}`);
  return codec;
}
