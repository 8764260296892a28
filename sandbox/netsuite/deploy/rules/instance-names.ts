import { walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { missing, notSupported } from '../wording';
import { textOf } from '../xml-tree';

/** An instance has a name when, and only when, its record type includes the name field (`includename`, default T). D:SDFxml_1575011417 */
export const instanceNames: Rule = {
  name: 'instance-names',
  check: (pkg) => walk(pkg).flatMap(checkVisit),
};

function checkVisit(visit: Visit): Finding[] {
  if (visit.element.name !== 'instance') return [];
  const included = (textOf(visit.object, 'includename') ?? 'T') === 'T';
  const named = textOf(visit.element, 'name') !== undefined;
  if (included === named) return [];
  return [{ file: visit.file, line: visit.element.line, message: (included ? missing : notSupported)(visit, 'name') }];
}
