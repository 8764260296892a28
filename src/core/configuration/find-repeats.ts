import type { Configuration, ConfigurationError } from './configuration';

/** One error for each member whose key an earlier member has already. Linear. */
function repeats<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
  pathOf: (position: number) => string,
  what: string,
): ConfigurationError[] {
  const first = new Map<string, number>();
  return members.flatMap((member, position) => {
    const key = keyOf(member);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, position);
    return earlier === undefined ? [] : [{ path: pathOf(position), reason: `${what} that ${pathOf(earlier)} has already` }];
  });
}

/**
 * Row ids, list names and, within a list, sources that occur twice: one of the two would win in silence. Names of lists
 * are compared without case, since a person could not tell them apart; sources exactly, since `a` and `A` may differ.
 */
export const findRepeats = ({ rows, valueLists }: Configuration): ConfigurationError[] => [
  ...repeats(
    rows,
    ({ id }) => id,
    (position) => `$.rows[${position}].id`,
    'the id',
  ),
  ...repeats(
    valueLists,
    ({ name }) => name.trim().toLowerCase(),
    (position) => `$.valueLists[${position}].name`,
    'the name',
  ),
  ...valueLists.flatMap(({ pairs }, list) =>
    repeats(
      pairs,
      ({ source }) => source,
      (position) => `$.valueLists[${list}].pairs[${position}].source`,
      'the source',
    ),
  ),
];
