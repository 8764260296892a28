import { NotEmulated } from '../../../not-emulated';
import { entryOf } from '../schemas/schema';
import { extraFields, walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { notSupported } from '../wording';
import type { XmlElement } from '../xml-tree';

/** Every element and attribute of an object is one that SDF knows there, and stands there once. */
export const knownElements: Rule = {
  name: 'known-elements',
  check: (pkg) => walk(pkg).flatMap((visit) => [...attributes(visit), ...elements(visit)]),
};

function attributes({ file, element, schema }: Visit): Finding[] {
  return Object.keys(element.attributes)
    .filter((name) => !(name === 'scriptid' && schema.id))
    .map((name) => ({ file, line: element.line, message: `The ${name} attribute is invalid for the ${element.name}.` }));
}

function elements(visit: Visit): Finding[] {
  return visit.element.children.flatMap((one, index, all): Finding[] => {
    const repeated = all.findIndex(({ name }) => name === one.name) < index;
    const messages = [...(repeated ? [`The ${one.name} field is given more than once.`] : []), ...faultsOf(visit, one)];
    return messages.map((message) => ({ file: visit.file, line: one.line, message }));
  });
}

function faultsOf(visit: Visit, one: XmlElement): string[] {
  const group = entryOf(visit.schema.groups, one.name);
  if (group) return strangers(one, group.child).map(({ name }) => `The ${name} subrecord is invalid for the ${one.name} subrecord group.`);
  if (entryOf(visit.schema.parts, one.name)) return [];
  if (!isLeaf(visit, one)) return [notSupported(visit, one.name)];
  if ('translate' in one.attributes) throw new NotEmulated(`SDF translated text (${visit.file}:${one.line})`);
  return one.children.length > 0 ? [`The ${one.name} field must not hold other elements.`] : [];
}

const strangers = (wrapper: XmlElement, child: string): XmlElement[] => wrapper.children.filter(({ name }) => name !== child);

function isLeaf(visit: Visit, { name, line, text, children }: XmlElement): boolean {
  if (entryOf(visit.schema.fields, name) || extraFields(visit).has(name)) return true;
  const known = visit.schema.notEmulated?.includes(name) ?? false;
  const empty = text === '' && children.length === 0;
  if ((known && !empty) || (!known && visit.schema.incomplete)) throw new NotEmulated(`SDF element ${name} (${visit.file}:${line})`);
  return known;
}
