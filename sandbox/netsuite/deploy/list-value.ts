import { NotEmulated } from '../../not-emulated';
import { referredScriptId } from './reference';
import { textOf, type XmlElement } from './xml-tree';

const listTypes = ['SELECT', 'MULTISELECT'];

export const isList = (definition: XmlElement): boolean => listTypes.includes(textOf(definition, 'fieldtype') ?? '');

/** Whether a text looks like an internal id; which is the business of the rule `account-specific-values`. */
export const isInternalId = (text: string): boolean => /^\d+$/.test(text.trim());

/**
 * Whether a value refers to an instance of the record type that its field or parameter lists.
 * Throws `NotEmulated` for a multi-select: how the store keeps several ids is not settled.
 */
export function isOfListedType(definition: XmlElement, text: string): boolean {
  if (textOf(definition, 'fieldtype') === 'MULTISELECT') throw new NotEmulated('SDF value of a MULTISELECT field');
  const listed = referredScriptId(textOf(definition, 'selectrecordtype') ?? '');
  const [type, instance] = referredScriptId(text)?.split('.') ?? [];
  return isInternalId(text) || (instance !== undefined && type === listed);
}
