import { NotEmulated } from '../../../not-emulated';
import { referenceTargets, referredScriptId } from '../reference';
import { scriptedRecordType } from '../scripted-record-type';
import { walk, type Visit } from '../schemas/walk';
import type { Finding, Rule } from '../violation';
import { mustNotBe } from '../wording';
import { child } from '../xml-tree';

/**
 * A user event or client script is deployed on a standard record type, in upper case, or on a custom record type by reference
 * (D:SDFxml_2144494927, D:bridgehead_24076946). Which of the many standard types exist is not known here: those the sandbox does
 * not have are `NotEmulated`.
 */
export const deploymentRecordType: Rule = {
  name: 'deployment-record-type',
  check(pkg) {
    const targets = referenceTargets(pkg);
    return walk(pkg).flatMap((visit) => checkVisit(visit, targets));
  },
};

function checkVisit(visit: Visit, targets: Map<string, Visit>): Finding[] {
  const value = visit.schema.fields['recordtype'] && child(visit.element, 'recordtype');
  if (!value?.text) return [];
  const { text, line } = value;
  const target = referredScriptId(text);
  if (target === undefined) {
    if (scriptedRecordType(text) !== undefined) return [];
    if (/^[A-Z][A-Z0-9_]*$/.test(text)) throw new NotEmulated(`SDF recordtype ${text} (${visit.file}:${line})`);
  }
  // A reference that leads nowhere is the business of the rule `object-references`.
  const known = target === undefined ? undefined : targets.get(target);
  const wrong = target === undefined || (known && known.element.name !== 'customrecordtype');
  return wrong ? [{ file: visit.file, line, message: mustNotBe(visit, 'recordtype', text) }] : [];
}
