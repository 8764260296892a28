import { ProductError } from '../core/errors/product-error';
import {
  forgetTokens,
  loadConnection,
  loadDefaultConnection,
  saveConnectionSettings,
  saveSignIn,
  type ConnectionOverview,
} from '../netsuite/connection';
import { post } from '../netsuite/http';
import { basicAuthorization } from '../netsuite/secrets';
import { authorizeUrl, exchangeCode } from '../suiteprojects/oauth';
import { checkInput, tidyInput, type ConnectionInput, type InputProblem } from './connection-input';
import { dropSignInState, issueSignInState, useSignInState } from './sign-in-state';

/** The administrator has to correct the input; nothing was changed. */
export interface InvalidInput {
  kind: 'invalid';
  problems: InputProblem[];
}

/** Something other than the input stands in the way. */
export interface Refused {
  kind: 'refused';
  error: ProductError;
}

/** `signedOut`: the tokens belonged to the former settings and were forgotten. */
export type SaveOutcome = { kind: 'saved'; signedOut: boolean } | InvalidInput | Refused;
/** `url`: where the administrator's browser has to go to sign in. */
export type BeginOutcome = { kind: 'sign-in'; url: string } | InvalidInput | Refused;
export type FinishOutcome = { kind: 'authorised'; accessExpires: string } | Refused;
export type DisconnectOutcome = { kind: 'disconnected' } | Refused;

/** What SuiteProjects Pro sends the browser back with. */
export interface SignInAnswer {
  state: string;
  code?: string;
  /** RFC 6749 4.1.2.1, such as `access_denied`. */
  error?: string;
}

/** Stores the connection's settings. Cost: 12 units. */
export const saveConnection = (entered: ConnectionInput): SaveOutcome =>
  refusing(() => {
    const stored = requireDefaultConnection();
    const input = tidyInput(entered);
    const rekeyed = input.encryptionKeyId !== stored.encryptionKeyId;
    const problems = checkInput(input, stored.hasApiKey && !rekeyed);
    if (problems.length > 0) return { kind: 'invalid', problems };
    // A token must never reach another host or client than the one that it was issued by and for.
    const moved = rekeyed || (['host', 'company', 'clientId'] as const).some((field) => input[field] !== stored[field]);
    const { apiKey, ...settings } = input;
    saveConnectionSettings(stored.id, settings, { apiKey: apiKey === '' ? undefined : apiKey, forgetTokens: moved });
    if (moved) dropSignInState();
    return { kind: 'saved', signedOut: moved && stored.hasTokens };
  });

/**
 * Stores the settings and starts a sign-in. That encryption key and client secret work is proved before, because the code
 * that the sign-in gives serves once, and its tokens have to be stored the moment they arrive. Cost: 32 units.
 */
export function beginAuthorisation(entered: ConnectionInput, redirectUri: string, now: number): BeginOutcome {
  const saved = saveConnection(entered);
  if (saved.kind !== 'saved') return saved;
  return refusing(() => {
    const { id, host, clientId, clientSecretId } = requireDefaultConnection();
    loadConnection(id);
    basicAuthorization(clientId, clientSecretId);
    return { kind: 'sign-in', url: authorizeUrl({ host, clientId, redirectUri, state: issueSignInState(now) }) };
  });
}

/**
 * Takes the browser's answer from SuiteProjects Pro: checks and uses up the state, exchanges the code, and stores the
 * tokens before anything else. Cost: 22 units. An answer that is not ours changes nothing.
 */
export const finishAuthorisation = (answer: SignInAnswer, redirectUri: string, now: () => number): FinishOutcome =>
  refusing(() => {
    useSignInState(answer.state, now());
    if (answer.error !== undefined || answer.code === undefined)
      throw new ProductError('SIGN_IN_DENIED', { reason: errorCodeOf(answer.error ?? 'no_code') });
    const connection = requireDefaultConnection();
    const tokens = exchangeCode({
      host: connection.host,
      authorization: basicAuthorization(connection.clientId, connection.clientSecretId),
      http: post,
      code: answer.code,
      redirectUri,
      now,
    });
    saveSignIn(connection, tokens);
    return { kind: 'authorised', accessExpires: tokens.accessExpires };
  });

/** Forgets the tokens and breaks off a pending sign-in. Cost: 12 units. */
export const disconnect = (): DisconnectOutcome =>
  refusing(() => {
    forgetTokens(requireDefaultConnection().id);
    dropSignInState();
    return { kind: 'disconnected' };
  });

function requireDefaultConnection(): ConnectionOverview {
  const connection = loadDefaultConnection();
  if (connection === undefined) throw new ProductError('CONNECTION_NOT_FOUND');
  return connection;
}

/** The error comes from outside and is shown: only what RFC 6749 codes look like passes. */
const errorCodeOf = (error: string): string => (/^[a-z_]{1,40}$/.test(error) ? error : 'unknown');

function refusing<T>(work: () => T): T | Refused {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProductError) return { kind: 'refused', error };
    throw error;
  }
}
