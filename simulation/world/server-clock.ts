import type { Clock } from '../../sandbox/clock';
import type { ServerClock } from '../scenario/scenario';

const MINUTE = 60_000;

/** A clock that goes with NetSuite's, but shows what the scenario says. `begins` counts for setting it back. */
export function serverClock(clock: Clock, { aheadMinutes, setBackAfterMinutes }: ServerClock, begins: number): Clock {
  const isSetBack = (now: number): boolean => setBackAfterMinutes !== undefined && now >= begins + setBackAfterMinutes * MINUTE;
  return {
    ...clock,
    now: () => {
      const now = clock.now();
      return now + aheadMinutes * MINUTE - (isSetBack(now) ? 60 * MINUTE : 0);
    },
  };
}
