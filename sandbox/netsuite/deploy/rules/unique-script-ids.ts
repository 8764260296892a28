import { walk, type Visit } from '../schemas/walk';
import type { Rule } from '../violation';
import { scriptIdOf } from '../xml-tree';

/** Deployments, instances and list values are named inside their object; everything else is named once per account [K]. */
const scopedTypes = ['scriptdeployment', 'instance', 'customvalue'];

/** No script id is given twice. */
export const uniqueScriptIds: Rule = {
  name: 'unique-script-ids',
  check(pkg) {
    const first = new Map<string, Visit>();
    return walk(pkg).flatMap((visit) => {
      const id = scriptIdOf(visit.element);
      if (!id) return [];
      const scope = scopedTypes.includes(visit.element.name) ? `${scriptIdOf(visit.object)}.${id}` : id;
      const earlier = first.get(scope);
      if (!earlier) {
        first.set(scope, visit);
        return [];
      }
      const message = `The script ID ${id} is already used in ${earlier.file}:${earlier.element.line}.`;
      return [{ file: visit.file, line: visit.element.line, message }];
    });
  },
};
