/** What one leaf element may hold. Lengths in characters. */
export interface LeafSchema {
  required?: boolean;
  values?: readonly string[];
  /** Several of the values, joined by `|`. */
  several?: boolean;
  /** Values that SDF knows but the sandbox does not emulate. */
  notEmulated?: readonly string[];
  /** Given: a whole number, at least `min` and at most `max`. */
  min?: number;
  max?: number;
  maxLength?: number;
  /** Its `[scriptid=...]` names an element of this kind. */
  refersTo?: string;
}

/** One SDF element: what it is called, what it may contain. Source: facts 5.3 and 5.4, and the help page named beside each. */
export interface ElementSchema {
  /** Its scriptid: fixed prefix (may be empty) and greatest length. */
  id?: { prefix: string; max: number };
  fields: Record<string, LeafSchema>;
  /** Wrapper elements with a list of one kind of child, such as `<instances><instance>`. */
  groups?: Record<string, { child: string; schema: ElementSchema }>;
  /** Single nested elements, such as `<recurrence>`. */
  parts?: Record<string, ElementSchema>;
  /** Further elements are named after the script's parameters, or the record type's fields. */
  extra?: 'parameters' | 'record-fields';
  /** Elements that SDF knows but the sandbox does not emulate. */
  notEmulated?: readonly string[];
  /** The facts do not list every element of this type: an unlisted one is `NotEmulated` rather than a violation. */
  incomplete?: boolean;
  /** Feature that the manifest must define for this type of object. */
  feature?: string;
  /** Features that the manifest must define when the element is there. */
  elementFeatures?: Record<string, string>;
}

export const text = (maxLength?: number): LeafSchema => ({ maxLength });
export const bool: LeafSchema = { values: ['T', 'F'] };
/** A checkbox of which only one position is emulated. */
export const only = (value: 'T' | 'F'): LeafSchema => ({ values: ['T', 'F'], notEmulated: [value === 'T' ? 'F' : 'T'] });
export const oneOf = (...values: string[]): LeafSchema => ({ values });
export const severalOf = (...values: string[]): LeafSchema => ({ values, several: true });
export const integer = (min: number, max?: number): LeafSchema => ({ min, max });
export const reference = (refersTo: string): LeafSchema => ({ refersTo });
export const required = (leaf: LeafSchema): LeafSchema => ({ ...leaf, required: true });
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The same leaf schema under several names, given as one space-separated text. */
export const each = (names: string, leaf: LeafSchema): Record<string, LeafSchema> =>
  Object.fromEntries(words(names).map((name) => [name, leaf]));

/** An entry of a table that is looked up by what stands in a package; `constructor` and the like are nobody's entries. */
export function entryOf<T>(table: Record<string, T> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
