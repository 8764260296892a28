import { bad, good, type HealthCheck } from './health-check';

/** Whether everything is entered that a sign-in and a request need. */
export const settingsOfConnection: HealthCheck = {
  id: 'connection-settings',
  title: 'Settings of the connection',
  asks: false,
  run({ connection }) {
    const stored = connection();
    const needed = {
      'Account domain': stored.host,
      'Company ID': stored.company,
      'API namespace': stored.namespace,
      'API key': stored.hasApiKey,
      'OAuth 2.0 client ID': stored.clientId,
      'Client secret': stored.clientSecretId,
      'Encryption key': stored.encryptionKeyId,
    };
    const missing = Object.entries(needed).flatMap(([label, value]) => (value ? [] : [label]));
    if (missing.length === 0) return good(`Everything is entered, for ${stored.host}.`);
    return bad(`Missing: ${missing.join(', ')}.`, 'Enter it on the Connection page.');
  },
};
