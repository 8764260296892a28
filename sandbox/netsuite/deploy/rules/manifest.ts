import { NotEmulated } from '../../../not-emulated';
import type { Finding, Rule } from '../violation';
import { textOf } from '../xml-tree';

/** The manifest of an account customization project: projecttype, projectname, frameworkversion (facts 5.1). */
export const manifest: Rule = {
  name: 'manifest',
  check(pkg) {
    if (!pkg.manifest) return pkg.entries.has('manifest.xml') ? [] : [at(0, 'The project has no manifest.xml.')];
    const { root } = pkg.manifest;
    if (root.name !== 'manifest') return [at(root.line, `The root element must be manifest, not ${root.name}.`)];
    const type = root.attributes['projecttype'];
    if (type === 'SUITEAPP') throw new NotEmulated('SDF project type SUITEAPP');
    const findings: Finding[] = [];
    if (type !== 'ACCOUNTCUSTOMIZATION')
      findings.push(at(root.line, 'The projecttype attribute must be ACCOUNTCUSTOMIZATION or SUITEAPP.'));
    if (!textOf(root, 'projectname')) findings.push(at(root.line, 'The projectname element is missing.'));
    if (textOf(root, 'frameworkversion') !== '1.0') findings.push(at(root.line, 'The frameworkversion element must be 1.0.'));
    return findings;
  },
};

const at = (line: number, message: string): Finding => ({ file: 'manifest.xml', line, message });
