import type { AccountVariant } from '../../types';
import type { FieldDefinition } from '../field';
import type { RecordType } from '../record-type';
import type { FieldValue, StoredLine, StoredRecord, Store } from '../store';

/** A record that is about to be saved. Rules may fill what NetSuite fills; they throw what NetSuite refuses. */
export interface Draft {
  readonly type: RecordType;
  /** The record as it was; absent when it is new. */
  readonly before?: StoredRecord;
  readonly fields: Record<string, FieldValue>;
  readonly sublists: Record<string, StoredLine[]>;
  readonly ignoreMandatoryFields: boolean;
}

export interface RuleContext {
  readonly variant: AccountVariant;
  readonly store: Pick<Store, 'get' | 'find'>;
  /** The next running number of a sequence, from 1. */
  nextNumber(sequence: string): number;
}

/** One thing that a save does or demands. Throws `PlatformError`. */
export type Rule = (draft: Draft, context: RuleContext) => void;

/** A value that is not empty, with its definition. `previous` is what the same body field held before. */
export interface FieldUse {
  definition: FieldDefinition;
  value: string | number | boolean;
  previous?: FieldValue;
}

/** What a save demands of one value. Throws `PlatformError`. */
export type FieldRule = (use: FieldUse, draft: Draft, context: RuleContext) => void;

/** The rule that holds every filled field to these rules, one rule after the other. */
export function onEveryField(...rules: readonly FieldRule[]): Rule {
  return (draft, context) => {
    const uses = usesOf(draft);
    for (const rule of rules) for (const use of uses) rule(use, draft, context);
  };
}

/** Every filled field of a draft: body, lines, subrecords. */
function usesOf({ type, before, fields, sublists }: Draft): FieldUse[] {
  const uses: FieldUse[] = [];
  const collect = (
    values: Record<string, FieldValue>,
    definitions: ReadonlyMap<string, FieldDefinition>,
    previous?: Record<string, FieldValue>,
  ) => {
    for (const id of Object.keys(values)) {
      const value = values[id];
      const definition = definitions.get(id);
      if (definition && value !== null && value !== undefined) uses.push({ definition, value, previous: previous?.[id] });
    }
  };
  collect(fields, type.fields, before?.fields);
  for (const [id, lines] of Object.entries(sublists)) {
    const definition = type.sublists[id];
    if (!definition) continue;
    for (const line of lines) {
      collect(line.fields, definition.fields);
      for (const [name, values] of Object.entries(line.subrecords)) collect(values, definition.subrecords[name] ?? new Map());
    }
  }
  return uses;
}
