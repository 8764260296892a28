import type { Package, XmlDocument } from './read-package';
import { child } from './xml-tree';

/** Whether a deploy.xml path (`~/FileCabinet/SuiteScripts/x/*`) covers a file. A star covers subfolders too [K]. */
export function covers(path: string, file: string): boolean {
  const pattern = path.replace(/^~\//, '');
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(file);
}

/** The paths under `<files>` or `<objects>` of deploy.xml, in deploy order. */
export function deployPaths(pkg: Package, section: 'files' | 'objects'): { path: string; line: number }[] {
  const element = pkg.deploy && child(pkg.deploy.root, section);
  return (element?.children ?? []).filter((one) => one.name === 'path').map((one) => ({ path: one.text, line: one.line }));
}

/** The objects that deploy.xml names, in its order, each once. */
export function selectedObjects(pkg: Package): XmlDocument[] {
  const paths = deployPaths(pkg, 'objects');
  return [...new Set(paths.flatMap(({ path }) => pkg.objects.filter((object) => covers(path, object.file))))];
}

/** The file cabinet files that deploy.xml names: path beginning `/SuiteScripts/` and text. */
export function selectedFiles(pkg: Package): [string, string][] {
  const paths = deployPaths(pkg, 'files');
  return [...pkg.scripts].filter(([file]) => paths.some(({ path }) => covers(path, `FileCabinet${file}`)));
}
