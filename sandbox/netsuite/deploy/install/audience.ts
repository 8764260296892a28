import type { Audience } from '../../types';
import { referredScriptId } from '../reference';
import { textOf, type XmlElement } from '../xml-tree';
import { flag } from './flag';

/** D:SDFxml_2909147388: with `allroles`, all internal roles and the external ones of `audslctrole`. */
export function audienceOf(element: XmlElement, before: Audience | undefined): Audience {
  const roles = textOf(element, 'audslctrole')?.split('|').map(roleOf);
  return {
    allRoles: flag(element, 'allroles', before?.allRoles ?? false),
    allEmployees: flag(element, 'allemployees', before?.allEmployees ?? false),
    allPartners: flag(element, 'allpartners', before?.allPartners ?? false),
    roles: roles ?? before?.roles ?? [],
    isOnline: flag(element, 'isonline', before?.isOnline ?? false),
  };
}

/** Script id of a custom role, or the standard id as it stands there. */
export const roleOf = (text: string): string => referredScriptId(text) ?? text;
