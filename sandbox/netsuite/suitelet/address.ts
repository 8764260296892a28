import type { Account, AccountVariant, InstalledDeployment, InstalledScript } from '../types';

export const SUITELET_PATH = '/app/site/hosting/scriptlet.nl';

/**
 * Names that a Suitelet URL may not use for parameters of its own; what happens is "There are no records of this type"
 * at times (help: section_1516659125).
 */
const RESERVED_PARAMETERS = new Set(
  'e id cp l popup s d _nodrop sc sticky print email q si st r displayonly nodisplay deploy script ns-at'.split(' '),
);

export const isReservedParameter = (name: string): boolean => RESERVED_PARAMETERS.has(name);

export interface InstalledSuitelet {
  script: InstalledScript;
  deployment: InstalledDeployment;
}

/** Host of the account's own pages: `123_SB1` is `123-sb1.app.netsuite.com` (help: section_4834765371; the dash [K]). */
export const applicationHost = (variant: AccountVariant): string => `${accountDomainPart(variant)}.app.netsuite.com`;

/** The account id as domains have it. */
export const accountDomainPart = ({ accountId }: AccountVariant): string => accountId.toLowerCase().replaceAll('_', '-');

/** Finds a Suitelet by script ids or internal ids, in numbers or text; undefined when either does not exist. */
export function findSuitelet(account: Account, script: string | number, deployment: string | number): InstalledSuitelet | undefined {
  const called = (wanted: string | number) => (one: { scriptId: string; internalId: number }) =>
    one.scriptId === wanted || String(one.internalId) === String(wanted);
  const foundScript = [...account.scripts.values()].filter(({ type }) => type.toLowerCase() === 'suitelet').find(called(script));
  const foundDeployment = foundScript?.deployments.find(called(deployment));
  return foundScript && foundDeployment && { script: foundScript, deployment: foundDeployment };
}

/**
 * Path and query of a Suitelet on the application host. `compid` follows as in Oracle's sample of a record's URL
 * (help: subsect_159976562256); its place before the parameters is assumed.
 */
export function suiteletPath(account: Account, { script, deployment }: InstalledSuitelet, parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    script: String(script.internalId),
    deploy: String(deployment.internalId),
    compid: account.variant.accountId,
    ...parameters,
  });
  return `${SUITELET_PATH}?${query}`;
}

/** The address of a Suitelet in a browser. Throws when it is not installed. */
export function suiteletUrl(account: Account, script: string, deployment: string): string {
  const found = findSuitelet(account, script, deployment);
  if (found === undefined) throw new Error(`Suitelet ${script} with deployment ${deployment} is not installed.`);
  return `https://${applicationHost(account.variant)}${suiteletPath(account, found)}`;
}
