import { NotEmulated } from '../../../not-emulated';
import { isInternalId, isList } from '../list-value';
import { referenceTargets, referredScriptId } from '../reference';
import { entryOf } from '../schemas/schema';
import { walk, type Visit } from '../schemas/walk';
import { standardRecordTypes } from '../standard-record-types';
import type { Finding, Rule } from '../violation';
import { missing, mustNotBe } from '../wording';
import { textOf } from '../xml-tree';

/** A list field says whose records it lists, by a standard code or a reference to a custom record type or list; no other field does. D:SDFxml_2670115109 */
export const selectRecordType: Rule = {
  name: 'select-record-type',
  check(pkg) {
    const targets = referenceTargets(pkg);
    return walk(pkg)
      .filter(({ schema }) => schema.fields['fieldtype'])
      .flatMap((visit) => checkField(visit, targets));
  },
};

const listTypes = ['customrecordtype', 'customlist'];

function checkField(visit: Visit, targets: Map<string, Visit>): Finding[] {
  const at = (message: string): Finding[] => [{ file: visit.file, line: visit.element.line, message }];
  const value = textOf(visit.element, 'selectrecordtype');
  if (value === undefined) return isList(visit.element) ? at(missing(visit, 'selectrecordtype')) : [];
  if (!isList(visit.element)) return at('The selectrecordtype field is only for fields of type SELECT and MULTISELECT.');
  if (entryOf(standardRecordTypes, value) || isInternalId(value)) return [];
  if (/^-\d+$/.test(value)) throw new NotEmulated(`SDF selectrecordtype ${value} (${visit.file}:${visit.element.line})`);
  const target = referredScriptId(value);
  // A reference that leads nowhere is the business of the rule `object-references`.
  const known = target === undefined ? undefined : targets.get(target);
  return target === undefined || (known && !listTypes.includes(known.element.name)) ? at(mustNotBe(visit, 'selectrecordtype', value)) : [];
}
