import * as crypto from 'N/crypto';
import * as encode from 'N/encode';
import * as https from 'N/https';

/**
 * Encrypts a text with the AES key held as an API secret; the result is JSON with `iv` and `text`, both hexadecimal.
 * The key never reaches the script. Cost: none (facts netsuite-platform 3.4).
 */
export function encrypt(clearText: string, keySecretId: string): string {
  const cipher = crypto.createCipher({ algorithm: crypto.EncryptionAlg.AES, key: secretKey(keySecretId) });
  cipher.update({ input: clearText, inputEncoding: encode.Encoding.UTF_8 as never });
  const { ciphertext, iv } = cipher.final({ outputEncoding: encode.Encoding.HEX as never });
  return JSON.stringify({ iv, text: ciphertext });
}

/** Reverses `encrypt`; '' stays ''. Throws when the key is not the one that encrypted. Cost: none. */
export function decrypt(stored: string, keySecretId: string): string {
  if (stored === '') return '';
  const { iv, text } = JSON.parse(stored) as { iv: string; text: string };
  const decipher = crypto.createDecipher({ algorithm: crypto.EncryptionAlg.AES, key: secretKey(keySecretId), iv });
  decipher.update({ input: text, inputEncoding: encode.Encoding.HEX as never });
  return decipher.final({ outputEncoding: encode.Encoding.UTF_8 as never });
}

function secretKey(secret: string): crypto.SecretKey {
  return crypto.createSecretKey({ secret, encoding: encode.Encoding.UTF_8 as never });
}

/**
 * The value of an `Authorization: Basic` header whose password is an API secret.
 * It is a secure string: the secret never becomes text in the script (help: section_4418247678). Cost: none.
 */
export function basicAuthorization(clientId: string, secretId: string): https.SecureString {
  const credentials = https.createSecureString({ input: `${clientId}:{${secretId}}` });
  credentials.convertEncoding({ fromEncoding: encode.Encoding.UTF_8, toEncoding: encode.Encoding.BASE_64 });
  return https.createSecureString({ input: 'Basic ' }).appendSecureString({ secureString: credentials, keepEncoding: true });
}
