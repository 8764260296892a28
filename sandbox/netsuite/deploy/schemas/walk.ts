import type { Package } from '../read-package';
import { group, type XmlElement } from '../xml-tree';
import { schemas } from './index';
import type { ElementSchema } from './schema';

/** An element of an object together with its schema. */
export interface Visit {
  file: string;
  object: XmlElement;
  element: XmlElement;
  schema: ElementSchema;
}

/** Every element with a schema, in all objects of known type, parents before children. */
export function walk(pkg: Package): Visit[] {
  return pkg.objects.flatMap(({ file, root }) => {
    const schema = schemas[root.name];
    return schema ? visit({ file, object: root, element: root, schema }) : [];
  });
}

function visit(here: Visit): Visit[] {
  const inside = here.element.children.flatMap((wrapper) => {
    const list = here.schema.groups?.[wrapper.name];
    const part = here.schema.parts?.[wrapper.name];
    if (list)
      return wrapper.children
        .filter((one) => one.name === list.child)
        .flatMap((element) => visit({ ...here, element, schema: list.schema }));
    return part ? visit({ ...here, element: wrapper, schema: part }) : [];
  });
  return [here, ...inside];
}

/** Names of the elements that an element may have besides its schema: its script's parameters or its record type's fields. */
export function extraFields(here: Visit): Map<string, XmlElement> {
  const wrapper = { parameters: 'scriptcustomfields', 'record-fields': 'customrecordcustomfields' };
  const definitions = here.schema.extra ? group(here.object, wrapper[here.schema.extra]) : [];
  return new Map(definitions.map((one) => [one.attributes['scriptid'] ?? '', one]));
}
