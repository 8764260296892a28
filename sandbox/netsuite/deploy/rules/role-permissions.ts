import { NotEmulated } from '../../../not-emulated';
import { STANDARD_KEYS } from '../../permissions/standard-permissions';
import { referenceTargets, referredScriptId } from '../reference';
import { walk } from '../schemas/walk';
import type { Rule } from '../violation';
import { mustNotBe } from '../wording';
import { child } from '../xml-tree';

/** The permission keys that the facts name (facts 5.4) and those of the sandbox's record types, of several hundred. */
const knownKeys = new Set([
  ...STANDARD_KEYS,
  'ADMI_CUSTOMSCRIPT',
  'ADMI_SECRETS',
  'LIST_CUSTRECORDENTRY',
  'LIST_FIND',
  'LIST_FILECABINET',
  'ADMI_RESTWEBSERVICES',
  'REPO_ANALYTICS',
]);

/** A role's permission is a known key or a reference to a custom record type. */
export const rolePermissions: Rule = {
  name: 'role-permissions',
  check(pkg) {
    const targets = referenceTargets(pkg);
    return walk(pkg).flatMap((visit) => {
      const key = visit.schema.fields['permkey'] && child(visit.element, 'permkey');
      if (!key || !key.text || knownKeys.has(key.text)) return [];
      if (/^[A-Z][A-Z0-9_]+$/.test(key.text)) throw new NotEmulated(`SDF permission ${key.text} (${visit.file}:${key.line})`);
      const target = referredScriptId(key.text);
      const known = target === undefined ? undefined : targets.get(target);
      const wrong = target === undefined || (known && known.element.name !== 'customrecordtype');
      return wrong ? [{ file: visit.file, line: key.line, message: mustNotBe(visit, 'permkey', key.text) }] : [];
    });
  },
};
