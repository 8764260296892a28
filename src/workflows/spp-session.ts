import { ProductError } from '../core/errors/product-error';
import { saveTokens, type Connection, loadConnection } from '../netsuite/connection';
import { post } from '../netsuite/http';
import { basicAuthorization } from '../netsuite/secrets';
import { createClient, type SppClient } from '../suiteprojects/client';
import { createTokenSource } from '../suiteprojects/oauth';

declare const PRODUCT_VERSION: string;

/** Loads a connection that is complete and authorised. Throws CONNECTION_INCOMPLETE with the names of what is missing. Cost: 10 units. */
export function requireConnection(id: string): Connection {
  const connection = loadConnection(id);
  const needed = ['host', 'company', 'namespace', 'apiKey', 'clientId', 'clientSecretId', 'refreshToken'] as const;
  const missing = needed.filter((field) => !connection?.[field]);
  if (connection === undefined || missing.length > 0) throw new ProductError('CONNECTION_INCOMPLETE', { missing: missing.join(', ') });
  return connection;
}

/** A client for a connection; it renews and stores the tokens by itself. Cost: none until used, then 10 units per request and 12 per renewal. */
export function openClient(connection: Connection): SppClient {
  const tokens = createTokenSource({
    host: connection.host,
    authorization: basicAuthorization(connection.clientId, connection.clientSecretId),
    http: post,
    store: { load: () => loadConnection(connection.id) ?? connection, save: (renewed) => saveTokens(connection, renewed) },
    now: () => Date.now(),
  });
  const { host, namespace, apiKey } = connection;
  return createClient({ host, namespace, apiKey, version: PRODUCT_VERSION, http: post, tokens });
}
