import type { Rule } from './rule';

/** A contact or an employee without a name of its own is named after its first and last name [K]. */
export const personName: Rule = ({ fields }) => {
  const name = ['firstname', 'middlename', 'lastname'].flatMap((id) => fields[id] ?? []).join(' ');
  if (name !== '') fields['entityid'] ??= name;
};
