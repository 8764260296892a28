import type { Account, Deployed } from '../types';
import { missingDependencies, requireDeployedInstances } from './account-dependencies';
import { objectDependencies } from './dependencies';
import { orderByDependency } from './dependency-order';
import { record, type DeployReport } from './install/deploy-report';
import { installCustomList } from './install/custom-list';
import { installEntityField } from './install/entity-field';
import { installInstances } from './install/instances';
import { installRecordType } from './install/record-type';
import { installRole } from './install/role';
import { installScript } from './install/script';
import { installSubtab } from './install/subtab';
import { knownPackage, knownViolations } from './known-package';
import type { Package } from './read-package';
import { walk } from './schemas/walk';
import { selectedFiles } from './selection';
import { DeployRejected } from './violation';
import type { XmlElement } from './xml-tree';

export type { DeployReport, DeployedThing } from './install/deploy-report';

/**
 * Installs a package (the bytes of the zip that `suitecloud project:package` makes) as `suitecloud project:deploy` would: files first, then the
 * objects in the order of deploy.xml with what they refer to before them, instances after all record types [order between these assumed].
 * A second deploy updates and creates nothing twice; nothing is ever deleted.
 * Throws `DeployRejected` with every violation, or `NotEmulated`, before anything is installed.
 */
export function deployPackage(account: Account, zip: Uint8Array): DeployReport {
  const pkg = knownPackage(zip);
  const violations = [...knownViolations(pkg, account.variant), ...missingDependencies(account, pkg)];
  if (violations.length > 0) throw new DeployRejected(violations);
  requireDeployedInstances(account, pkg);
  const report: DeployReport = { created: [], updated: [], notes: [] };
  const deployed = (account.deployed ??= { instances: new Map(), roles: new Map() });
  installFiles(account, pkg, report);
  const objects = objectsInOrder(pkg);
  for (const root of objects.filter(isNoScript)) installObject(account, deployed, root, report);
  installInstances(account, deployed, pkg, report);
  // Scripts last: the parameters of their deployments may refer to instances.
  for (const root of objects.filter((one) => !isNoScript(one))) installScriptObject(account, deployed, pkg, root, report);
  return report;
}

function installFiles(account: Account, pkg: Package, report: DeployReport): void {
  for (const [path, text] of selectedFiles(pkg)) {
    record(report, 'file', path, account.files.has(path));
    account.files.set(path, text);
  }
}

function objectsInOrder(pkg: Package): XmlElement[] {
  const dependencies = objectDependencies(pkg);
  const { order } = orderByDependency([...dependencies.keys()], (id) => dependencies.get(id)?.needs ?? []);
  return order.flatMap((id) => dependencies.get(id)?.element ?? []);
}

const isNoScript = ({ name }: XmlElement): boolean =>
  ['customrecordtype', 'entitycustomfield', 'role', 'customlist', 'subtab'].includes(name);

function installObject(account: Account, deployed: Deployed, root: XmlElement, report: DeployReport): void {
  switch (root.name) {
    case 'customrecordtype':
      return installRecordType(account, root, report);
    case 'entitycustomfield':
      return installEntityField(account, root, report);
    case 'customlist':
      return installCustomList(account, deployed, root, report);
    case 'subtab':
      return installSubtab(deployed, root, report);
    default:
      return installRole(deployed, root, report);
  }
}

function installScriptObject(account: Account, deployed: Deployed, pkg: Package, root: XmlElement, report: DeployReport): void {
  const deployments = walk(pkg).filter(({ object, element }) => object === root && element.name === 'scriptdeployment');
  installScript(account, deployed, root, deployments, report);
}
