import type { SimulatedWorld } from '../world/simulated-world';
import { createOnly } from './create-only';
import type { Invariant } from './invariant';
import { noDetour } from './no-detour';
import { noSecret } from './no-secret';
import { onceEach } from './once-each';
import { oneState } from './one-state';
import { remedy } from './remedy';
import { totals } from './totals';
import { writtenBack } from './written-back';

/** What must hold after every scenario, whatever went wrong in it. */
export const INVARIANTS: readonly Invariant[] = [onceEach, oneState, writtenBack, noDetour, totals, createOnly, noSecret, remedy];

/** Whatever is broken, a sentence each. */
export const violationsOf = (world: SimulatedWorld): string[] =>
  INVARIANTS.flatMap(({ name, violations }) => violations(world).map((violation) => `${name}: ${violation}`));
