import * as crypto from 'N/crypto';
import * as encode from 'N/encode';
import * as https from 'N/https';
import { ProductError } from '../core/errors/product-error';

/**
 * Encrypts a text with the AES key held as an API secret; the result is JSON with `iv` and `text`, both hexadecimal.
 * The key never reaches the script. Cost: none (facts netsuite-platform 3.4). Throws ENCRYPTION_KEY_UNUSABLE.
 */
export function encrypt(clearText: string, keySecretId: string): string {
  return withKey(keySecretId, (key) => {
    const cipher = crypto.createCipher({ algorithm: crypto.EncryptionAlg.AES, key });
    cipher.update({ input: clearText, inputEncoding: encode.Encoding.UTF_8 as never });
    const { ciphertext, iv } = cipher.final({ outputEncoding: encode.Encoding.HEX as never });
    return JSON.stringify({ iv, text: ciphertext });
  });
}

/** Reverses `encrypt`; '' stays ''. Cost: none. Throws ENCRYPTION_KEY_UNUSABLE, also when another key encrypted. */
export function decrypt(stored: string, keySecretId: string): string {
  if (stored === '') return '';
  return withKey(keySecretId, (key) => {
    const { iv, text } = JSON.parse(stored) as { iv: string; text: string };
    const decipher = crypto.createDecipher({ algorithm: crypto.EncryptionAlg.AES, key, iv });
    decipher.update({ input: text, inputEncoding: encode.Encoding.HEX as never });
    return decipher.final({ outputEncoding: encode.Encoding.UTF_8 as never });
  });
}

/** NetSuite's own message is left out: what it quotes of the input is not documented. */
function withKey(secret: string, work: (key: crypto.SecretKey) => string): string {
  try {
    return work(crypto.createSecretKey({ secret, encoding: encode.Encoding.UTF_8 as never }));
  } catch (error) {
    throw new ProductError('ENCRYPTION_KEY_UNUSABLE', { secret, reason: nameOf(error) });
  }
}

/**
 * The value of an `Authorization: Basic` header whose password is an API secret.
 * It is a secure string: the secret never becomes text in the script (help: section_4418247678). Cost: none.
 * Id and secret stay plain: RFC 6749 2.3.1 would have both form-encoded first, which NetSuite cannot do to a secret;
 * it makes no difference as long as SuiteProjects Pro issues letters, digits, `-`, `_` and `.` only.
 * Throws CLIENT_SECRET_UNUSABLE.
 */
export function basicAuthorization(clientId: string, secretId: string): https.SecureString {
  try {
    const credentials = https.createSecureString({ input: `${clientId}:{${secretId}}` });
    credentials.convertEncoding({ fromEncoding: encode.Encoding.UTF_8, toEncoding: encode.Encoding.BASE_64 });
    return https.createSecureString({ input: 'Basic ' }).appendSecureString({ secureString: credentials, keepEncoding: true });
  } catch (error) {
    throw new ProductError('CLIENT_SECRET_UNUSABLE', { secret: secretId, reason: nameOf(error) });
  }
}

const nameOf = (error: unknown): string | undefined => (error as { name?: string } | null)?.name;
