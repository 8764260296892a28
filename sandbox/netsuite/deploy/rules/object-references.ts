import { referenceTargets, referencesIn } from '../reference';
import { entryOf } from '../schemas/schema';
import { walk, type Visit } from '../schemas/walk';
import { manifestDependencies, selectedObjects } from '../selection';
import type { Finding, Rule } from '../violation';
import { mustNotBe } from '../wording';
import { leaves, type XmlElement } from '../xml-tree';

/** `[scriptid=...]` names something in the package, or an object that the manifest says is in the account, and of the right kind. */
export const objectReferences: Rule = {
  name: 'object-references',
  check(pkg) {
    const targets = referenceTargets(pkg);
    const inAccount = new Set(manifestDependencies(pkg, 'objects').map(({ text }) => text));
    const resolves = (scriptId: string) => targets.has(scriptId) || inAccount.has(scriptId.split('.')[0] ?? '') || inAccount.has(scriptId);
    const unresolved = selectedObjects(pkg).flatMap(({ file, root }) => leaves(root).flatMap((leaf) => checkLeaf(file, leaf, resolves)));
    return [...unresolved, ...walk(pkg).flatMap((visit) => wrongKinds(visit, targets))];
  },
};

function checkLeaf(file: string, { name, text, line }: XmlElement, resolves: (scriptId: string) => boolean): Finding[] {
  return referencesIn(text).flatMap((reference) =>
    reference.to === 'object' && !resolves(reference.scriptId)
      ? [{ file, line, message: `The object reference [scriptid=${reference.scriptId}] in the ${name} field cannot be resolved.` }]
      : [],
  );
}

function wrongKinds(visit: Visit, targets: Map<string, Visit>): Finding[] {
  return visit.element.children.flatMap(({ name, text, line }) => {
    const kind = entryOf(visit.schema.fields, name)?.refersTo;
    if (!kind) return [];
    const wrong = referencesIn(text).some((one) => one.to === 'file' || (targets.get(one.scriptId)?.element.name ?? kind) !== kind);
    return wrong ? [{ file: visit.file, line, message: mustNotBe(visit, name, text) }] : [];
  });
}
