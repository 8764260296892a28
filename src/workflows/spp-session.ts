import { pauseAfter, pausedUntil, type QuotaPause } from '../core/errors/quota-wait';
import { ProductError } from '../core/errors/product-error';
import { loadConnection, savePause, type Connection } from '../netsuite/connection';
import { post } from '../netsuite/http';
import { basicAuthorization } from '../netsuite/secrets';
import { createClient, type SppClient } from '../suiteprojects/client';
import { createTokenSource } from '../suiteprojects/oauth';
import type { TokenSource } from '../suiteprojects/tokens';
import { signInOver, tokenStoreOf } from './token-store';

declare const PRODUCT_VERSION: string;

/**
 * Loads a connection that is complete and authorised. Throws CONNECTION_INCOMPLETE with the names of what is missing,
 * SPP_SIGN_IN_EXPIRED when it is known that the sign-in is over, and SPP_REQUEST_LIMIT while SuiteProjects Pro is to be left
 * alone. Cost: 10 units.
 */
export function requireConnection(id: string): Connection {
  const connection = loadConnection(id);
  const needed = ['host', 'company', 'namespace', 'apiKey', 'clientId', 'clientSecretId', 'refreshToken'] as const;
  const missing = needed.filter((field) => !connection?.[field]);
  if (connection === undefined || missing.length > 0) throw new ProductError('CONNECTION_INCOMPLETE', { missing: missing.join(', ') });
  if (connection.lost !== undefined) throw signInOver(connection.lost.reason, connection.lost.since);
  refuseDuring(connection.pause);
  return connection;
}

/**
 * A client for a connection; it renews and stores the tokens by itself, and notes a request limit that was hit.
 * Cost: none until used, then 10 units per request, 22 per renewal and 2 when a limit is hit or is over.
 */
export function openClient(connection: Connection): SppClient {
  const { host, namespace, apiKey } = connection;
  const tokens = tokensOf(connection);
  return heedingLimit(createClient({ host, namespace, apiKey, version: PRODUCT_VERSION, http: post, tokens }), connection);
}

/** Renews the tokens although they may still live. Cost: 22 units. Throws what `TokenSource.renew` throws. */
export function renewSignIn(connection: Connection): void {
  tokensOf(connection).renew(connection.accessToken);
}

const tokensOf = (connection: Connection): TokenSource =>
  createTokenSource({
    host: connection.host,
    authorization: basicAuthorization(connection.clientId, connection.clientSecretId),
    http: post,
    store: tokenStoreOf(connection),
    now: () => Date.now(),
  });

function refuseDuring(pause: QuotaPause | undefined): void {
  const until = pausedUntil(pause, Date.now());
  if (until !== undefined) throw new ProductError('SPP_REQUEST_LIMIT', { until });
}

/** After SuiteProjects Pro has refused a request for its limit nothing more is sent, by whomever, before the pause is over. */
function heedingLimit(client: SppClient, { id, pause: lastPause }: Connection): SppClient {
  let pause = lastPause;
  return {
    get requests() {
      return client.requests;
    },
    send(commands) {
      refuseDuring(pause);
      try {
        const answers = client.send(commands);
        if (pause !== undefined) savePause(id, undefined);
        pause = undefined;
        return answers;
      } catch (error) {
        if (!(error instanceof ProductError) || error.code !== 'SPP_REQUEST_LIMIT') throw error;
        pause = pauseAfter(pause?.hits ?? 0, Date.now());
        savePause(id, pause);
        throw new ProductError('SPP_REQUEST_LIMIT', { ...error.data, until: pause.until });
      }
    },
  };
}
