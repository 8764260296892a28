import { isInternalId, isList } from '../list-value';
import { entryOf } from '../schemas/schema';
import { extraValues, walk, type Visit } from '../schemas/walk';
import { selectedObjects } from '../selection';
import type { Finding, Rule } from '../violation';
import { leaves } from '../xml-tree';

/**
 * No value belongs to one account only: no internal ids where records are chosen, no `[ACCOUNT_SPECIFIC_VALUE]` (D:section_1528397245,
 * whose default action is the error). Which texts NetSuite recognises as internal ids is assumed: bare numbers above zero.
 */
export const accountSpecificValues: Rule = {
  name: 'account-specific-values',
  check(pkg) {
    const markers = selectedObjects(pkg).flatMap(({ file, root }) =>
      leaves(root)
        .filter(({ text }) => text.includes('[ACCOUNT_SPECIFIC_VALUE]'))
        .map(({ name, line }) => at(file, line, name, '[ACCOUNT_SPECIFIC_VALUE]')),
    );
    return [...markers, ...walk(pkg).flatMap((visit) => [...schemaIds(visit), ...listIds(visit)])];
  },
};

const at = (file: string, line: number, name: string, value: string): Finding => ({
  file,
  line,
  message: `The ${name} field must not be ${value}: account-specific values are not supported.`,
});

/** Ids in elements that name roles or record types. */
function schemaIds({ file, element, schema }: Visit): Finding[] {
  return element.children
    .filter(
      ({ name, text }) => (name === 'selectrecordtype' || entryOf(schema.fields, name)?.refersTo) && text.split('|').some(isInternalId),
    )
    .map(({ name, text, line }) => at(file, line, name, text));
}

/** Ids as values of list fields and list parameters. */
function listIds(visit: Visit): Finding[] {
  return extraValues(visit)
    .filter(({ definition, value }) => isList(definition) && isInternalId(value.text))
    .map(({ value }) => at(visit.file, value.line, value.name, value.text));
}
