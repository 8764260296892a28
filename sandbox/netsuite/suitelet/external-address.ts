import { createHash } from 'node:crypto';
import { NotEmulated } from '../../not-emulated';
import type { Account, AccountVariant, Session } from '../types';
import { accountDomainPart, applicationHost, suiteletPath, SUITELET_PATH, type InstalledSuitelet } from './address';
import { isOnlineFormUser } from './online-form-user';

/** Host of Suitelets that are available without login (help: section_4834765371). */
export const externalHost = (variant: AccountVariant): string => `${accountDomainPart(variant)}.extforms.netsuite.com`;

/**
 * Path and query of a Suitelet at the external host. `ns-at` proves that the address was given out by NetSuite (its name: help
 * section_1516659125); how it is made, and that it stays the same for a deployment, is assumed.
 */
function externalSuiteletPath(account: Account, suitelet: InstalledSuitelet, parameters: Record<string, string> = {}): string {
  return suiteletPath(account, suitelet, { 'ns-at': tokenOf(account, suitelet), ...parameters });
}

/** The *External URL* of a deployment that is available without login. */
export function externalSuiteletUrl(account: Account, suitelet: InstalledSuitelet, parameters: Record<string, string> = {}): string {
  if (suitelet.deployment.audience?.isOnline !== true)
    throw new NotEmulated(`the external URL of ${suitelet.deployment.scriptId}, which is not available without login`);
  return `https://${externalHost(account.variant)}${externalSuiteletPath(account, suitelet, parameters)}`;
}

/** Whether the `ns-at` of an address is the one that NetSuite gave the Suitelet. */
export const isGivenOut = (account: Account, suitelet: InstalledSuitelet, token: string | undefined): boolean =>
  token === tokenOf(account, suitelet);

/** Where a Suitelet runs for a caller: its URL without the query, and the path with the query that its forms post to. */
export function placeOf(account: Account, suitelet: InstalledSuitelet, caller: Session['user']): { url: string; action: string } {
  const isExternal = isOnlineFormUser(caller);
  const host = isExternal ? externalHost(account.variant) : applicationHost(account.variant);
  return {
    url: `https://${host}${SUITELET_PATH}`,
    action: isExternal ? externalSuiteletPath(account, suitelet) : suiteletPath(account, suitelet),
  };
}

function tokenOf({ variant }: Account, { script, deployment }: InstalledSuitelet): string {
  const name = [variant.accountId, script.scriptId, deployment.scriptId].join('.');
  return `AAEJ7tMQ${createHash('sha256').update(name).digest('base64url')}`;
}
