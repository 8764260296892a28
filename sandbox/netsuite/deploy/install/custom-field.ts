import { referredScriptId } from '../reference';
import { standardRecordTypes } from '../standard-record-types';
import { textOf, scriptIdOf, type XmlElement } from '../xml-tree';
import type { CustomFieldDefinition } from '../../types';

/** The definition of a custom field, from a `customrecordcustomfield` or an `entitycustomfield` that keeps the rules. */
export function customFieldDefinition(element: XmlElement): CustomFieldDefinition {
  const selectRecordType = listedType(element);
  const maxLength = textOf(element, 'maxlength');
  const defaultValue = defaultOf(element);
  const displayType = textOf(element, 'displaytype');
  const subtab = referredScriptId(textOf(element, 'subtab') ?? '');
  return {
    scriptId: scriptIdOf(element),
    fieldType: textOf(element, 'fieldtype') ?? '',
    label: textOf(element, 'label') ?? '',
    mandatory: textOf(element, 'ismandatory') === 'T',
    ...(selectRecordType && { selectRecordType }),
    ...(maxLength && { maxLength: Number(maxLength) }),
    ...(defaultValue !== undefined && { defaultValue }),
    ...(displayType && { displayType }),
    ...(subtab && { subtab }),
  };
}

/** The default as SDF writes it: `T` or `F` for a checkbox, text for all others. */
export function defaultOf(element: XmlElement): string | undefined {
  return textOf(element, textOf(element, 'fieldtype') === 'CHECKBOX' ? 'defaultchecked' : 'defaultvalue');
}

/** Fields that the package no longer has stay: an account customization project cannot delete (facts 5.1). */
export function mergeFields(existing: readonly CustomFieldDefinition[], given: readonly CustomFieldDefinition[]): CustomFieldDefinition[] {
  const left = existing.filter(({ scriptId }) => !given.some((field) => field.scriptId === scriptId));
  return [...given, ...left];
}

function listedType(element: XmlElement): string | undefined {
  const text = textOf(element, 'selectrecordtype');
  return text && (standardRecordTypes[text]?.type ?? referredScriptId(text));
}
