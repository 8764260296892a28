import { expectedOf } from '../field-value';
import { isList, isOfListedType } from '../list-value';
import { extraValues, walk, type Visit } from '../schemas/walk';
import type { Rule } from '../violation';
import { mustNotBe } from '../wording';
import type { XmlElement } from '../xml-tree';

/** A deployment's values for the parameters of its script fit their types. That they belong to the script is seen by `known-elements`. */
export const parameterValues: Rule = {
  name: 'parameter-values',
  check: (pkg) =>
    walk(pkg)
      .filter(({ element }) => element.name === 'scriptdeployment')
      .flatMap((visit) =>
        extraValues(visit).flatMap(({ definition, value }) => {
          const message = faultOf(visit, definition, value);
          return message ? [{ file: visit.file, line: value.line, message }] : [];
        }),
      ),
};

function faultOf(visit: Visit, definition: XmlElement, { name, text }: XmlElement): string | undefined {
  if (isList(definition)) return isOfListedType(definition, text) ? undefined : mustNotBe(visit, name, text);
  const expected = expectedOf(definition, text);
  return expected && `${mustNotBe(visit, name, text)} It must be ${expected}.`;
}
