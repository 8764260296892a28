import { NotEmulated } from '../../../not-emulated';
import { walk } from '../schemas/walk';
import { scriptTags } from '../../script-tags';
import { selectedFiles } from '../selection';
import type { Rule } from '../violation';
import { textOf } from '../xml-tree';

const scriptTypes: Record<string, string> = {
  mapreducescript: 'MapReduceScript',
  suitelet: 'Suitelet',
  usereventscript: 'UserEventScript',
  clientscript: 'ClientScript',
  scheduledscript: 'ScheduledScript',
  restlet: 'Restlet',
};
/** Versions in which NetSuite runs (or by default runs) the script as SuiteScript 2.0, that is ES5.1 (D:bridgehead_4387808822). */
const olderVersions = ['1.0', '2.0', '2.x', '2.X'];

/**
 * The file of a script object begins with a comment whose `@NScriptType` is that of the object, in any case (D:section_1510274310), and whose
 * `@NApiVersion` is 2.1 (D:section_156632003699). Texts: D:section_4503568059. That the comment must stand before all code is assumed.
 */
export const scriptAnnotations: Rule = {
  name: 'script-annotations',
  check(pkg) {
    const files = selectedFiles(pkg);
    return walk(pkg).flatMap(({ element, object }) => {
      const expected = element === object ? scriptTypes[element.name] : undefined;
      const path = textOf(element, 'scriptfile')?.slice(1, -1) ?? '';
      const code = files.get(path);
      if (!expected || code === undefined) return [];
      return faults(code, expected, path).map((message) => ({ file: `FileCabinet${path}`, line: 1, message }));
    });
  },
};

function faults(code: string, expected: string, path: string): string[] {
  const tags = scriptTags(code);
  if (!tags) return ['The script must begin with a comment that holds @NApiVersion and @NScriptType.'];
  const version = tags.get('NApiVersion');
  if (version && olderVersions.includes(version)) throw new NotEmulated(`@NApiVersion ${version} (${path})`);
  const found: string[] = [];
  if (version !== '2.1') found.push('Invalid JSDoc tag value; valid values are: @NApiVersion [2.X, 2.x, 2.0 2.1]');
  const type = tags.get('NScriptType');
  if (type === undefined) found.push('The @NScriptType JSDoc tag is required for 2.0 entry point scripts.');
  else if (type.toLowerCase() !== expected.toLowerCase()) found.push(`The @NScriptType must be ${expected}, not ${type}.`);
  return found;
}
