import type { Account, Deployed, InstalledScript, ScriptParameter } from '../../types';
import type { Visit } from '../schemas/walk';
import { group, scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import { defaultOf } from './custom-field';
import { deploymentAfter } from './deployment';
import { record, type DeployReport, type ScriptKind } from './deploy-report';

/**
 * Installs a script record and its deployments. Parameters and deployments that the package no longer has stay:
 * an account customization project cannot delete (facts 5.1).
 */
export function installScript(
  account: Account,
  deployed: Deployed,
  root: XmlElement,
  deployments: readonly Visit[],
  report: DeployReport,
): void {
  const id = scriptIdOf(root);
  const existing = account.scripts.get(id);
  const script: InstalledScript = {
    scriptId: id,
    internalId: existing?.internalId ?? nextId([...account.scripts.values()]),
    type: root.name,
    name: textOf(root, 'name') ?? '',
    file: (textOf(root, 'scriptfile') ?? '').slice(1, -1),
    parameters: merge(existing?.parameters ?? [], group(root, 'scriptcustomfields').map(parameterOf)),
    deployments: existing?.deployments ?? [],
  };
  account.scripts.set(id, script);
  record(report, root.name as ScriptKind, id, existing !== undefined);
  for (const visit of deployments) installDeployment(account, deployed, script, visit, report);
}

function installDeployment(account: Account, deployed: Deployed, script: InstalledScript, visit: Visit, report: DeployReport): void {
  const id = scriptIdOf(visit.element);
  const existing = script.deployments.find(({ scriptId }) => scriptId === id);
  const internalId = existing?.internalId ?? nextId([...account.scripts.values()].flatMap(({ deployments }) => deployments));
  const deployment = deploymentAfter(account, deployed, visit, existing, internalId, report);
  script.deployments = existing
    ? script.deployments.map((one) => (one === existing ? deployment : one))
    : [...script.deployments, deployment];
  record(report, 'scriptdeployment', `${script.scriptId}.${id}`, existing !== undefined);
}

function parameterOf(element: XmlElement): ScriptParameter {
  const defaultValue = defaultOf(element);
  return {
    scriptId: scriptIdOf(element),
    fieldType: textOf(element, 'fieldtype') ?? '',
    ...(defaultValue !== undefined && { defaultValue }),
  };
}

function merge(existing: readonly ScriptParameter[], given: readonly ScriptParameter[]): ScriptParameter[] {
  return [...given, ...existing.filter(({ scriptId }) => !given.some((one) => one.scriptId === scriptId))];
}

const nextId = (taken: readonly { internalId: number }[]): number => Math.max(0, ...taken.map(({ internalId }) => internalId)) + 1;
