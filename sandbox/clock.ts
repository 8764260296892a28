/** Virtual time: nothing in the sandbox reads the machine's clock. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Moves time forward; a negative step is refused. */
  advance(milliseconds: number): void;
  /** Only for the Map/Reduce engine: parallel jobs have a timeline each, and are simulated one invocation at a time. */
  travelTo(time: number): void;
}

/** A clock that stands still until it is advanced. */
export function virtualClock(startsAt = Date.UTC(2026, 0, 15, 14, 0, 0)): Clock {
  let time = startsAt;
  return {
    now: () => time,
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`A clock cannot go back (${milliseconds} ms).`);
      time += milliseconds;
    },
    travelTo(moment) {
      time = moment;
    },
  };
}
