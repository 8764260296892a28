import { ProductError } from '../core/errors/product-error';
import { pausedUntil } from '../core/errors/quota-wait';
import { renewsEarly } from '../core/connection/refresh-age';
import { loadDefaultConnection } from '../netsuite/connection';
import * as log from '../netsuite/log';
import { endHalts } from './halt';
import { renewSignIn, requireConnection } from './spp-session';

/**
 * Renews the sign-in when half of its lifetime has passed, so that it does not run out while nothing is exported: a refresh
 * token lives for a day unless SuiteProjects Pro is set otherwise. Returns what went wrong; a sign-in that is known to be over
 * is nobody's news. Cost: 10 units, and 32 when it renews.
 */
export function keepSignedIn(lifetimeHours: number, now: number): ProductError | undefined {
  const connection = loadDefaultConnection();
  if (connection === undefined || !connection.hasTokens || connection.lost !== undefined) return undefined;
  if (pausedUntil(connection.pause, now) !== undefined || !renewsEarly(connection.refreshIssued, lifetimeHours, now)) return undefined;
  const failure = renewNow(connection.id);
  if (failure !== undefined) log.error({ title: 'The sign-in could not be renewed early', details: failure.message });
  return failure;
}

/** Renews the sign-in because a person asks; when that works, stopped workflows run again. Returns what went wrong. Cost: 56 units. */
export function renewByHand(connectionId: string): ProductError | undefined {
  const failure = renewNow(connectionId);
  if (failure === undefined) endHalts();
  return failure;
}

/** Renews the sign-in at once. Returns what went wrong. Cost: 32 units. */
function renewNow(connectionId: string): ProductError | undefined {
  try {
    renewSignIn(requireConnection(connectionId));
    return undefined;
  } catch (error) {
    if (error instanceof ProductError) return error;
    throw error;
  }
}
