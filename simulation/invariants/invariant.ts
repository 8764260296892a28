import type { SimulatedWorld } from '../world/simulated-world';

/** A promise that must hold once the dust has settled. Answers what breaks it, in words; nothing when it holds. */
export interface Invariant {
  name: string;
  violations(world: SimulatedWorld): string[];
}
