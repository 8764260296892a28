import { violationsOfBothSeed } from '../both/share';
import { crashTest } from '../crash-points/enumerate';
import { violationsOf } from '../invariants';
import { play } from '../play/play';
import { drawScenario } from '../scenario/draw-scenario';
import type { ScriptChange } from '../world/simulated-world';
import type { Failure, PartialReport } from './simulation-report';

/** What one of several workers does: every `of`-th seed and crash point, beginning with the `worker`-th. */
export interface Share {
  from: number;
  to: number;
  worker: number;
  of: number;
  withCrashPoints: boolean;
  /** The seeds are those of both workflows. */
  isBoth?: boolean;
}

/** Does a share. `onProgress` is told after each seed and point. */
export function simulateShare(
  zip: Uint8Array,
  { from, to, worker, of, withCrashPoints, isBoth = false }: Share,
  onProgress: () => void = () => undefined,
): PartialReport {
  const failures: Failure[] = [];
  let seeds = 0;
  for (let seed = from + worker; seed <= to; seed += of) {
    const violations = isBoth ? violationsOfBothSeed(zip, seed) : violationsOfSeed(zip, seed);
    const replay = `npm run simulate -- ${isBoth ? '--both ' : ''}--seed ${seed}`;
    if (violations.length > 0) failures.push({ at: `seed ${seed}`, violations, replay });
    seeds += 1;
    onProgress();
  }
  if (!withCrashPoints) return { seeds, crashPoints: 0, failures };
  const test = crashTest(zip);
  const own = test.points.filter((_, index) => index % of === worker);
  for (const point of own) {
    const { violations } = test.strike(point);
    if (violations.length > 0) failures.push({ at: point.name, violations, replay: `npm run simulate -- --point "${point.name}"` });
    onProgress();
  }
  return { seeds, crashPoints: own.length, failures };
}

/** Plays a seed; an error of the sandbox, such as a call that is not emulated, is a violation too. */
export function violationsOfSeed(zip: Uint8Array, seed: number, change?: ScriptChange): string[] {
  try {
    return violationsOf(play(zip, drawScenario(seed), change));
  } catch (error) {
    return [`the simulation stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
