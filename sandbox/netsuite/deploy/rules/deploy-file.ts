import { NotEmulated } from '../../../not-emulated';
import type { Package } from '../read-package';
import { covers, deployPaths } from '../selection';
import type { Finding, Rule } from '../violation';
import type { XmlElement } from '../xml-tree';

const notEmulated = ['configuration', 'translationimports', 'run'];

/** deploy.xml holds `<files>` and `<objects>`, and each of their paths matches something in the package (facts 5.1). */
export const deployFile: Rule = {
  name: 'deploy-file',
  check(pkg) {
    if (!pkg.deploy) return pkg.entries.has('deploy.xml') ? [] : [at(0, 'The project has no deploy.xml.')];
    const { root } = pkg.deploy;
    if (root.name !== 'deploy') return [at(root.line, `The root element must be deploy, not ${root.name}.`)];
    const sections = root.children.flatMap(checkSection);
    const objects = deployPaths(pkg, 'objects').flatMap((path) => checkPath(path, '~/Objects/', objectFiles(pkg)));
    const files = deployPaths(pkg, 'files').flatMap((path) => checkPath(path, '~/FileCabinet/', cabinetFiles(pkg)));
    return [...sections, ...files, ...objects];
  },
};

const objectFiles = (pkg: Package) => [...pkg.entries.keys()].filter((file) => file.startsWith('Objects/'));
const cabinetFiles = (pkg: Package) => [...pkg.files.keys()].map((file) => `FileCabinet${file}`);

function checkSection(section: XmlElement): Finding[] {
  if (notEmulated.includes(section.name)) throw new NotEmulated(`SDF deploy.xml element ${section.name}`);
  if (section.name !== 'files' && section.name !== 'objects')
    return [at(section.line, `The ${section.name} element is not allowed in deploy.xml.`)];
  return section.children
    .filter(({ name }) => name !== 'path')
    .map(({ name, line }) => at(line, `The ${name} element is not allowed in ${section.name}; only path is.`));
}

function checkPath({ text, line }: XmlElement, folder: string, files: string[]): Finding[] {
  if (!text.startsWith(folder)) return [at(line, `The path ${text} must begin with ${folder}.`)];
  return files.some((file) => covers(text, file)) ? [] : [at(line, `The path ${text} does not match any file of the project.`)];
}

const at = (line: number, message: string): Finding => ({ file: 'deploy.xml', line, message });
