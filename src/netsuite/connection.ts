import * as record from 'N/record';
import { decrypt, encrypt } from './secrets';
import { runSql, textOf } from './sql';

const TYPE = 'customrecord_spx_connection';

/** A SuiteProjects Pro connection with its secrets in clear; never log it. */
export interface Connection {
  id: string;
  host: string;
  company: string;
  namespace: string;
  clientId: string;
  clientSecretId: string;
  encryptionKeyId: string;
  apiKey: string;
  accessToken: string;
  refreshToken: string;
  /** UTC, ISO 8601; '' when there is none. */
  accessExpires: string;
}

/** Loads a connection by internal id; undefined when it does not exist. Cost: 10 units. */
export function loadConnection(id: string): Connection | undefined {
  const [row] = runSql(
    `SELECT id, custrecord_spx_conn_host AS host, custrecord_spx_conn_company AS company,
      custrecord_spx_conn_namespace AS namespace, custrecord_spx_conn_client_id AS clientid,
      custrecord_spx_conn_client_secret AS clientsecret, custrecord_spx_conn_encryption_key AS encryptionkey,
      custrecord_spx_conn_api_key AS apikey, custrecord_spx_conn_access_token AS accesstoken,
      custrecord_spx_conn_refresh_token AS refreshtoken, custrecord_spx_conn_access_expires AS accessexpires
    FROM ${TYPE} WHERE id = ? ORDER BY id`,
    [Number(id)],
  );
  if (!row) return undefined;
  const encryptionKeyId = textOf(row['encryptionkey']);
  const clear = (column: string): string => decrypt(textOf(row[column]), encryptionKeyId);
  return {
    id,
    host: textOf(row['host']),
    company: textOf(row['company']),
    namespace: textOf(row['namespace']),
    clientId: textOf(row['clientid']),
    clientSecretId: textOf(row['clientsecret']),
    encryptionKeyId,
    apiKey: clear('apikey'),
    accessToken: clear('accesstoken'),
    refreshToken: clear('refreshtoken'),
    accessExpires: textOf(row['accessexpires']),
  };
}

/** The tokens of one refresh. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  accessExpires: string;
}

/** Stores rotated tokens, encrypted. Cost: 2 units (submitFields on a custom record). */
export function saveTokens(connection: Connection, tokens: Tokens): void {
  record.submitFields({
    type: TYPE,
    id: connection.id,
    values: {
      custrecord_spx_conn_access_token: encrypt(tokens.accessToken, connection.encryptionKeyId),
      custrecord_spx_conn_refresh_token: encrypt(tokens.refreshToken, connection.encryptionKeyId),
      custrecord_spx_conn_access_expires: tokens.accessExpires,
    },
  });
}
