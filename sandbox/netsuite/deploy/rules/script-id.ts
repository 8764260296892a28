import { walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';

/**
 * Script ids: there, with the type's prefix, short enough, in lower case, and the file's name for an object.
 * D:subsect_1537555588, D:bridgehead_24076946. The underscore after the prefix is usual but not demanded: Oracle's own examples
 * have `customrecord24` and `customdeploy1`.
 */
export const scriptId: Rule = {
  name: 'script-id',
  check: (pkg) => walk(pkg).flatMap(checkVisit),
};

function checkVisit({ file, object, element, schema }: Visit): Finding[] {
  if (!schema.id) return [];
  const { prefix, max } = schema.id;
  const at = (message: string): Finding => ({ file, line: element.line, message });
  const id = element.attributes['scriptid'];
  if (!id) return [at(`The scriptid attribute is missing for the ${element.name}.`)];
  const findings: Finding[] = [];
  if (!id.startsWith(prefix)) findings.push(at(`The script ID ${id} of the ${element.name} must begin with ${prefix}.`));
  if (!/^[a-z0-9_]+$/.test(id)) findings.push(at(`The script ID ${id} must consist of lower case letters, digits and underscores.`));
  if (id.length > max) findings.push(at(`The script ID ${id} is longer than ${max} characters.`));
  if (element === object && file.split('/').at(-1) !== `${id}.xml`)
    findings.push(at(`The script ID ${id} must match the file name; the file must be named ${id}.xml.`));
  return findings;
}
