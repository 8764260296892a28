/** What happened, in the order of the machine; runs that overlap have a virtual time each. */
export interface Trace {
  note(event: string): void;
  readonly lines: readonly string[];
}

/** Notes events with the moment that the clock shows, in milliseconds since 1970-01-01T00:00:00Z. */
export function createTrace(now: () => number): Trace {
  const lines: string[] = [];
  return {
    lines,
    note(event) {
      const moment = new Date(now()).toISOString().slice(5, 23).replace('T', ' ');
      lines.push(`${moment} ${event}`);
    },
  };
}
