import type { Clock } from '../../sandbox/clock';

/** What happened, in the order of the machine; runs that overlap have a virtual time each. */
export interface Trace {
  note(event: string): void;
  readonly lines: readonly string[];
}

/** Notes events with the moment that the clock shows. */
export function createTrace(clock: () => Clock | undefined): Trace {
  const lines: string[] = [];
  return {
    lines,
    note(event) {
      const now = clock()?.now();
      const moment = now === undefined ? '' : new Date(now).toISOString().slice(5, 23).replace('T', ' ');
      lines.push(`${moment.padEnd(18)} ${event}`);
    },
  };
}
