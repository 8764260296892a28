import type { BothChanges } from './both-world';
import { drawBoth } from './draw-both';
import { playBoth } from './play-both';
import { violationsOfBoth } from './promises';

/** Plays a seed of both workflows; an error of the sandbox, such as a call that is not emulated, is a violation too. */
export function violationsOfBothSeed(zip: Uint8Array, seed: number, changes?: BothChanges): string[] {
  try {
    return violationsOfBoth(playBoth(zip, drawBoth(seed), changes));
  } catch (error) {
    return [`the simulation stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
