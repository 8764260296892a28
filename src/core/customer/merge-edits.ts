import { readField, type SppCustomer } from './spp-customer';

/** The texts of a customer as a person saw them, by path. */
export type Seen = Readonly<Record<string, string>>;

/** One field of an edit: what the person saw, and what they entered instead. */
export interface FieldEdit {
  path: string;
  before: string;
  after: string;
}

/** A field that somebody else changed while it was edited. `entered` is what the person wants there. */
export interface Conflict {
  path: string;
  seen: string;
  now: string;
  entered: string;
}

/** A text as it is compared: the line breaks of a browser are no change. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n');

const isSame = (one: string, other: string): boolean => plainText(one) === plainText(other);

/** The fields where something else was entered than what was seen. */
export const editsOf = (seen: Seen, entered: Seen): FieldEdit[] =>
  Object.entries(entered).flatMap(([path, after]) => {
    const before = seen[path];
    return before === undefined || isSame(before, after) ? [] : [{ path, before, after: plainText(after) }];
  });

/**
 * The fields that hold something else now than what the person saw, all of them and not only the edited ones: what is right in one
 * field may depend on another. One that holds by now what was entered is none: it is done.
 */
export function conflictsOf(now: SppCustomer, seen: Seen, entered: Seen): Conflict[] {
  return Object.entries(seen).flatMap(([path, before]) => {
    const current = readField(now, path);
    const wanted = entered[path] ?? before;
    return isSame(current, before) || isSame(current, wanted) ? [] : [{ path, seen: before, now: current, entered: wanted }];
  });
}

/** The edits that are still to be written: the others are there already, as after an answer that got lost. */
export const missingEdits = (now: SppCustomer, edits: readonly FieldEdit[]): FieldEdit[] =>
  edits.filter(({ path, after }) => !isSame(readField(now, path), after));
