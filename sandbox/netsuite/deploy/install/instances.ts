import { NotEmulated } from '../../../not-emulated';
import type { FieldValue } from '../../records/store';
import type { Account, Deployed } from '../../types';
import { instanceDependencies } from '../dependencies';
import { orderByDependency } from '../dependency-order';
import { storedValue } from '../field-value';
import type { Package } from '../read-package';
import { referredScriptId } from '../reference';
import { extraValues, walk, type Visit } from '../schemas/walk';
import { scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import { record, type DeployReport } from './deploy-report';

/**
 * Makes the instances of all custom record types rows of the store, those that others refer to first. An instance that an earlier deploy made is
 * updated: what its XML says is written, what it does not mention stays as it is [assumed]. A row that was deleted since is made anew [assumed].
 */
export function installInstances(account: Account, deployed: Deployed, pkg: Package, report: DeployReport): void {
  const instances = walk(pkg).filter(({ element }) => element.name === 'instance');
  const byId = new Map(instances.map((visit) => [`${scriptIdOf(visit.object)}.${scriptIdOf(visit.element)}`, visit]));
  const dependencies = instanceDependencies(pkg);
  const { order } = orderByDependency([...byId.keys()], (id) => dependencies.get(id)?.needs ?? []);
  for (const id of order) {
    const visit = byId.get(id);
    if (visit) installInstance(account, deployed, visit, id, report);
  }
}

function installInstance({ store }: Account, deployed: Deployed, visit: Visit, id: string, report: DeployReport): void {
  const type = scriptIdOf(visit.object);
  const fields = fieldsOf(visit, deployed);
  const existing = deployed.instances.get(id);
  const existed = existing !== undefined && store.get(type, existing) !== undefined;
  if (existed) store.update(type, existing, fields);
  else deployed.instances.set(id, store.insert(type, fields).id);
  record(report, 'instance', id, existed);
}

function fieldsOf(visit: Visit, deployed: Deployed): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {};
  const name = textOf(visit.element, 'name');
  if (name !== undefined) fields['name'] = name;
  const isInactive = textOf(visit.element, 'isinactive');
  if (isInactive !== undefined) fields['isinactive'] = isInactive === 'T';
  for (const { definition, value } of extraValues(visit)) {
    const type = textOf(definition, 'fieldtype') ?? '';
    // NetSuite ignores password values in SDF objects (D:bridgehead_24076946).
    if (type === 'PASSWORD') continue;
    fields[value.name] = type === 'SELECT' ? instanceId(deployed, value) : storedValue(type, value.text);
  }
  return fields;
}

/** The internal id, in text, of the instance that a value refers to. */
export function instanceId(deployed: Deployed, { name, text }: XmlElement): string {
  const id = deployed.instances.get(referredScriptId(text) ?? '');
  if (id === undefined) throw new NotEmulated(`SDF value ${text} of ${name}: no instance that a project deployed`);
  return String(id);
}
