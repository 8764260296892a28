/** A customer that waits for a decision, and those that it looks like. */
export interface Alike {
  sppId: string;
  /** SPP ids; some may wait no more. */
  alike: readonly string[];
}

/**
 * Puts customers together that look alike, directly or through others, whichever of the two was found to. Groups stand where
 * their first member stands, members in the order given; one that is like no other is a group of its own. Linear.
 */
export function groupAlike<Row extends Alike>(rows: readonly Row[]): Row[][] {
  const leaders = new Map<string, string>(rows.map(({ sppId }) => [sppId, sppId]));
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader) ?? leader; next !== leader; next = leaders.get(leader) ?? leader) leader = next;
    leaders.set(id, leader);
    return leader;
  };
  for (const { sppId, alike } of rows) for (const other of alike) if (leaders.has(other)) leaders.set(leaderOf(other), leaderOf(sppId));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const leader = leaderOf(row.sppId);
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
