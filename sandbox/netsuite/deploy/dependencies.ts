import { referencesIn } from './reference';
import type { Package } from './read-package';
import { walk } from './schemas/walk';
import { selectedObjects } from './selection';
import { leaves, scriptIdOf, type XmlElement } from './xml-tree';

export interface Dependent {
  file: string;
  element: XmlElement;
  /** Script ids of what must be installed before. */
  needs: Set<string>;
}

/** Every deployed object by script id, in deploy order, with the objects it refers to. */
export function objectDependencies(pkg: Package): Map<string, Dependent> {
  return new Map(
    selectedObjects(pkg).map(({ file, root }) => {
      const needs = [...referredIds(root)].map((id) => id.split('.')[0] ?? '');
      return [scriptIdOf(root), { file, element: root, needs: new Set(needs) }];
    }),
  );
}

/** Every instance by `customrecord_x.val_y`, in deploy order, with the instances it refers to. */
export function instanceDependencies(pkg: Package): Map<string, Dependent> {
  return new Map(
    walk(pkg)
      .filter(({ element }) => element.name === 'instance')
      .map(({ file, object, element }) => [
        `${scriptIdOf(object)}.${scriptIdOf(element)}`,
        { file, element, needs: new Set(referredIds(element)) },
      ]),
  );
}

function referredIds(element: XmlElement): string[] {
  return leaves(element)
    .flatMap(({ text }) => referencesIn(text))
    .flatMap((reference) => (reference.to === 'object' ? [reference.scriptId] : []));
}
