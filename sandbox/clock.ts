/** Virtual time: nothing in the sandbox reads the machine's clock. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Moves time forward; a negative step is refused. */
  advance(milliseconds: number): void;
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
  };
}
