import type { Account, CustomRecordTypeDefinition, PermissionLevel } from '../../types';
import { referredScriptId } from '../reference';
import { child, group, scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import { customFieldDefinition, mergeFields } from './custom-field';
import { record, type DeployReport } from './deploy-report';

/** Defines a custom record type in the account; its instances are installed later. */
export function installRecordType(account: Account, root: XmlElement, report: DeployReport): void {
  const id = scriptIdOf(root);
  const existing = account.store.customRecord(id);
  const given = group(root, 'customrecordcustomfields').map(customFieldDefinition);
  account.store.defineCustomRecord({
    scriptId: id,
    recordName: textOf(root, 'recordname') ?? '',
    includeName: (textOf(root, 'includename') ?? 'T') === 'T',
    optimisticLocking: (textOf(root, 'enableoptimisticlocking') ?? 'T') === 'T',
    systemNotes: (textOf(root, 'enablesystemnotes') ?? 'T') === 'T',
    fields: mergeFields(existing?.fields ?? [], given),
    accessType: (textOf(root, 'accesstype') ?? 'CUSTRECORDENTRYPERM') as CustomRecordTypeDefinition['accessType'],
    permissions: child(root, 'permissions') ? group(root, 'permissions').map(permission) : existing?.permissions,
  });
  record(report, 'customrecordtype', id, existing !== undefined);
}

function permission(element: XmlElement): { role: string; level: PermissionLevel } {
  const role = textOf(element, 'permittedrole') ?? '';
  return { role: referredScriptId(role) ?? role, level: textOf(element, 'permittedlevel') as PermissionLevel };
}
