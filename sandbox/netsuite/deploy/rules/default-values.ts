import { expectedOf } from '../field-value';
import { isList } from '../list-value';
import { walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { mustNotBe } from '../wording';
import { child, textOf } from '../xml-tree';

/** The default of a custom field or parameter is a value of its type; that of a checkbox is `defaultchecked`. */
export const defaultValues: Rule = {
  name: 'default-values',
  check: (pkg) => walk(pkg).flatMap(checkVisit),
};

function checkVisit(visit: Visit): Finding[] {
  const value = visit.schema.fields['fieldtype'] && child(visit.element, 'defaultvalue');
  if (!value || !value.text) return [];
  const at = (message: string): Finding[] => [{ file: visit.file, line: value.line, message }];
  if (textOf(visit.element, 'fieldtype') === 'CHECKBOX')
    return at('The default of a CHECKBOX is given by defaultchecked, not by defaultvalue.');
  if (isList(visit.element)) return at('The default of a list is given by defaultselection, not by defaultvalue.');
  const expected = expectedOf(visit.element, value.text);
  return expected ? at(`${mustNotBe(visit, 'defaultvalue', value.text)} It must be ${expected}.`) : [];
}
