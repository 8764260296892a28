import type { Account, Deployed, InstalledDeployment } from '../../types';
import { isList } from '../list-value';
import type { Visit } from '../schemas/walk';
import { extraValues } from '../schemas/walk';
import { child, group, scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import { audienceOf, roleOf } from './audience';
import type { DeployReport } from './deploy-report';
import { flag } from './flag';
import { instanceId } from './instances';
import { recurrenceOf } from './recurrence';
import { triggerOf } from './trigger';

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
    ...(visit.schema.fields['allroles'] && { audience: audienceOf(element, existing?.audience) }),
    ...(visit.schema.fields['recordtype'] && triggerOf(element, existing)),
    ...(visit.object.name === 'suitelet' && { links: linksOf(element, existing) }),
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

function linksOf(element: XmlElement, existing: InstalledDeployment | undefined): InstalledDeployment['links'] {
  if (!child(element, 'links')) return existing?.links;
  const title = textOf(element, 'title') ?? '';
  return group(element, 'links').map((link) => ({
    category: textOf(link, 'linkcategory') ?? '',
    label: textOf(link, 'linklabel') ?? title,
  }));
}
