import type { NextRun } from '../workflows/next-run';
import { momentText } from './run-words';

/** When the schedule runs next, in a sentence. */
export function nextRunText(next: NextRun): string {
  switch (next.kind) {
    case 'expected': {
      const reason = next.isSeen
        ? `every ${every(next.everyMinutes)}, as the last runs show`
        : `every ${every(next.everyMinutes)}, as shipped`;
      return `Next scheduled run: about ${momentText(next.at)} (${reason}).`;
    }
    case 'waiting':
      return `The request limit of SuiteProjects Pro is used up. The schedule goes on by itself after ${momentText(next.until)}.`;
    case 'stopped':
      return 'The schedule stays away until somebody puts right what stopped it.';
    case 'idle':
      return 'The schedule does nothing.';
  }
}

const every = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} minutes`);
