import type { Account, Deployed } from '../../types';
import { group, scriptIdOf, textOf, type XmlElement } from '../xml-tree';
import { record, type DeployReport } from './deploy-report';
import { flag } from './flag';

/** Defines a custom list and its values. A value keeps its internal id when it is deployed again; one that the package no longer has stays. */
export function installCustomList({ store }: Account, deployed: Deployed, root: XmlElement, report: DeployReport): void {
  const id = scriptIdOf(root);
  const existed = store.recordType(id) !== undefined;
  store.defineCustomList({ scriptId: id, name: textOf(root, 'name') ?? '', isOrdered: textOf(root, 'isordered') === 'T' });
  record(report, 'customlist', id, existed);
  for (const value of group(root, 'customvalues')) {
    const path = `${id}.${scriptIdOf(value)}`;
    const known = deployed.instances.get(path);
    const before = known === undefined ? undefined : store.get(id, known);
    const fields = {
      name: textOf(value, 'value') ?? '',
      isinactive: flag(value, 'isinactive', before?.fields['isinactive'] === true),
    };
    if (before) store.update(id, before.id, fields);
    else deployed.instances.set(path, store.insert(id, fields).id);
    record(report, 'customvalue', path, before !== undefined);
  }
}
