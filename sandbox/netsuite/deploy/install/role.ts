import type { Deployed, PermissionLevel } from '../../types';
import { referredScriptId } from '../reference';
import { group, scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import { record, type DeployReport } from './deploy-report';

/** Custom roles get internal ids from 1000 on, above the standard roles' [K]. */
const firstId = 1000;

/** Keeps a role as data. Its permissions replace earlier ones [assumed]; searches and record pages ask for them. */
export function installRole(deployed: Deployed, root: XmlElement, report: DeployReport): void {
  const id = scriptIdOf(root);
  const existing = deployed.roles.get(id);
  deployed.roles.set(id, {
    scriptId: id,
    internalId: existing?.internalId ?? firstId + deployed.roles.size,
    name: textOf(root, 'name') ?? '',
    centerType: textOf(root, 'centertype') ?? '',
    permissions: group(root, 'permissions').map((permission) => {
      const key = textOf(permission, 'permkey') ?? '';
      return { key: referredScriptId(key) ?? key, level: textOf(permission, 'permlevel') as PermissionLevel };
    }),
  });
  record(report, 'role', id, existing !== undefined);
}
