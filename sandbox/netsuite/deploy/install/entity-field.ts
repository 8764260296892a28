import type { Account } from '../../types';
import { scriptIdOf, type XmlElement } from '../xml-tree';
import { customFieldDefinition } from './custom-field';
import { record, type DeployReport } from './deploy-report';

const prefix = 'appliesto';

/** Defines an entity field in the account. */
export function installEntityField(account: Account, root: XmlElement, report: DeployReport): void {
  const id = scriptIdOf(root);
  const existed = account.store.entityFields().some(({ scriptId }) => scriptId === id);
  const applied = root.children.filter(({ name, text }) => name.startsWith(prefix) && text === 'T');
  account.store.defineEntityField({ ...customFieldDefinition(root), appliesTo: applied.map(({ name }) => name.slice(prefix.length)) });
  record(report, 'entitycustomfield', id, existed);
}
