import { NotEmulated } from '../../not-emulated';
import type { Account } from '../types';
import { isList } from './list-value';
import type { Package } from './read-package';
import { referenceTargets, referredScriptId } from './reference';
import { extraValues, walk } from './schemas/walk';
import { manifestDependencies } from './selection';
import type { Violation } from './violation';

/** The objects and files that the manifest says are in the account but are not. First half of the message: salto-io/salto language_utils.ts. */
export function missingDependencies(account: Account, pkg: Package): Violation[] {
  const objects = manifestDependencies(pkg, 'objects').filter(({ text }) => !isInstalled(account, text));
  const files = manifestDependencies(pkg, 'files').filter(({ text }) => !account.files.has(text));
  return [...objects, ...files].map(({ text, line }) => ({
    rule: 'account-dependencies',
    file: 'manifest.xml',
    line,
    message: `The manifest contains a dependency on ${text}, but it is not in the account.`,
  }));
}

/** Throws `NotEmulated` for a list value whose instance is in the account, by the manifest, but was not deployed from a project. */
export function requireDeployedInstances({ deployed }: Account, pkg: Package): void {
  const targets = referenceTargets(pkg);
  for (const { definition, value } of walk(pkg).flatMap(extraValues)) {
    const id = referredScriptId(value.text) ?? '';
    if (isList(definition) && !targets.has(id) && !deployed?.instances.has(id))
      throw new NotEmulated(`SDF reference to ${id}, an instance that no project deployed`);
  }
}

function isInstalled(account: Account, path: string): boolean {
  const [id = '', child] = path.split('.');
  return child === undefined ? isInstalledObject(account, id) : isInstalledMember(account, id, child);
}

function isInstalledObject({ store, scripts, deployed }: Account, id: string): boolean {
  const isDefined = store.customRecord(id) !== undefined || store.customList(id) !== undefined;
  const isDeployed = scripts.has(id) || deployed?.roles.has(id) === true || deployed?.subtabs?.has(id) === true;
  return isDefined || isDeployed || store.entityFields().some(({ scriptId }) => scriptId === id);
}

function isInstalledMember({ store, scripts, deployed }: Account, id: string, child: string): boolean {
  const script = scripts.get(id);
  const members = [...(script?.deployments ?? []), ...(script?.parameters ?? []), ...(store.customRecord(id)?.fields ?? [])];
  return members.some(({ scriptId }) => scriptId === child) || (deployed?.instances.has(`${id}.${child}`) ?? false);
}
