import { NotEmulated } from '../../../not-emulated';
import { selectedObjects } from '../selection';
import type { Rule } from '../violation';
import { textOf } from '../xml-tree';

/** An entity field applies to customers: the sandbox has no other entities to put it on. It breaks no rule of NetSuite's if it does not. */
export const entityFieldEntities: Rule = {
  name: 'entity-field-entities',
  check(pkg) {
    for (const { file, root } of selectedObjects(pkg)) {
      if (root.name === 'entitycustomfield' && textOf(root, 'appliestocustomer') !== 'T')
        throw new NotEmulated(`SDF entity field that does not apply to customers (${file})`);
    }
    return [];
  },
};
