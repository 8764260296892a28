import type { Package, XmlDocument } from './read-package';
import { group, type XmlElement } from './xml-tree';

/** By path; a package has a few, and each deploy asks about each for every file. */
const expressions = new Map<string, RegExp>();

/** Whether a deploy.xml path (`~/FileCabinet/SuiteScripts/x/*`) covers a file of the package. A star covers subfolders too [K]. */
export function covers(path: string, file: string): boolean {
  const expression = expressions.get(path) ?? expressionOf(path);
  expressions.set(path, expression);
  return expression.test(file);
}

function expressionOf(path: string): RegExp {
  const parts = path.replace(/^~\//, '').split('*');
  return new RegExp(`^${parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
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
