import { NotEmulated } from '../../../not-emulated';
import { notEmulatedTypes, schemas } from '../schemas';
import { entryOf } from '../schemas/schema';
import { selectedObjects } from '../selection';
import type { Rule } from '../violation';

/** The root tag of an object names a type that SDF knows. */
export const objectType: Rule = {
  name: 'object-type',
  check: (pkg) =>
    selectedObjects(pkg).flatMap(({ file, root }) => {
      if (entryOf(schemas, root.name)) return [];
      if (notEmulatedTypes.has(root.name)) throw new NotEmulated(`SDF object type ${root.name} (${file})`);
      return [{ file, line: root.line, message: `The object type ${root.name} is invalid.` }];
    }),
};
