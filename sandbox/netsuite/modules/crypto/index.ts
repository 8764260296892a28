import type { Session } from '../../types';
import { ENCODINGS } from '../encode/codec';
import { guardModule } from '../guard';
import { createCipher, createDecipher } from './cipher';
import { createHash, createHmac, HASH_ALGORITHMS } from './digest';
import { createSecretKey } from './secret-key';

const ENCRYPTION_ALGORITHMS = { AES: 'AES' } as const;
const PADDINGS = { NoPadding: 'NoPadding', PKCS5Padding: 'PKCS5Padding' } as const;

/** N/crypto, on Node's own cryptography. Cost: none. Not emulated: `checkPasswordField`. */
export function cryptoModule(session: Session): object {
  return guardModule(session, 'N/crypto', {
    EncryptionAlg: guardModule(session, 'N/crypto.EncryptionAlg', ENCRYPTION_ALGORITHMS),
    HashAlg: guardModule(session, 'N/crypto.HashAlg', HASH_ALGORITHMS),
    Padding: guardModule(session, 'N/crypto.Padding', PADDINGS),
    Encoding: guardModule(session, 'N/crypto.Encoding', ENCODINGS),
    createSecretKey: (options: unknown) => createSecretKey(session, 'N/crypto.createSecretKey', options),
    createCipher: (options: unknown) => createCipher(session, options),
    createDecipher: (options: unknown) => createDecipher(session, options),
    createHash: (options: unknown) => createHash(session, options),
    createHmac: (options: unknown) => createHmac(session, options),
  });
}
