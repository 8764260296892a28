import { isMember, MEMBERS } from '../workflows/members';

/** The titles of the members of a group, in their order. */
export const memberTitles = (types: readonly string[]): string[] =>
  types.map((type) => (isMember(type) ? MEMBERS[type].title : `${type} (no workflow of this account)`));
