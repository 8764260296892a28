/** What a field holds. `list`: text codes of a fixed list that has a rule of its own, such as countries. */
export type FieldType =
  | 'text'
  | 'textarea'
  | 'longtext'
  | 'email'
  | 'phone'
  | 'url'
  | 'list'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'datetime'
  | 'unsupported';

export interface LengthLimit {
  count: number;
  unit: 'characters' | 'bytes';
}

/** One body, line or subrecord field of a record type. */
export interface FieldDefinition {
  id: string;
  label: string;
  type: FieldType;
  /** The record type whose records a select offers. */
  target?: string;
  limits: readonly LengthLimit[];
  /** Needed on save: always, or depending on the other fields. */
  mandatory: boolean | ((fields: Readonly<Record<string, unknown>>) => boolean);
  /** Made mandatory by customisation: `ignoreMandatoryFields` lets it be empty (help: section_4267286323). */
  mandatoryByCustomisation: boolean;
  /** In SDF's words; what a new record has in this field. */
  defaultValue?: string;
  /** Who may change it: `inline` also submitFields, `form` only a save of the whole record, `system` nobody. */
  change: 'inline' | 'form' | 'system';
  /** NetSuite fills it when it is empty and the sandbox does not: reading it empty is not emulated. */
  derived: boolean;
  /** The account feature without which the field does not exist. */
  feature?: string;
  /** SuiteQL has a column of the same name. */
  column: boolean;
}

type Optional = Partial<Omit<FieldDefinition, 'id' | 'label' | 'type'>>;

/** A field with the usual rest: optional, inline editable, stored, without a SuiteQL column. */
export function field(id: string, label: string, type: FieldType, rest: Optional = {}): FieldDefinition {
  return {
    id,
    label,
    type,
    limits: [],
    mandatory: false,
    mandatoryByCustomisation: false,
    change: 'inline',
    derived: false,
    column: false,
    ...rest,
  };
}

/** A limit in characters (code points). */
export const characters = (count: number): readonly LengthLimit[] => [{ count, unit: 'characters' }];

export const byId = (fields: readonly FieldDefinition[]): ReadonlyMap<string, FieldDefinition> =>
  new Map(fields.map((one) => [one.id, one]));
