import * as crypto from 'N/crypto';
import * as encode from 'N/encode';

/**
 * HMAC-SHA256 of a text with the key held as an API secret, in lower-case hexadecimal; undefined when there is no such
 * secret, or it is not open to this script. The key never reaches the script. Cost: none (facts netsuite-platform 3.4).
 */
export function signatureOf(text: string, keySecretId: string): string | undefined {
  try {
    const key = crypto.createSecretKey({ secret: keySecretId, encoding: encode.Encoding.UTF_8 as never });
    const hmac = crypto.createHmac({ algorithm: crypto.HashAlg.SHA256, key });
    hmac.update({ input: text, inputEncoding: encode.Encoding.UTF_8 as never });
    return hmac.digest({ outputEncoding: encode.Encoding.HEX as never }).toLowerCase();
  } catch {
    // NetSuite's own message may quote the input; which code a missing secret has is not documented.
    return undefined;
  }
}
