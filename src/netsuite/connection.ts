import * as record from 'N/record';
import { readLoss, type LostSignIn } from '../core/connection/lost-sign-in';
import { readRenewal, type Renewal } from '../core/connection/renewal';
import { stampOf } from '../core/errors/halt';
import { printPause, readPause, type QuotaPause } from '../core/errors/quota-wait';
import { decrypt, encrypt } from './secrets';
import { runSql, textOf, type SqlRow } from './sql';

const TYPE = 'customrecord_spx_connection';

const COLUMNS = `id, custrecord_spx_conn_host AS host, custrecord_spx_conn_company AS company,
      custrecord_spx_conn_namespace AS namespace, custrecord_spx_conn_client_id AS clientid,
      custrecord_spx_conn_client_secret AS clientsecret, custrecord_spx_conn_encryption_key AS encryptionkey,
      custrecord_spx_conn_api_key AS apikey, custrecord_spx_conn_access_token AS accesstoken,
      custrecord_spx_conn_refresh_token AS refreshtoken, custrecord_spx_conn_access_expires AS accessexpires, custrecord_spx_conn_pause AS quotapause,
      custrecord_spx_conn_refresh_issued AS refreshissued, custrecord_spx_conn_authorised AS authorised,
      custrecord_spx_conn_renewal AS renewal, custrecord_spx_conn_lost AS lost`;

/** What an administrator sets; secrets only by the id of the API secret that holds them. */
export interface ConnectionSettings {
  host: string;
  company: string;
  namespace: string;
  clientId: string;
  clientSecretId: string;
  encryptionKeyId: string;
}

/** How it stands with the sign-in; moments are UTC, ISO 8601, and '' when there is none. */
export interface SignInState {
  accessExpires: string;
  /** When the refresh token was issued that is stored now. */
  refreshIssued: string;
  /** When a person signed in last. */
  authorised: string;
  /** A renewal that has begun and not ended. */
  renewal: Renewal | undefined;
  /** Set once SuiteProjects Pro does not take the sign-in any more. */
  lost: LostSignIn | undefined;
  /** The request limit of SuiteProjects Pro that was hit last. */
  pause: QuotaPause | undefined;
}

/** A connection as it may be shown: nothing is decrypted, so it loads even when the encryption key is missing. */
export interface ConnectionOverview extends ConnectionSettings, SignInState {
  id: string;
  hasApiKey: boolean;
  /** Another one after each API key that is entered; tells nothing of the key. */
  apiKeyMark: string;
  hasTokens: boolean;
}

/** A SuiteProjects Pro connection with its secrets in clear; never log it. */
export interface Connection extends ConnectionSettings, SignInState {
  id: string;
  apiKey: string;
  accessToken: string;
  refreshToken: string;
}

/** Loads a connection by internal id; undefined when it does not exist. Cost: 10 units. Throws ENCRYPTION_KEY_UNUSABLE. */
export function loadConnection(id: string): Connection | undefined {
  const [row] = runSql(`SELECT ${COLUMNS} FROM ${TYPE} WHERE id = ? ORDER BY id`, [Number(id)]);
  if (!row) return undefined;
  const settings = settingsOf(row);
  const clear = (column: string): string => decrypt(textOf(row[column]), settings.encryptionKeyId);
  return {
    id,
    ...settings,
    apiKey: clear('apikey'),
    accessToken: clear('accesstoken'),
    refreshToken: clear('refreshtoken'),
    ...signInOf(row),
  };
}

/** Loads the shipped connection, which is the oldest row; undefined when somebody deleted it. Cost: 10 units. */
export function loadDefaultConnection(): ConnectionOverview | undefined {
  const [row] = runSql(`SELECT ${COLUMNS} FROM ${TYPE} ORDER BY id`);
  return (
    row && {
      id: textOf(row['id']),
      ...settingsOf(row),
      hasApiKey: textOf(row['apikey']) !== '',
      apiKeyMark: stampOf([textOf(row['apikey'])]),
      hasTokens: textOf(row['refreshtoken']) !== '',
      ...signInOf(row),
    }
  );
}

function settingsOf(row: SqlRow): ConnectionSettings {
  return {
    host: textOf(row['host']),
    company: textOf(row['company']),
    namespace: textOf(row['namespace']),
    clientId: textOf(row['clientid']),
    clientSecretId: textOf(row['clientsecret']),
    encryptionKeyId: textOf(row['encryptionkey']),
  };
}

function signInOf(row: SqlRow): SignInState {
  return {
    accessExpires: textOf(row['accessexpires']),
    refreshIssued: textOf(row['refreshissued']),
    authorised: textOf(row['authorised']),
    renewal: readRenewal(textOf(row['renewal'])),
    lost: readLoss(textOf(row['lost'])),
    pause: readPause(textOf(row['quotapause'])),
  };
}

/** What `saveConnectionSettings` does with the secrets that are stored already. */
export interface SecretChanges {
  /** A new API key in clear, stored encrypted; left out: the stored one stays. */
  apiKey?: string;
  forgetTokens: boolean;
}

/** Stores what an administrator set, in one write. Cost: 2 units. Throws ENCRYPTION_KEY_UNUSABLE before anything is written. */
export function saveConnectionSettings(id: string, settings: ConnectionSettings, { apiKey, forgetTokens }: SecretChanges): void {
  record.submitFields({
    type: TYPE,
    id,
    values: {
      custrecord_spx_conn_host: settings.host,
      custrecord_spx_conn_company: settings.company,
      custrecord_spx_conn_namespace: settings.namespace,
      custrecord_spx_conn_client_id: settings.clientId,
      custrecord_spx_conn_client_secret: settings.clientSecretId,
      custrecord_spx_conn_encryption_key: settings.encryptionKeyId,
      ...(apiKey === undefined ? {} : { custrecord_spx_conn_api_key: encrypt(apiKey, settings.encryptionKeyId) }),
      ...(forgetTokens ? NO_TOKENS : {}),
    },
  });
}

const NO_TOKENS = {
  custrecord_spx_conn_access_token: '',
  custrecord_spx_conn_refresh_token: '',
  custrecord_spx_conn_access_expires: '',
  custrecord_spx_conn_refresh_issued: '',
  custrecord_spx_conn_authorised: '',
  custrecord_spx_conn_renewal: '',
  custrecord_spx_conn_lost: '',
};

/** The tokens that a sign-in brought. */
export interface SignInTokens {
  accessToken: string;
  refreshToken: string;
  accessExpires: string;
  refreshIssued: string;
}

/** Stores the tokens of a new sign-in, encrypted, whatever was there before. Cost: 2 units (submitFields on a custom record). */
export function saveSignIn(connection: { id: string; encryptionKeyId: string }, tokens: SignInTokens): void {
  record.submitFields({
    type: TYPE,
    id: connection.id,
    values: {
      ...NO_TOKENS,
      custrecord_spx_conn_access_token: encrypt(tokens.accessToken, connection.encryptionKeyId),
      custrecord_spx_conn_refresh_token: encrypt(tokens.refreshToken, connection.encryptionKeyId),
      custrecord_spx_conn_access_expires: tokens.accessExpires,
      custrecord_spx_conn_refresh_issued: tokens.refreshIssued,
      custrecord_spx_conn_authorised: tokens.refreshIssued,
    },
  });
}

/** Notes until when nothing is asked of SuiteProjects Pro; undefined when it answers again. Cost: 2 units. */
export function savePause(id: string, pause: QuotaPause | undefined): void {
  record.submitFields({ type: TYPE, id, values: { custrecord_spx_conn_pause: printPause(pause) } });
}

/** Forgets the tokens of a connection. Cost: 2 units. */
export function forgetTokens(id: string): void {
  record.submitFields({ type: TYPE, id, values: NO_TOKENS });
}
