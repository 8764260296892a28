import { loadConnection } from '../../netsuite/connection';
import { basicAuthorization, decrypt, encrypt } from '../../netsuite/secrets';
import { signatureOf } from '../../netsuite/signature';
import { bad, good, type HealthCheck } from './health-check';

const PROOF = 'spx';

/** Whether the API secrets exist and can be used by this script, and what is stored encrypted can be read. */
export const secrets: HealthCheck = {
  id: 'secrets',
  title: 'API secrets',
  asks: false,
  run({ connection, realtime }) {
    const { id, clientId, clientSecretId, encryptionKeyId } = connection();
    decrypt(encrypt(PROOF, encryptionKeyId), encryptionKeyId);
    loadConnection(id);
    basicAuthorization(clientId, clientSecretId);
    const signals = realtime();
    const used = [encryptionKeyId, clientSecretId, ...(signals?.isOn ? [signals.keySecretId] : [])];
    if (signals?.isOn && signatureOf(PROOF, signals.keySecretId) === undefined)
      return bad(
        `Real time is on, and its key ${signals.keySecretId} cannot be used.`,
        'Create the API secret, or open it to the scripts of this product.',
      );
    return good(`${used.join(', ')} can be used, and what is stored can be decrypted.`);
  },
};
