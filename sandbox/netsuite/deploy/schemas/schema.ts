/** What one leaf element may hold. Lengths in characters. */
export interface LeafSchema {
  required?: boolean;
  values?: readonly string[];
  min?: number;
  max?: number;
  maxLength?: number;
}

/** One SDF element: what it is called, what it may contain. Source: facts 5.3 and 5.4. */
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
}

export const text = (maxLength?: number): LeafSchema => ({ maxLength });
export const bool: LeafSchema = { values: ['T', 'F'] };
export const oneOf = (...values: string[]): LeafSchema => ({ values });
export const integer = (min: number, max: number): LeafSchema => ({ min, max });
export const required = (leaf: LeafSchema): LeafSchema => ({ ...leaf, required: true });

/** The same leaf schema under several names, given as one space-separated text. */
export const each = (names: string, leaf: LeafSchema): Record<string, LeafSchema> =>
  Object.fromEntries(names.split(' ').map((name) => [name, leaf]));
