import { accountDomainPart, applicationHost } from '../suitelet/address';
import type { Account, AccountVariant, InstalledDeployment, InstalledScript } from '../types';

export const RESTLET_PATH = '/app/site/hosting/restlet.nl';

export interface InstalledRestlet {
  script: InstalledScript;
  deployment: InstalledDeployment;
}

/** Host of RESTlets for other systems (help: section_4834765371); pages of the account call them at the application host. */
export const restletHost = (variant: AccountVariant): string => `${accountDomainPart(variant)}.restlets.api.netsuite.com`;

/** Finds a RESTlet by script ids or internal ids, in numbers or text; undefined when either does not exist. */
export function findRestlet(account: Account, script: string | number, deployment: string | number): InstalledRestlet | undefined {
  const called = (wanted: string | number) => (one: { scriptId: string; internalId: number }) =>
    one.scriptId === wanted || String(one.internalId) === String(wanted);
  const foundScript = [...account.scripts.values()].filter(({ type }) => type === 'restlet').find(called(script));
  const foundDeployment = foundScript?.deployments.find(called(deployment));
  return foundScript && foundDeployment && { script: foundScript, deployment: foundDeployment };
}

/** Path and query of a RESTlet, for both hosts. That there is no `compid`, as the account is in the host's name, is [K]. */
export function restletPath({ script, deployment }: InstalledRestlet, parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams({ script: String(script.internalId), deploy: String(deployment.internalId), ...parameters });
  return `${RESTLET_PATH}?${query}`;
}

/** The address that a page of the account, or another system, calls. */
export function restletUrl(account: Account, restlet: InstalledRestlet, caller: 'page' | 'system' = 'page'): string {
  const host = caller === 'page' ? applicationHost(account.variant) : restletHost(account.variant);
  return `https://${host}${restletPath(restlet)}`;
}
