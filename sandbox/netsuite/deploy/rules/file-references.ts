import type { Package } from '../read-package';
import { referencesIn } from '../reference';
import { manifestDependencies, selectedFiles, selectedObjects } from '../selection';
import type { Finding, Rule } from '../violation';
import { leaves, type XmlElement } from '../xml-tree';

/** `[/SuiteScripts/x.js]` names a file that is deployed, or that the manifest says is in the account; a `scriptfile` is such a reference. */
export const fileReferences: Rule = {
  name: 'file-references',
  check(pkg) {
    const known = knownFiles(pkg);
    return selectedObjects(pkg).flatMap(({ file, root }) => leaves(root).flatMap((leaf) => checkLeaf(file, leaf, known)));
  },
};

function knownFiles(pkg: Package): Set<string> {
  return new Set([...selectedFiles(pkg).keys(), ...manifestDependencies(pkg, 'files').map(({ text }) => text)]);
}

function checkLeaf(file: string, { name, text, line }: XmlElement, known: Set<string>): Finding[] {
  if (name === 'scriptfile' && text && !/^\[\/[^[\]]+\.js\]$/.test(text))
    return [{ file, line, message: `The scriptfile field must be a reference such as [/SuiteScripts/x.js], not ${text}.` }];
  return referencesIn(text).flatMap((reference) =>
    reference.to === 'file' && !known.has(reference.path)
      ? [{ file, line, message: `The file ${reference.path} that the ${name} field refers to is not in the project.` }]
      : [],
  );
}
