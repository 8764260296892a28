import { NotEmulated } from '../../../not-emulated';
import { entryOf, type LeafSchema } from '../schemas/schema';
import { walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { mustNotBe } from '../wording';
import type { XmlElement } from '../xml-tree';

/** Every element has one of its values (or several, joined by `|`), a whole number in its range, or a text short enough. */
export const elementValues: Rule = {
  name: 'element-values',
  check: (pkg) => walk(pkg).flatMap((visit) => visit.element.children.flatMap((one) => checkLeaf(visit, one))),
};

function checkLeaf(visit: Visit, { name, text, line }: XmlElement): Finding[] {
  const leaf = entryOf(visit.schema.fields, name);
  if (!leaf || text === '') return [];
  const values = leaf.several ? text.split('|') : [text];
  if (values.some((value) => leaf.notEmulated?.includes(value)))
    throw new NotEmulated(`SDF value ${text} of ${name} (${visit.file}:${line})`);
  const message = values.some((value) => leaf.values?.includes(value) === false)
    ? mustNotBe(visit, name, text)
    : outOfBounds(name, text, leaf);
  return message ? [{ file: visit.file, line, message }] : [];
}

function outOfBounds(name: string, text: string, { min, max, maxLength }: LeafSchema): string | undefined {
  if (maxLength !== undefined && text.length > maxLength) return `The ${name} field value can be up to ${maxLength} characters long.`;
  if (min === undefined) return undefined;
  if (!/^\d+$/.test(text)) return `The ${name} field value must be a whole number.`;
  if (Number(text) >= min && Number(text) <= (max ?? Infinity)) return undefined;
  return max === undefined
    ? `The ${name} field value must be greater than or equal to ${min}.`
    : `The ${name} field value must range from ${min} through ${max}.`;
}
