import { fieldParts } from '../src/netsuite/long-text';

const FIELDS = Array.from({ length: 10 }, (_, part) => `custrecord_spx_ver_json${part === 0 ? '' : part + 1}`);

/** The text of a stored version, which a long configuration spreads over ten fields. */
export const textOfVersion = (fields: Readonly<Record<string, unknown>>): string =>
  FIELDS.map((field) => String(fields[field] ?? '')).join('');

/** The fields that hold a text as a version does. Throws when ten are too few. */
export function versionFields(text: string): Record<string, string> {
  const parts = fieldParts(text);
  if (parts.length > FIELDS.length) throw new Error(`A version has ${FIELDS.length} fields of text, and this one needs ${parts.length}.`);
  return Object.fromEntries(parts.map((part, position) => [FIELDS[position] ?? '', part]));
}
