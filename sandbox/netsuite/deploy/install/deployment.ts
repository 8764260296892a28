import type { Account, Audience, Deployed, InstalledDeployment } from '../../types';
import { isList } from '../list-value';
import { referredScriptId } from '../reference';
import type { Visit } from '../schemas/walk';
import { extraValues } from '../schemas/walk';
import { child, group, scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import type { DeployReport } from './deploy-report';
import { instanceId } from './instances';
import { recurrenceOf } from './recurrence';

/** The values of a new deployment whose XML does not mention them. D:SDFxml_27094036, D:SDFxml_2909147388 */
const defaults = { isDeployed: true, logLevel: 'DEBUG', concurrencyLimit: 1, bufferSize: 1, yieldAfterMinutes: 60 };

/**
 * A deployment as it is after deploying `visit`: what the XML says, else what it was, else the default.
 * A concurrency limit above the account's processors is lowered to them, and noted (facts 1.2, D:section_157185630390).
 */
export function deploymentAfter(
  account: Account,
  deployed: Deployed,
  visit: Visit,
  existing: InstalledDeployment | undefined,
  internalId: number,
  report: DeployReport,
): InstalledDeployment {
  const { element } = visit;
  const before = existing ?? defaults;
  const recurrence = child(element, 'recurrence') ? recurrenceOf(element) : existing?.recurrence;
  const runAsRole = textOf(element, 'runasrole') ? roleOf(textOf(element, 'runasrole') ?? '') : existing?.runAsRole;
  return {
    ...existing,
    scriptId: scriptIdOf(element),
    internalId,
    title: textOf(element, 'title') ?? '',
    status: textOf(element, 'status') ?? '',
    isDeployed: flag(element, 'isdeployed', before.isDeployed),
    logLevel: textOf(element, 'loglevel') ?? before.logLevel,
    concurrencyLimit: concurrencyLimit(account, element, before.concurrencyLimit, report),
    bufferSize: Number(textOf(element, 'buffersize') ?? before.bufferSize),
    yieldAfterMinutes: Number(textOf(element, 'yieldaftermins') ?? before.yieldAfterMinutes),
    parameters: { ...existing?.parameters, ...parametersOf(visit, deployed) },
    ...(recurrence && { recurrence }),
    ...(runAsRole && { runAsRole }),
    ...(visit.object.name === 'mapreducescript' && {
      queueAllStagesAtOnce: flag(element, 'queueallstagesatonce', existing?.queueAllStagesAtOnce ?? true),
    }),
    ...(visit.object.name === 'suitelet' && { audience: audienceOf(element, existing?.audience), links: linksOf(element, existing) }),
  };
}

function concurrencyLimit({ variant }: Account, element: XmlElement, before: number, report: DeployReport): number {
  const wanted = Number(textOf(element, 'concurrencylimit') ?? before);
  if (wanted <= variant.processors) return wanted;
  report.notes.push(
    `${scriptIdOf(element)}: concurrency limit lowered from ${wanted} to ${variant.processors}, the processors of the account.`,
  );
  return variant.processors;
}

function parametersOf(visit: Visit, deployed: Deployed): Record<string, string> {
  return Object.fromEntries(
    extraValues(visit).map(({ definition, value }) => [value.name, isList(definition) ? instanceId(deployed, value) : value.text]),
  );
}

/** D:SDFxml_2909147388: with `allroles`, all internal roles and the external ones of `audslctrole`. */
function audienceOf(element: XmlElement, before: Audience | undefined): Audience {
  const roles = textOf(element, 'audslctrole')?.split('|').map(roleOf);
  return {
    allRoles: flag(element, 'allroles', before?.allRoles ?? false),
    allEmployees: flag(element, 'allemployees', before?.allEmployees ?? false),
    allPartners: flag(element, 'allpartners', before?.allPartners ?? false),
    roles: roles ?? before?.roles ?? [],
    isOnline: flag(element, 'isonline', before?.isOnline ?? false),
  };
}

function linksOf(element: XmlElement, existing: InstalledDeployment | undefined): InstalledDeployment['links'] {
  if (!child(element, 'links')) return existing?.links;
  const title = textOf(element, 'title') ?? '';
  return group(element, 'links').map((link) => ({
    category: textOf(link, 'linkcategory') ?? '',
    label: textOf(link, 'linklabel') ?? title,
  }));
}

const roleOf = (text: string): string => referredScriptId(text) ?? text;

function flag(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = textOf(element, name);
  return text === undefined ? otherwise : text === 'T';
}
