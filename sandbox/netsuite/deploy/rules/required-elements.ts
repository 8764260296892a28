import { walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { missing } from '../wording';
import { textOf } from '../xml-tree';

/** Every required element is there and not empty. */
export const requiredElements: Rule = {
  name: 'required-elements',
  check: (pkg) => walk(pkg).flatMap(checkVisit),
};

function checkVisit(visit: Visit): Finding[] {
  return Object.entries(visit.schema.fields)
    .filter(([name, leaf]) => leaf.required && textOf(visit.element, name) === undefined)
    .map(([name]) => ({ file: visit.file, line: visit.element.line, message: missing(visit, name) }));
}
