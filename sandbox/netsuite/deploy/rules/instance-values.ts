import { expectedOf, storedValue } from '../field-value';
import { isList, isOfListedType } from '../list-value';
import { extraFields, extraValues, walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { missing, mustNotBe } from '../wording';
import { scriptIdOf, textOf, type XmlElement } from '../xml-tree';

/**
 * An instance's values fit the fields of its record type: right format and length, lists by reference to an instance of the listed type,
 * mandatory fields filled unless they have a default [assumed].
 */
export const instanceValues: Rule = {
  name: 'instance-values',
  check: (pkg) =>
    walk(pkg)
      .filter(({ element }) => element.name === 'instance')
      .flatMap((visit) => [
        ...mandatory(visit),
        ...extraValues(visit).flatMap(({ definition, value }) => checkValue(visit, definition, value)),
      ]),
};

function mandatory(visit: Visit): Finding[] {
  return [...extraFields(visit).values()]
    .filter((field) => textOf(field, 'ismandatory') === 'T' && !hasDefault(field) && textOf(visit.element, scriptIdOf(field)) === undefined)
    .map((field) => ({ file: visit.file, line: visit.element.line, message: missing(visit, scriptIdOf(field)) }));
}

function hasDefault(field: XmlElement): boolean {
  return textOf(field, 'fieldtype') === 'CHECKBOX' || textOf(field, 'defaultvalue') !== undefined;
}

function checkValue(visit: Visit, definition: XmlElement, { name, text, line }: XmlElement): Finding[] {
  const at = (message: string): Finding[] => [{ file: visit.file, line, message }];
  if (isList(definition)) return isOfListedType(definition, text) ? [] : at(mustNotBe(visit, name, text));
  const expected = expectedOf(definition, text);
  if (expected) return at(`${mustNotBe(visit, name, text.slice(0, 100))} It must be ${expected}.`);
  const type = textOf(definition, 'fieldtype') ?? '';
  // Throws NotEmulated now rather than half-way through the installation.
  if (type !== 'PASSWORD') storedValue(type, text);
  return [];
}
