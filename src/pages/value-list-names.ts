import type { Configuration, ValueList } from '../core/configuration/configuration';

/** Longest name of a list, in characters: it is shown in pick lists. */
export const LONGEST_NAME = 100;

const isOneLine = (text: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(text);

/** What is wrong with a name for a list; `renamed` is the list that has it already. Names that differ in case only are one. */
export function nameFault({ valueLists }: Pick<Configuration, 'valueLists'>, name: string, renamed?: string): string | undefined {
  if (name === '') return 'Enter a name for the list.';
  if (name.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters; this one has ${name.length}.`;
  if (!isOneLine(name)) return 'A name stands on one line.';
  const other = valueLists.find((list) => list.name !== renamed && list.name.trim().toLowerCase() === name.toLowerCase());
  return other === undefined ? undefined : `There is a list "${other.name}" already. Choose another name.`;
}

/** A list of this name; names are told apart exactly, as mapping rows do. */
export const listNamed = ({ valueLists }: Pick<Configuration, 'valueLists'>, name: string): ValueList | undefined =>
  valueLists.find((list) => list.name === name);
