import type { Package } from '../read-package';
import { selectedObjects } from '../selection';
import { group, scriptIdOf, type XmlElement } from '../xml-tree';
import { schemas } from './index';
import { entryOf, type ElementSchema } from './schema';

/** An element of an object together with its schema. */
export interface Visit {
  file: string;
  object: XmlElement;
  element: XmlElement;
  schema: ElementSchema;
}

/** Every element with a schema, in all deployed objects of known type, parents before children. */
export function walk(pkg: Package): Visit[] {
  return selectedObjects(pkg).flatMap(({ file, root }) => {
    const schema = entryOf(schemas, root.name);
    return schema ? visit({ file, object: root, element: root, schema }) : [];
  });
}

function visit(here: Visit): Visit[] {
  const inside = here.element.children.flatMap((wrapper) => {
    const list = entryOf(here.schema.groups, wrapper.name);
    const part = entryOf(here.schema.parts, wrapper.name);
    if (list) {
      const members = wrapper.children.filter((one) => one.name === list.child);
      return members.flatMap((element) => visit({ ...here, element, schema: list.schema }));
    }
    return part ? visit({ ...here, element: wrapper, schema: part }) : [];
  });
  return [here, ...inside];
}

/** The definitions behind the elements that an element may have besides its schema, by script id. */
export function extraFields(here: Visit): Map<string, XmlElement> {
  const wrapper = { parameters: 'scriptcustomfields', 'record-fields': 'customrecordcustomfields' };
  const definitions = here.schema.extra ? group(here.object, wrapper[here.schema.extra]) : [];
  return new Map(definitions.map((one) => [scriptIdOf(one), one]));
}

/** The values an element holds for its script's parameters, or for its record type's fields: definition and value, empty ones left out. */
export function extraValues(here: Visit): { definition: XmlElement; value: XmlElement }[] {
  const definitions = extraFields(here);
  return here.element.children.flatMap((value) => {
    const definition = definitions.get(value.name);
    return definition && value.text ? [{ definition, value }] : [];
  });
}
