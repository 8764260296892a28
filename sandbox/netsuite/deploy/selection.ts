import type { Package, XmlDocument } from './read-package';
import { group, type XmlElement } from './xml-tree';

/** Whether a deploy.xml path (`~/FileCabinet/SuiteScripts/x/*`) covers a file of the package. A star covers subfolders too [K]. */
export function covers(path: string, file: string): boolean {
  const pattern = path.replace(/^~\//, '');
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(file);
}

/** The `<path>` elements under `<files>` or `<objects>` of deploy.xml, in deploy order. */
export function deployPaths(pkg: Package, section: 'files' | 'objects'): XmlElement[] {
  return pkg.deploy ? group(pkg.deploy.root, section).filter((one) => one.name === 'path') : [];
}

/** The objects that deploy.xml names, in its order, each once. */
export function selectedObjects(pkg: Package): XmlDocument[] {
  const paths = deployPaths(pkg, 'objects');
  return [...new Set(paths.flatMap(({ text }) => pkg.objects.filter((object) => covers(text, object.file))))];
}

/** The file cabinet files that deploy.xml names: path beginning `/SuiteScripts/` to text. */
export function selectedFiles(pkg: Package): Map<string, string> {
  const paths = deployPaths(pkg, 'files');
  return new Map([...pkg.files].filter(([file]) => paths.some(({ text }) => covers(text, `FileCabinet${file}`))));
}

/** What the manifest says is already in the account: script ids of `<objects>` or file cabinet paths of `<files>`. D:section_1523378695 */
export function manifestDependencies(pkg: Package, section: 'files' | 'objects'): XmlElement[] {
  const dependencies = pkg.manifest?.root.children.filter((one) => one.name === 'dependencies') ?? [];
  return dependencies.flatMap((one) => group(one, section));
}
