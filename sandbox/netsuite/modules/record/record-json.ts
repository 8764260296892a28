import type { FieldDefinition } from '../../records/field';
import type { FieldValue, StoredLine } from '../../records/store';
import { sublistOf } from '../../records/stored-fields';
import type { Session } from '../../types';
import { readOptions } from '../options';
import type { RecordDraft } from './record-draft';
import { textOf } from './script-value';

type Texts = Record<string, string>;

/**
 * Record.toJSON, which JSON.stringify and N/log use: id, type and mode, the fields that have a value and the lines, `line 1` first
 * (typings of N/record; the id among the fields as in logs of public scripts). A select is its id, a checkbox T or F, a date text in the
 * account's format [K]. Only what the sandbox's records have: NetSuite's JSON holds more fields.
 */
export function jsonOf(session: Session, draft: RecordDraft) {
  return {
    /** JavaScript gives it the key of the value. */
    toJSON(key?: unknown): object {
      if (typeof key !== 'string') readOptions(session, 'N/record.Record.toJSON', key, {});
      return recordJson(session, draft);
    },
  };
}

function recordJson(session: Session, draft: RecordDraft): object {
  const { id, type, isDynamic } = draft;
  const identity: Texts = id === null ? {} : { id: String(id) };
  return session.toRealm({
    ...identity,
    type: type.type,
    isDynamic,
    fields: { ...textsOf(session, type.type, type.fields, draft.values()), ...identity },
    sublists: Object.fromEntries(Object.keys(type.sublists).map((sublist) => [sublist, linesOf(session, draft, sublist)])),
  });
}

function linesOf(session: Session, draft: RecordDraft, sublist: string): Record<string, Texts> {
  const owner = `${draft.type.type}.${sublist}`;
  const { fields } = sublistOf(draft.type, sublist);
  const line = ({ fields: values }: StoredLine) => textsOf(session, owner, fields, values);
  return Object.fromEntries(draft.lines(sublist).map((one, index) => [`line ${index + 1}`, line(one)]));
}

function textsOf(
  session: Session,
  owner: string,
  definitions: ReadonlyMap<string, FieldDefinition>,
  values: Readonly<Record<string, FieldValue>>,
): Texts {
  const text = (definition: FieldDefinition, value: FieldValue): string =>
    ['select', 'list', 'radio'].includes(definition.type) ? String(value) : textOf(session, owner, definition, value);
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => {
      const definition = definitions.get(id);
      return definition && value !== null ? [[id, text(definition, value)]] : [];
    }),
  );
}
