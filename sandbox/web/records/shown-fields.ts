import { isKnownTarget } from '../../netsuite/records/known-targets';
import type { FieldDefinition } from '../../netsuite/records/field';
import type { Account } from '../../netsuite/types';

/** A field as a record's page has it. */
export interface ShownField {
  definition: FieldDefinition;
  /** `readOnly`: system fields, and what the display type or the missing emulation of its list makes so. */
  readOnly: boolean;
}

const READ_ONLY_DISPLAYS = new Set(['LOCKED', 'INLINE', 'DISABLED', 'STATICTEXT']);

/**
 * The fields of a record type that a page shows. Hidden ones are left out, for they may hold secrets, and so are those whose values the
 * sandbox does not have (`notEmulatedFields`).
 */
export function shownFields(account: Account, type: string): ShownField[] {
  const displays = displayTypes(account, type);
  return fieldsOf(account, type)
    .filter((definition) => isEmulated(definition) && displays.get(definition.id) !== 'HIDDEN')
    .map((definition) => ({
      definition,
      readOnly: definition.change === 'system' || READ_ONLY_DISPLAYS.has(displays.get(definition.id) ?? 'NORMAL'),
    }));
}

/** Labels of the fields that NetSuite has on the page and the sandbox does not: a page says so instead of showing them empty. */
export function notEmulatedFields(account: Account, type: string): string[] {
  const displays = displayTypes(account, type);
  return fieldsOf(account, type)
    .filter((definition) => !isEmulated(definition) && displays.get(definition.id) !== 'HIDDEN')
    .map(({ label }) => label);
}

function fieldsOf(account: Account, type: string): FieldDefinition[] {
  return [...(account.store.recordType(type)?.fields.values() ?? [])];
}

/** `derived` fields are filled by NetSuite, which the sandbox does not do. */
const isEmulated = ({ type, target = '', derived }: FieldDefinition): boolean =>
  !derived && type !== 'unsupported' && (type !== 'select' || isKnownTarget(target));

function displayTypes({ store }: Account, type: string): Map<string, string | undefined> {
  const definitions = store.customRecord(type)?.fields ?? (type === 'customer' ? store.entityFields() : []);
  return new Map(definitions.map(({ scriptId, displayType }) => [scriptId, displayType?.toUpperCase()]));
}
