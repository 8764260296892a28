import type { Deployed } from '../../types';
import { scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import { record, type DeployReport } from './deploy-report';

/** Keeps a subtab of entity pages; a custom field says by its `subtab` that it stands there. */
export function installSubtab(deployed: Deployed, root: XmlElement, report: DeployReport): void {
  const id = scriptIdOf(root);
  const subtabs = (deployed.subtabs ??= new Map());
  const existed = subtabs.has(id);
  subtabs.set(id, { scriptId: id, title: textOf(root, 'title') ?? '' });
  record(report, 'subtab', id, existed);
}
